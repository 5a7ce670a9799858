package stridelab.exercises;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        Workers.checkGrid(x);
        Workers.checkGrid(k);
        int kh = k.length, kw = k[0].length;
        int h = x.length - kh + 1, w = x[0].length - kw + 1;
        if (h < 1 || w < 1) {
            throw new IllegalArgumentException("kernel larger than input");
        }
        return IntStream.range(0, h)
                .parallel()
                .mapToObj(i -> IntStream.range(0, w)
                        .parallel()
                        .mapToDouble(j -> IntStream.range(0, kh * kw)
                                .mapToDouble(q -> x[i + q / kw][j + q % kw] * k[q / kw][q % kw])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Workers.checkGrid(x);
        Workers.checkGrid(k);
        final int h = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        final int w = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        final double[][] result = new double[h][w];

        ExecutorService executor = Executors.newFixedThreadPool(Math.min(h, Workers.CORES));
        for (int r = 0; r < h; r++) {
            final int i = r;
            executor.execute(() -> {
                for (int j = 0; j < w; j++) {
                    double sum = 0;
                    for (int a = 0; a < k.length; a++) {
                        int row = i * strideH + a - padH;
                        if (row < 0 || row >= x.length) continue;
                        for (int b = 0; b < k[0].length; b++) {
                            int col = j * strideW + b - padW;
                            if (col < 0 || col >= x[0].length) continue;
                            sum += x[row][col] * k[a][b];
                        }
                    }
                    result[i][j] = sum;
                }
            });
        }
        executor.shutdown();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }
}
