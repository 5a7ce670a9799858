package stridelab.conv;

import java.util.Arrays;

/** Copies a band of a group's channels into the planes that a {@link Layout} describes. */
final class FloatPlanes {
    private final Layout layout;
    private final int[][] rows;
    private final int[][] columns;

    FloatPlanes(Layout layout) {
        this.layout = layout;
        int height = layout.rows().outputs() + layout.rows().margin();
        rows = layout.rows().positions(layout.mode(), layout.input().height(), height);
        columns = layout.columns().positions(layout.mode(), layout.input().width(), layout.pitch());
    }

    /**
     * Fills the planes for one band.
     *
     * @param x the input
     * @param group whose channels
     * @param start the first output row of the band
     * @param height rows of each plane to fill
     */
    void fill(float[] x, int image, int group, int start, int height, float[] planes) {
        Shape in = layout.input();
        int channels = in.channels() / layout.groups();
        int plane = 0;
        for (int channel = 0; channel < channels; channel++) {
            int source = in.index(image, group * channels + channel, 0, 0);
            for (int[] down : rows) {
                for (int across = 0; across < columns.length; across++) {
                    for (int q = 0; q < height; q++) {
                        int row = down[start + q];
                        int target = plane + q * layout.pitch();
                        if (row == Padding.NOTHING) {
                            Arrays.fill(planes, target, target + layout.pitch(), 0);
                        } else {
                            fillRow(x, source + row * in.width(), across, planes, target);
                        }
                    }
                    plane += layout.planeHeight() * layout.pitch();
                }
            }
        }
    }

    private void fillRow(float[] x, int source, int plane, float[] planes, int target) {
        int step = layout.columns().step();
        int first = layout.columns().first() + layout.columns().remainders()[plane];
        int pitch = layout.pitch();
        // The places whose columns lie inside of the input: first + place · step in 0..width−1.
        int from = Math.min(pitch, Math.max(0, -Math.floorDiv(first, step)));
        int to = Math.max(from, Math.min(pitch, Math.floorDiv(layout.input().width() - 1 - first, step) + 1));
        outside(x, source, columns[plane], 0, from, planes, target);
        if (step == 1) {
            System.arraycopy(x, source + first + from, planes, target + from, to - from);
        } else {
            int column = source + first + from * step;
            for (int place = from; place < to; place++, column += step) {
                planes[target + place] = x[column];
            }
        }
        outside(x, source, columns[plane], to, pitch, planes, target);
    }

    private static void outside(float[] x, int source, int[] columns, int from, int to, float[] planes, int target) {
        for (int place = from; place < to; place++) {
            int column = columns[place];
            planes[target + place] = column == Padding.NOTHING ? 0 : x[source + column];
        }
    }
}
