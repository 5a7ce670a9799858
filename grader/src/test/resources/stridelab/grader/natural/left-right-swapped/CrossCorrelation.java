package stridelab.exercises;

import static stridelab.exercises.GridUtil.*;

public final class CrossCorrelation {
    private CrossCorrelation() { }

    public static double[][] corr2d(double[][] x, double[][] k) {
        valid(x);
        valid(k);
        int outH = height(x) - height(k) + 1;
        int outW = width(x) - width(k) + 1;
        if (outH < 1 || outW < 1) {
            throw new IllegalArgumentException("kernel too large");
        }
        double[][] out = new double[outH][outW];
        for (int r = 0; r < outH; r++) {
            for (int c = 0; c < outW; c++) {
                for (int kr = 0; kr < height(k); kr++) {
                    for (int kc = 0; kc < width(k); kc++) {
                        out[r][c] += x[r + kr][c + kc] * k[kr][kc];
                    }
                }
            }
        }
        return out;
    }

    /** x is the horizontal position, y the vertical one. */
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        valid(x);
        valid(k);
        if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("bad padding or stride");
        }
        // H = horizontal
        int outRows = ShapeFormula.outputSize(height(x), height(k), padW, strideW);
        int outCols = ShapeFormula.outputSize(width(x), width(k), padH, strideH);
        double[][] out = new double[outRows][outCols];
        for (int posY = 0; posY < outRows; posY++) {
            for (int posX = 0; posX < outCols; posX++) {
                double sum = 0;
                for (int dy = 0; dy < height(k); dy++) {
                    for (int dx = 0; dx < width(k); dx++) {
                        long row = (long) posY * strideW + dy - padW;
                        long col = (long) posX * strideH + dx - padH;
                        if (row >= 0 && row < height(x) && col >= 0 && col < width(x)) {
                            sum += x[(int) row][(int) col] * k[dy][dx];
                        }
                    }
                }
                out[posY][posX] = sum;
            }
        }
        return out;
    }
}
