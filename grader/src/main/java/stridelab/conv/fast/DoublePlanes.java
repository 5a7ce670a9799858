package stridelab.conv.fast;

import java.util.Arrays;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shape;

/**
 * Copies a band of a group's channels into the planes that a {@link Layout} describes.
 *
 * <p>Each call of a plan does this, so zeros beside a row are never written: the planes are zeros when they are made. Planes
 * of a few values are filled value by value, as beginning to copy a row would cost more than the row.
 */
final class DoublePlanes {
    private final Layout layout;
    private final DoubleInterleaver interleaver;
    private final int[][] rows;
    private final int[][] columns;

    /** For each plane across, its places from {@code inside} to {@code outside} lie in the input, from {@code first} on. */
    private final int[] inside;

    private final int[] outside;
    private final int[] first;

    /** Whether the two planes across hold the values of a row at even and at odd places, from its first value on. */
    private final boolean deinterleaved;

    /** The most values of all planes together that are filled one by one. */
    private static final int FEW = 2048;

    /** For planes that are filled value by value: each value's place there and its place in the input, in turns. */
    private final int[] few;

    DoublePlanes(Layout layout, DoubleInterleaver interleaver) {
        this.layout = layout;
        this.interleaver = interleaver;
        int height = layout.rows().outputs() + layout.rows().margin();
        int pitch = layout.pitch();
        rows = layout.rows().positions(layout.mode(), layout.input().height(), height);
        columns = layout.columns().positions(layout.mode(), layout.input().width(), pitch);
        inside = new int[columns.length];
        outside = new int[columns.length];
        first = new int[columns.length];
        int step = layout.columns().step();
        for (int plane = 0; plane < columns.length; plane++) {
            int start = layout.columns().first() + layout.columns().remainders()[plane];
            int end = Math.floorDiv(layout.input().width() - 1 - start, step) + 1;
            inside[plane] = Math.min(pitch, Math.max(0, -Math.floorDiv(start, step)));
            outside[plane] = Math.max(inside[plane], Math.min(pitch, end));
            first[plane] = start + inside[plane] * step;
        }
        deinterleaved =
                layout.mode() == PaddingMode.ZEROS && step == 2 && columns.length == 2 && first[0] + first[1] == 1;
        long values = (long) layout.planes() * layout.planeHeight() * pitch;
        few = layout.bands() == 1 && values <= FEW ? few((int) values) : new int[0];
    }

    private int[] few(int values) {
        Shape in = layout.input();
        int[] places = new int[2 * values];
        int count = 0;
        int plane = 0;
        for (int channel = 0; channel < in.channels() / layout.groups(); channel++) {
            for (int[] down : rows) {
                for (int[] across : columns) {
                    for (int place = 0; place < layout.planeHeight() * layout.pitch(); place++) {
                        int row = down[place / layout.pitch()];
                        int column = across[place % layout.pitch()];
                        if (row != PaddingMode.NOTHING && column != PaddingMode.NOTHING) {
                            places[count++] = plane + place;
                            places[count++] = in.index(0, channel, row, column);
                        }
                    }
                    plane += layout.planeHeight() * layout.pitch();
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    /**
     * Fills the planes for one band.
     *
     * @param x the input
     * @param image whose values
     * @param group whose channels
     * @param start the first output row of the band
     * @param height rows of each plane to fill
     * @param planes zeros, except for what earlier calls wrote
     */
    void fill(double[] x, int image, int group, int start, int height, double[] planes) {
        Shape in = layout.input();
        int channels = in.channels() / layout.groups();
        if (few.length > 0) {
            int source = in.index(image, group * channels, 0, 0);
            for (int i = 0; i < few.length; i += 2) {
                planes[few[i]] = x[source + few[i + 1]];
            }
            return;
        }
        int size = layout.planeHeight() * layout.pitch();
        int plane = 0;
        for (int channel = 0; channel < channels; channel++) {
            int source = in.index(image, group * channels + channel, 0, 0);
            for (int[] down : rows) {
                if (deinterleaved) {
                    fillBothPlanes(x, source, down, start, height, planes, plane, plane + size);
                    plane += 2 * size;
                    continue;
                }
                for (int across = 0; across < columns.length; across++) {
                    fillPlane(x, source, down, across, start, height, planes, plane);
                    plane += size;
                }
            }
        }
    }

    /** Fills both planes of a stride of 2 across, reading each row once. */
    private void fillBothPlanes(
            double[] x, int source, int[] down, int start, int height, double[] planes, int plane, int other) {
        int pitch = layout.pitch();
        int even = first[0] == 0 ? 0 : 1;
        int evens = (even == 0 ? plane : other) + inside[even];
        int odds = (even == 0 ? other : plane) + inside[1 - even];
        int evenCount = outside[even] - inside[even];
        int oddCount = outside[1 - even] - inside[1 - even];
        int both = Math.min(evenCount, oddCount);
        for (int q = 0; q < height; q++, evens += pitch, odds += pitch) {
            int row = down[start + q];
            if (row == PaddingMode.NOTHING) {
                Arrays.fill(planes, evens, evens + evenCount, 0);
                Arrays.fill(planes, odds, odds + oddCount, 0);
                continue;
            }
            int line = source + row * layout.input().width();
            interleaver.deinterleave(x, line, planes, evens, odds, both);
            for (int i = both; i < evenCount; i++) {
                planes[evens + i] = x[line + 2 * i];
            }
            for (int i = both; i < oddCount; i++) {
                planes[odds + i] = x[line + 2 * i + 1];
            }
        }
    }

    private void fillPlane(
            double[] x, int source, int[] down, int across, int start, int height, double[] planes, int plane) {
        int pitch = layout.pitch();
        int width = layout.input().width();
        int step = layout.columns().step();
        int from = inside[across];
        int to = outside[across];
        boolean zeros = layout.mode() == PaddingMode.ZEROS;
        for (int q = 0, target = plane; q < height; q++, target += pitch) {
            int row = down[start + q];
            if (row == PaddingMode.NOTHING) {
                Arrays.fill(planes, target + from, target + to, 0);
                continue;
            }
            int line = source + row * width;
            if (step == 1) {
                System.arraycopy(x, line + first[across], planes, target + from, to - from);
            } else if (step == 2) {
                interleaver.copyEverySecond(x, line + first[across], planes, target + from, to - from);
            } else {
                copyEvery(step, x, line + first[across], planes, target + from, to - from);
            }
            if (!zeros) {
                fillBeside(x, line, columns[across], 0, from, planes, target);
                fillBeside(x, line, columns[across], to, pitch, planes, target);
            }
        }
    }

    private static void copyEvery(int step, double[] x, int from, double[] planes, int to, int count) {
        for (int i = 0; i < count; i++) {
            planes[to + i] = x[from + step * i];
        }
    }

    /** Fills places of a row beside the input with the values that the padding mode puts there. */
    private static void fillBeside(
            double[] x, int source, int[] columns, int from, int to, double[] planes, int target) {
        for (int place = from; place < to; place++) {
            int column = columns[place];
            planes[target + place] = column == PaddingMode.NOTHING ? 0 : x[source + column];
        }
    }
}
