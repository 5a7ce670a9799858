package stridelab.conv.fast;

import java.util.ArrayList;
import java.util.List;
import stridelab.conv.ConvShape;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shape;
import stridelab.conv.TransposedShape;

/**
 * How a convolution of any stride, padding and dilation becomes sweeps at stride 1, worked out before any value is known.
 *
 * <p>Each channel of the padded input is copied into planes, one for each pair of planes of the two {@linkplain Axis axes}.
 * This is done for one band of output rows after another; a band is small enough that its planes are still in the cache when
 * they are read. Several threads compute different bands: no sum is divided among them.
 *
 * @param input the shape of the input
 * @param output the shape of the output
 * @param groups parts into which the channels are split
 * @param mode what is read outside of the input
 * @param rows the vertical axis
 * @param columns the horizontal axis
 * @param direct whether the input itself is its one plane, so that nothing is copied
 * @param planeHeight rows of a plane in one band
 * @param pitch from one row of a plane to the next; less than a row where the zeros at its end also begin the next row
 * @param bands parts of the output's rows, as equal as possible
 * @param parts the sweeps; none where the definition is faster
 * @param outputWeights from one output channel to the next in the kernel
 * @param groupWeights from one group to the next in the kernel
 */
record Layout(
        Shape input,
        Shape output,
        int groups,
        PaddingMode mode,
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
     * The size of a band's planes: a second-level cache of 1 MB. Measured in turns: with a quarter of it, a batch of 56² and
     * one image of 1080 × 1920 both take 4 % more time; with four times as much, 1080 × 1920 takes 10 % more.
     */
    private static final int BAND_BYTES = 1 << 20;

    /** Planes of more values than this are mostly padding: left to the definition, which needs no planes. */
    private static final long LARGEST = 1L << 28;

    /** With more sweeps than this, of a transposed convolution, each has little to do: left to the definition. */
    private static final int MOST_PARTS = 1 << 10;

    /**
     * One sweep with its place in the output.
     *
     * @param weights where each tap stands in the kernel, for the first output channel of the first group
     */
    record Part(Sweep sweep, int[] weights, Axis.Walk rows, Axis.Walk columns) {}

    /** The steps from one input channel, output channel, group and kernel row to the next in a kernel. */
    private record Steps(int channel, int output, int group, int row) {}

    /**
     * Returns the layout of a convolution.
     *
     * @param bytes of one value
     * @param threads that compute it at once
     */
    static Layout of(ConvShape c, int bytes, int threads) {
        Shape k = c.kernel();
        Shape out = c.output();
        Padding padding = c.padding();
        Axis rows = Axis.forward(k.height(), c.dilationH(), c.strideH(), padding.top(), out.height());
        Axis columns = Axis.forward(k.width(), c.dilationW(), c.strideW(), padding.left(), out.width());
        boolean direct = padding.isNone() && c.strideH() == 1 && c.strideW() == 1;
        int filter = k.channels() * k.planeSize();
        Steps steps = new Steps(k.planeSize(), filter, filter * c.groupOutputs(), k.width());
        return of(c.input(), out, c.groups(), c.mode(), rows, columns, direct, steps, bytes, threads);
    }

    /** Returns the layout of a transposed convolution. */
    static Layout of(TransposedShape t, int bytes, int threads) {
        Shape k = t.kernel();
        Shape in = t.input();
        Shape out = t.output();
        int top = t.padding().top();
        int left = t.padding().left();
        Axis rows = Axis.transposed(in.height(), k.height(), t.dilationH(), t.strideH(), top, out.height());
        Axis columns = Axis.transposed(in.width(), k.width(), t.dilationW(), t.strideW(), left, out.width());
        int filters = k.channels() * k.planeSize();
        Steps steps = new Steps(filters, k.planeSize(), filters * t.groupInputs(), k.width());
        return of(in, out, t.groups(), PaddingMode.ZEROS, rows, columns, false, steps, bytes, threads);
    }

    private static Layout of(
            Shape input,
            Shape output,
            int groups,
            PaddingMode mode,
            Axis rows,
            Axis columns,
            boolean direct,
            Steps steps,
            int bytes,
            int threads) {
        int shared = mode == PaddingMode.ZEROS ? columns.zerosOnBothSides(input.width()) : 0;
        int pitch = direct ? input.width() : Math.max(columns.places() - shared, columns.outputs());
        long planes = (long) input.channels() / groups * rows.planes() * columns.planes();
        long rowBytes = planes * pitch * bytes;
        int bandRows = (int) Math.max(1, Math.min(rows.outputs(), BAND_BYTES / rowBytes - rows.margin()));
        int bands = evenly((rows.outputs() - 1) / bandRows + 1, input.n(), threads, rows.outputs());
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

    /** Returns a number of bands, at least as many as given, of which each thread gets as many as the others. */
    private static int evenly(int bands, int images, int threads, int most) {
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

    /** Returns the number of values of all planes of one group, with the zeros that end the last row. */
    int planesSize() {
        return planes() * planeHeight * pitch + Math.max(0, columns.places() - pitch);
    }

    /** Returns the number of planes of one group. */
    int planes() {
        return input.channels() / groups * rows.planes() * columns.planes();
    }

    /** Returns the first output row of a band, counted in a walk; for the band after the last, the number of rows. */
    int bandStart(int band) {
        return (int) ((long) rows.outputs() * band / bands);
    }

    /** Returns the number of rows of a part that lie in a band; may be 0. */
    int rows(Part part, int band) {
        return Math.max(0, Math.min(part.rows.count(), bandStart(band + 1)) - bandStart(band));
    }

    /** Returns the most rows that a band has. */
    int bandRows() {
        return (rows.outputs() - 1) / bands + 1;
    }
}
