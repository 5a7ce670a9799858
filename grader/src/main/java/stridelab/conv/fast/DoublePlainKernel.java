package stridelab.conv.fast;

import java.util.Arrays;

/**
 * A kernel of plain loops, in the form that C2 turns into vector instructions on JDK 17 as well as on 25: {@code sum[i] + wa
 * · a[i] + wb · b[i] + …}, all arrays at the same index.
 *
 * <p>Large planes, along positions:
 *
 * <pre>
 *              512 positions
 * tap t        [ · · · · · · · · ]  × w0 ┐
 * tap t + 1    [ · · · · · · · · ]  × w1 ├─ added to  [ sums of one output channel ]
 * tap t + 2    [ · · · · · · · · ]  × w2 │
 * tap t + 3    [ · · · · · · · · ]  × w3 ┘
 * </pre>
 *
 * What a tap reads is first copied into a row of its own; the copies of a few taps stay in the first-level cache while all
 * output channels use them. Where planes are small and output channels many, loops go along the channels instead: then a
 * tap's row holds its weights, and is multiplied by one input.
 */
final class DoublePlainKernel implements DoubleKernel {
    private static final int CHUNK = 512;
    private static final int TAPS = 12;

    /** Whether loops go along channels; known without the number of rows, so that packed weights fit any number. */
    private static boolean alongChannels(Sweep sweep) {
        return sweep.outputs() >= 128 && sweep.columns() <= 16;
    }

    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        if (!alongChannels(sweep)) {
            return new double[][] {weights.clone()};
        }
        double[][] rows = new double[sweep.taps()][sweep.outputs()];
        for (int tap = 0; tap < rows.length; tap++) {
            for (int channel = 0; channel < sweep.outputs(); channel++) {
                rows[tap][channel] = weights[channel * rows.length + tap];
            }
        }
        return rows;
    }

    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        if (alongChannels(sweep)) {
            return new double[rows * sweep.columns()][sweep.outputs()];
        }
        return new double[TAPS + sweep.outputs()][Math.min(CHUNK, sweep.positions(rows))];
    }

    @Override
    public void run(
            Sweep sweep,
            int rows,
            double[] in,
            int base,
            double[][] weights,
            double[] out,
            int outBase,
            int outPlane,
            double[][] scratch) {
        if (alongChannels(sweep)) {
            sweepChannels(sweep, rows, in, base, weights, out, outBase, outPlane, scratch);
        } else {
            int positions = sweep.positions(rows);
            for (int chunk = 0; chunk < positions; chunk += CHUNK) {
                int length = Math.min(CHUNK, positions - chunk);
                sweepPositions(sweep, chunk, length, in, base, weights[0], scratch);
                for (int channel = 0; channel < sweep.outputs(); channel++) {
                    keep(scratch[TAPS + channel], chunk, length, sweep, out, outBase + channel * outPlane);
                }
            }
        }
    }

    /** Computes the sums of each output channel in its row of the scratch arrays, after the rows of copies. */
    private static void sweepPositions(
            Sweep sweep, int chunk, int length, double[] in, int base, double[] weights, double[][] scratch) {
        int taps = sweep.taps();
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            Arrays.fill(scratch[TAPS + channel], 0);
        }
        for (int first = 0; first < taps; first += TAPS) {
            int count = Math.min(TAPS, taps - first);
            for (int t = 0; t < count; t++) {
                System.arraycopy(in, base + sweep.offsets()[first + t] + chunk, scratch[t], 0, length);
            }
            for (int channel = 0; channel < sweep.outputs(); channel++) {
                double[] sum = scratch[TAPS + channel];
                int weight = channel * taps + first;
                int t = 0;
                for (; t + 4 <= count; t += 4, weight += 4) {
                    addFour(
                            sum,
                            scratch[t],
                            scratch[t + 1],
                            scratch[t + 2],
                            scratch[t + 3],
                            weights[weight],
                            weights[weight + 1],
                            weights[weight + 2],
                            weights[weight + 3]);
                }
                for (; t < count; t++) {
                    addOne(sum, scratch[t], weights[weight++]);
                }
            }
        }
    }

    private static void sweepChannels(
            Sweep sweep,
            int rows,
            double[] in,
            int base,
            double[][] weights,
            double[] out,
            int outBase,
            int outPlane,
            double[][] sums) {
        int taps = sweep.taps();
        int[] offsets = sweep.offsets();
        int columns = sweep.columns();
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        for (int first = 0; first < taps; first += TAPS) {
            int end = Math.min(taps, first + TAPS);
            for (int p = 0; p < rows * columns; p++) {
                int at = base + p / columns * sweep.pitch() + p % columns;
                int t = first;
                for (; t + 4 <= end; t += 4) {
                    addFour(
                            sums[p],
                            weights[t],
                            weights[t + 1],
                            weights[t + 2],
                            weights[t + 3],
                            in[at + offsets[t]],
                            in[at + offsets[t + 1]],
                            in[at + offsets[t + 2]],
                            in[at + offsets[t + 3]]);
                }
                for (; t < end; t++) {
                    addOne(sums[p], weights[t], in[at + offsets[t]]);
                }
            }
        }
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            for (int p = 0; p < rows * columns; p++) {
                out[outBase + channel * outPlane + p] = sums[p][channel];
            }
        }
    }

    private static void addFour(
            double[] sum, double[] a, double[] b, double[] c, double[] d, double wa, double wb, double wc, double wd) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
        }
    }

    private static void addOne(double[] sum, double[] a, double w) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += w * a[i];
        }
    }

    /** Copies the columns of the output, row by row, and drops those between. */
    private static void keep(double[] sum, int chunk, int length, Sweep sweep, double[] out, int outBase) {
        int pitch = sweep.pitch();
        int columns = sweep.columns();
        int end = chunk + length;
        for (int row = chunk / pitch; row * pitch < end; row++) {
            int from = Math.max(chunk, row * pitch);
            int count = Math.min(end, row * pitch + columns) - from;
            if (count > 0) {
                System.arraycopy(sum, from - chunk, out, outBase + row * columns + from - row * pitch, count);
            }
        }
    }
}
