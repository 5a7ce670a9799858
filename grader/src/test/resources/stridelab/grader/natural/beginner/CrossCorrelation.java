package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    // 互相关
    public static double[][] corr2d(double[][] x, double[][] k) {
        if (x == null) {
            throw new IllegalArgumentException();
        }
        if (k == null) {
            throw new IllegalArgumentException();
        }
        int hang = x.length;
        int lie = x[0].length;
        // 判断每一行是不是一样长
        for (int i = 0; i < hang; i++) {
            if (x[i].length != lie) {
                throw new IllegalArgumentException();
            }
        }
        int khang = k.length;
        int klie = k[0].length;
        if (khang > hang) {
            throw new IllegalArgumentException();
        } else {
            if (klie > lie) {
                throw new IllegalArgumentException();
            } else {
                double[][] jieguo = new double[hang - khang + 1][lie - klie + 1];
                for (int i = 0; i < hang - khang + 1; i++) {
                    for (int j = 0; j < lie - klie + 1; j++) {
                        double he = 0;
                        for (int a = 0; a < khang; a++) {
                            for (int b = 0; b < klie; b++) {
                                he = he + x[i + a][j + b] * k[a][b];
                            }
                        }
                        jieguo[i][j] = he;
                    }
                }
                return jieguo;
            }
        }
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (strideH == 0) {
            throw new IllegalArgumentException();
        }
        if (strideW == 0) {
            throw new IllegalArgumentException();
        }
        int hang = x.length;
        int lie = x[0].length;
        // 填充
        double[][] da = new double[hang + padH * 2][lie + padW * 2];
        for (int i = 0; i < hang; i++) {
            for (int j = 0; j < lie; j++) {
                da[i + padH][j + padW] = x[i][j];
            }
        }
        // 先算步幅是1的结果，再每隔 stride 个取一个
        double[][] quanbu = corr2d(da, k);
        int h = quanbu.length / strideH;
        int w = quanbu[0].length / strideW;
        if (quanbu.length % strideH != 0) {
            h = h + 1;
        }
        if (quanbu[0].length % strideW != 0) {
            w = w + 1;
        }
        double[][] jieguo = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                jieguo[i][j] = quanbu[i * strideH][j * strideW];
            }
        }
        return jieguo;
    }
}
