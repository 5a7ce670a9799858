package stridelab.exercises;

public class HalfStride {
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.that(n > 0 && k > 0 && pad >= 0 && stride > 0 && outputPad >= 0 && outputPad < stride);
        return Check.fits((long) stride * (n - 1) + k + outputPad - pad - pad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Flat image = Flat.of(Check.grid(x));
        Check.that(factor > 0);
        Flat out = new Flat(
                Check.fits((image.rows - 1L) * factor + 1), Check.fits((image.columns - 1L) * factor + 1));
        for (int cell = 0; cell < image.cells.length; cell++) {
            out.cells[cell / image.columns * factor * out.columns + cell % image.columns * factor] = image.cells[cell];
        }
        return out.unfold();
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Flat image = Flat.of(Check.grid(x));
        Flat kernel = Flat.of(Check.grid(k));
        Flat out = new Flat(
                outputSize(image.rows, kernel.rows, pad, stride, 0),
                outputSize(image.columns, kernel.columns, pad, stride, 0));
        for (int at = 0; at < kernel.cells.length; at++) {
            for (int cell = 0; cell < image.cells.length; cell++) {
                long row = (long) (cell / image.columns) * stride + at / kernel.columns - pad;
                long column = (long) (cell % image.columns) * stride + at % kernel.columns - pad;
                if (row >= 0 && row < out.rows && column >= 0 && column < out.columns) {
                    out.cells[(int) row * out.columns + (int) column] += kernel.cells[at] * image.cells[cell];
                }
            }
        }
        return out.unfold();
    }

    public static double[][] bilinearKernel(int factor) {
        Check.that(factor > 0);
        int size = Check.fits(2L * factor - factor % 2);
        Check.that((long) size * size <= Integer.MAX_VALUE);
        Flat out = new Flat(size, size);
        // In units of half a cell, so that the centre is a whole number.
        int centre = size - 1;
        for (int cell = 0; cell < out.cells.length; cell++) {
            double down = 2.0 * factor - Math.abs(2 * (cell / size) - centre);
            double across = 2.0 * factor - Math.abs(2 * (cell % size) - centre);
            out.cells[cell] = down * across / (4.0 * factor * factor);
        }
        return out.unfold();
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor > 0);
        Check.fits((long) factor * Math.max(x.length, x[0].length));
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
