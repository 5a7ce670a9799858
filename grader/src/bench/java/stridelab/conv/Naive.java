package stridelab.conv;

import java.util.Arrays;

/** Both convolutions as plain nested loops. */
final class Naive {
    private Naive() {}

    static void run(Row row, float[] x, float[] k, float[] y) {
        if (row.transposed()) {
            transpose(row, x, k, y);
        } else {
            convolve(row, x, k, y);
        }
    }

    private static void convolve(Row r, float[] x, float[] k, float[] y) {
        Shape in = r.x();
        Shape out = r.output();
        Shape kernel = r.k();
        for (int n = 0; n < out.n(); n++) {
            for (int o = 0; o < out.channels(); o++) {
                for (int row = 0; row < out.height(); row++) {
                    for (int column = 0; column < out.width(); column++) {
                        float sum = 0;
                        for (int c = 0; c < in.channels(); c++) {
                            for (int i = 0; i < kernel.height(); i++) {
                                for (int j = 0; j < kernel.width(); j++) {
                                    int a = row * r.strideH() + i - r.padH();
                                    int b = column * r.strideW() + j - r.padW();
                                    if (a >= 0 && a < in.height() && b >= 0 && b < in.width()) {
                                        sum += x[in.index(n, c, a, b)] * k[kernel.index(o, c, i, j)];
                                    }
                                }
                            }
                        }
                        y[out.index(n, o, row, column)] = sum;
                    }
                }
            }
        }
    }

    private static void transpose(Row r, float[] x, float[] k, float[] y) {
        Shape in = r.x();
        Shape out = r.output();
        Shape kernel = r.k();
        Arrays.fill(y, 0);
        for (int n = 0; n < in.n(); n++) {
            for (int c = 0; c < in.channels(); c++) {
                for (int row = 0; row < in.height(); row++) {
                    for (int column = 0; column < in.width(); column++) {
                        for (int o = 0; o < out.channels(); o++) {
                            for (int i = 0; i < kernel.height(); i++) {
                                for (int j = 0; j < kernel.width(); j++) {
                                    int a = row * r.strideH() + i - r.padH();
                                    int b = column * r.strideW() + j - r.padW();
                                    if (a >= 0 && a < out.height() && b >= 0 && b < out.width()) {
                                        y[out.index(n, o, a, b)] +=
                                                x[in.index(n, c, row, column)] * k[kernel.index(c, o, i, j)];
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
