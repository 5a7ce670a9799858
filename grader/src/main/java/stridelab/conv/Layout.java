package stridelab.conv;

import java.util.ArrayList;
import java.util.List;

/**
 * How a convolution of any stride, padding and dilation becomes sweeps at stride 1, worked out before any value is seen.
 *
 * <p>Each channel of the padded input is copied into planes, one for each pair of the {@linkplain Axis axes'} planes. That
 * is done in bands of output rows, small enough that a band's planes are still near when they are read. A band of an image is
 * also what one thread computes while others compute other bands: no sum is ever divided.
 *
 * @param input the shape of the input
 * @param output the shape of the output
 * @param groups parts of the channels
 * @param mode what is read outside of the input
 * @param rows the vertical axis
 * @param columns the horizontal axis
 * @param direct whether the input itself is its one plane, so that nothing is copied
 * @param planeHeight rows of a plane in one band
 * @param pitch columns of a plane; the zeros that end a row are those that begin the next, so it may be less than a row
 * @param bands parts of the output's rows, of as equal a size as can be
 * @param parts the sweeps; none where the definition is the better way
 * @param outputWeights from one output channel to the next in the kernel
 * @param groupWeights from one group to the next in the kernel
 */
record Layout(
        Shape input,
        Shape output,
        int groups,
        Padding mode,
        Axis rows,
        Axis columns,
        boolean direct,
        int planeHeight,
        int pitch,
        int bands,
        List<Part> parts,
        int outputWeights,
        int groupWeights) {
    /**
     * A second-level cache of 1 MB. Measured in turns: with a quarter of it a batch of 56² takes 4 % more time and 1080 × 1920
     * as much, with four times as much 1080 × 1920 takes 10 % more.
     */
    private static final int BAND_BYTES = 1 << 20;

    /** Planes beyond this many values are mostly padding: the definition, which takes no memory, does those. */
    private static final long LARGEST = 1L << 28;

    /** A transposed stride beyond its square root leaves each sweep next to nothing to do: the definition does those. */
    private static final int MOST_PARTS = 1 << 10;

    /**
     * One sweep with its place in the output.
     *
     * @param weights where each tap stands in the kernel, for the first output channel of the first group
     */
    record Part(Sweep sweep, int[] weights, Axis.Walk rows, Axis.Walk columns) {}

    /** The way from one input channel, output channel, group and kernel row to the next in a kernel. */
    private record Steps(int channel, int output, int group, int row) {}

    /**
     * @param bytes of one value
     * @param threads that will compute it
     */
    static Layout of(ConvShape c, int bytes, int threads) {
        Conv2d conv = c.conv();
        Shape k = c.kernel();
        Shape out = c.output();
        Sides sides = conv.sides();
        Axis rows = Axis.forward(k.height(), conv.dilationH(), conv.strideH(), sides.top(), out.height());
        Axis columns = Axis.forward(k.width(), conv.dilationW(), conv.strideW(), sides.left(), out.width());
        boolean direct = sides.areNone() && conv.strideH() == 1 && conv.strideW() == 1;
        int filter = k.channels() * k.planeSize();
        Steps steps = new Steps(k.planeSize(), filter, filter * c.groupOutputs(), k.width());
        return of(c.input(), out, conv.groups(), conv.mode(), rows, columns, direct, steps, bytes, threads);
    }

    /** As for a convolution. */
    static Layout of(TransposedShape t, int bytes, int threads) {
        TransposedConv2d conv = t.conv();
        Shape k = t.kernel();
        Shape in = t.input();
        Shape out = t.output();
        int top = conv.sides().top();
        int left = conv.sides().left();
        Axis rows = Axis.transposed(in.height(), k.height(), conv.dilationH(), conv.strideH(), top, out.height());
        Axis columns = Axis.transposed(in.width(), k.width(), conv.dilationW(), conv.strideW(), left, out.width());
        int filters = k.channels() * k.planeSize();
        Steps steps = new Steps(filters, k.planeSize(), filters * t.groupInputs(), k.width());
        return of(in, out, conv.groups(), Padding.ZEROS, rows, columns, false, steps, bytes, threads);
    }

    private static Layout of(
            Shape input,
            Shape output,
            int groups,
            Padding mode,
            Axis rows,
            Axis columns,
            boolean direct,
            Steps steps,
            int bytes,
            int threads) {
        int shared = mode == Padding.ZEROS ? columns.zerosOnBothSides(input.width()) : 0;
        int pitch = direct ? input.width() : Math.max(columns.places() - shared, columns.outputs());
        long planes = (long) input.channels() / groups * rows.planes() * columns.planes();
        long rowBytes = planes * pitch * bytes;
        int bandRows = (int) Math.max(1, Math.min(rows.outputs(), BAND_BYTES / rowBytes - rows.margin()));
        int bands = inTurns((rows.outputs() - 1) / bandRows + 1, input.n(), threads, rows.outputs());
        long band = (rows.outputs() - 1) / bands + 1L + rows.margin();
        int planeHeight = direct ? input.height() : (int) Math.min(Integer.MAX_VALUE, band);
        List<Part> parts = new ArrayList<>();
        if (planes * planeHeight <= LARGEST / pitch
                && (long) rows.walks().size() * columns.walks().size() <= MOST_PARTS) {
            for (Axis.Walk down : rows.walks()) {
                for (Axis.Walk across : columns.walks()) {
                    int[] offsets = offsets(input.channels() / groups, rows, columns, down, across, planeHeight, pitch);
                    int outputs = output.channels() / groups;
                    Sweep sweep = new Sweep(
                            offsets, across.taps().length, down.taps().length, pitch, across.count(), outputs);
                    parts.add(new Part(sweep, weights(input.channels() / groups, down, across, steps), down, across));
                }
            }
        }
        return new Layout(
                input,
                output,
                groups,
                mode,
                rows,
                columns,
                direct,
                planeHeight,
                pitch,
                bands,
                List.copyOf(parts),
                steps.output,
                steps.group);
    }

    /** More bands, where that gives each thread the same number of them. */
    private static int inTurns(int bands, int images, int threads, int most) {
        if (images % threads == 0) {
            return bands;
        }
        return (int) Math.min(most, ((long) bands + threads - 1) / threads * threads);
    }

    private static int[] offsets(
            int channels, Axis rows, Axis columns, Axis.Walk down, Axis.Walk across, int planeHeight, int pitch) {
        int[] offsets = new int[channels * down.taps().length * across.taps().length];
        int t = 0;
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < down.taps().length; i++) {
                for (int j = 0; j < across.taps().length; j++) {
                    int plane =
                            (channel * rows.planes() + down.tapPlanes()[i]) * columns.planes() + across.tapPlanes()[j];
                    offsets[t++] = (plane * planeHeight + down.tapPlaces()[i]) * pitch + across.tapPlaces()[j];
                }
            }
        }
        return offsets;
    }

    private static int[] weights(int channels, Axis.Walk down, Axis.Walk across, Steps steps) {
        int[] weights = new int[channels * down.taps().length * across.taps().length];
        int t = 0;
        for (int channel = 0; channel < channels; channel++) {
            for (int row : down.taps()) {
                for (int column : across.taps()) {
                    weights[t++] = channel * steps.channel + row * steps.row + column;
                }
            }
        }
        return weights;
    }

    /** Values of all planes of one group: the last row's zeros too. */
    int planesSize() {
        return planes() * planeHeight * pitch + Math.max(0, columns.places() - pitch);
    }

    /** Planes of one group. */
    int planes() {
        return input.channels() / groups * rows.planes() * columns.planes();
    }

    /** The first output row of a band, counted in a walk; of the band after the last, the number of rows. */
    int bandStart(int band) {
        return (int) ((long) rows.outputs() * band / bands);
    }

    /** Rows of a part that lie in a band; may be none. */
    int rows(Part part, int band) {
        return Math.max(0, Math.min(part.rows.count(), bandStart(band + 1)) - bandStart(band));
    }

    /** The most rows that a band has. */
    int bandRows() {
        return (rows.outputs() - 1) / bands + 1;
    }
}
