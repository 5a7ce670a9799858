package stridelab.exercises;

/**
 * The notebooks' code: the window that slides over a grid.
 *
 * <p>The rules for every method stand in the package's description ({@code package-info.java}).
 *
 * <p>中文：笔记本中的代码，一个在网格上滑动的窗口。所有方法都要遵守的规则见包说明（{@code package-info.java}）。
 */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    /**
     * Cross-correlation without padding, at stride 1: lay the kernel on every place where it fits, multiply cell by
     * cell, add up.
     *
     * <p>中文：不填充、步幅为 1 的互相关运算：把卷积核放到每一个放得下的位置上，逐元素相乘，再求和。
     *
     * <pre>{@code
     * x          k        result
     * 0 1 2      0 1      19 25
     * 3 4 5      2 3      37 43
     * 6 7 8
     *
     * top left: 0·0 + 1·1 + 3·2 + 4·3 = 19
     * }</pre>
     *
     * @param x the input, h × w · 输入，h × w
     * @param k the kernel, kh × kw, not flipped · 卷积核，kh × kw，不翻转
     * @return the output, (h − kh + 1) × (w − kw + 1) · 输出
     * @throws IllegalArgumentException if a grid is null, empty or ragged, or the kernel is larger than the input ·
     *     数组为 null、为空、各行长度不一，或者卷积核比输入大时
     */
    public static double[][] corr2d(double[][] x, double[][] k) {
        if (x == null || k == null) throw new IllegalArgumentException();
        int kh = k.length, kw = k[0].length;
        int h = x.length - kh + 1;
        int w = x[0].length - kw + 1;
        if (h < 1 || w < 1) throw new IllegalArgumentException();
        double[][] y = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < kh; a++) {
                    for (int b = 0; b < kw; b++) {
                        y[i][j] += x[i + a][j + b] * k[a][b];
                    }
                }
            }
        }
        return y;
    }

    /**
     * Cross-correlation with zero padding and a stride, each of them given for height and width.
     *
     * <p>Put padH rows of zeros above <em>and</em> below the input and padW columns of zeros on its left
     * <em>and</em> right. Then move the window by strideH rows and strideW columns; a last piece in which it does
     * not fit gives no output.
     *
     * <p>中文：带零填充和步幅的互相关运算，高和宽两个方向分别给定。先在输入的上、下各补 padH 行零，左、右各补 padW
     * 列零；窗口每次向下移动 strideH 行、向右移动 strideW 列，末尾放不下窗口的部分不产生输出。
     *
     * <pre>{@code
     * x = 1 2 3   k = 1 1 1   padH = padW = 1         0 0 0 0 0      result
     *     4 5 6       1 1 1   strideH = strideW = 2   0 1 2 3 0      12 16
     *     7 8 9       1 1 1                           0 4 5 6 0      24 28
     *                                                 0 7 8 9 0
     *     top left: 1 + 2 + 4 + 5 = 12                0 0 0 0 0
     * }</pre>
     *
     * @param x the input, h × w · 输入，h × w
     * @param k the kernel, kh × kw, not flipped · 卷积核，kh × kw，不翻转
     * @param padH rows of zeros on each side, top and bottom, at least 0 · 上、下每一侧填充的行数，不小于 0
     * @param padW columns of zeros on each side, left and right, at least 0 · 左、右每一侧填充的列数，不小于 0
     * @param strideH rows from one window to the next, at least 1 · 高度方向的步幅，不小于 1
     * @param strideW columns from one window to the next, at least 1 · 宽度方向的步幅，不小于 1
     * @return the output, ⌊(h − kh + 2·padH)/strideH⌋ + 1 rows, and columns likewise · 输出，列数的公式相同
     * @throws IllegalArgumentException if a grid is null, empty or ragged, a padding is below 0, a stride below 1,
     *     the kernel larger than the padded input, or the output larger than an array can be · 数组不合法、填充小于
     *     0、步幅小于 1、卷积核比填充后的输入大，或者输出的大小超出 int 时
     */
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (strideH < 1 || strideW < 1) throw new IllegalArgumentException();
        int h = x.length, w = x[0].length;
        double[][] p = new double[h + 2 * padH][w + 2 * padW];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                p[i + padH][j + padH] = x[i][j];
            }
        }
        int oh = (p.length - k.length) / strideH + 1;
        int ow = (p[0].length - k[0].length) / strideW + 1;
        double[][] y = new double[oh][ow];
        for (int i = 0; i < oh; i++)
            for (int j = 0; j < ow; j++)
                for (int a = 0; a < k.length; a++)
                    for (int b = 0; b < k.length; b++)
                        y[i][j] += p[i * strideH + a][j * strideH + b] * k[a][b];
        return y;
    }
}
