package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("out of range");
        }
        long size = (n - 1L) * stride - 2L * pad + k + outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("size");
        }
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Workers.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("factor");
        }
        long h = (x.length - 1L) * factor + 1;
        long w = (x[0].length - 1L) * factor + 1;
        if (h > Integer.MAX_VALUE || w > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        double[][] out = new double[(int) h][(int) w];
        IntStream.range(0, x.length).parallel().forEach(i ->
                IntStream.range(0, x[0].length).parallel().forEach(j -> out[i * factor][j * factor] = x[i][j]));
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Workers.checkGrid(x);
        Workers.checkGrid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] out = new double[h][w];
        // windows overlap, so a row is locked while someone adds to it
        IntStream.range(0, x.length).parallel().forEach(i -> {
            for (int a = 0; a < k.length; a++) {
                int r = i * stride + a - pad;
                if (r < 0 || r >= h) {
                    continue;
                }
                synchronized (out[r]) {
                    for (int j = 0; j < x[0].length; j++) {
                        for (int b = 0; b < k[0].length; b++) {
                            int c = j * stride + b - pad;
                            if (c >= 0 && c < w) {
                                out[r][c] += x[i][j] * k[a][b];
                            }
                        }
                    }
                }
            }
        });
        return out;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1 || factor > Integer.MAX_VALUE / 2) {
            throw new IllegalArgumentException("factor");
        }
        int n = 2 * factor - factor % 2;
        double mid = (n - 1) / 2.0;
        ExecutorService executor = Executors.newWorkStealingPool();
        List<Future<double[]>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            final double v = 1 - Math.abs(i - mid) / factor;
            Callable<double[]> task = () -> {
                double[] row = new double[n];
                for (int j = 0; j < n; j++) {
                    row[j] = v * (1 - Math.abs(j - mid) / factor);
                }
                return row;
            };
            rows.add(executor.submit(task));
        }
        double[][] kernel = new double[n][];
        try {
            for (int i = 0; i < n; i++) {
                kernel[i] = rows.get(i).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new RuntimeException(e);
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Workers.checkGrid(x);
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
