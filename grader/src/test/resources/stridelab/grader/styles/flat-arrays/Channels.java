package stridelab.exercises;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        return corr2dMultiInOut(x, new double[][][][] {Check.volume(k)})[0];
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        for (double[][][] kernel : k) {
            Check.volume(kernel);
            Check.that(kernel.length == x.length && kernel[0].length == k[0][0].length
                    && kernel[0][0].length == k[0][0][0].length);
        }
        int h = Check.fits(Check.windows(x[0].length, k[0][0].length, 0, 1));
        int w = Check.fits(Check.windows(x[0][0].length, k[0][0][0].length, 0, 1));
        double[][][] out = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            Flat sum = new Flat(h, w);
            for (int c = 0; c < x.length; c++) {
                add(sum, Flat.of(x[c]), Flat.of(k[o][c]));
            }
            out[o] = sum.unfold();
        }
        return out;
    }

    private static void add(Flat sum, Flat image, Flat kernel) {
        for (int at = 0; at < kernel.cells.length; at++) {
            for (int cell = 0; cell < sum.cells.length; cell++) {
                int row = cell / sum.columns + at / kernel.columns;
                int column = cell % sum.columns + at % kernel.columns;
                sum.cells[cell] += image.cells[row * image.columns + column] * kernel.cells[at];
            }
        }
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3);
        int[] shape = {outChannels, inputShape[0], kernelH, kernelW};
        for (int size : shape) {
            Check.that(size > 0);
        }
        Check.that(inputShape[1] > 0 && inputShape[2] > 0);
        return shape;
    }
}
