package stridelab.exercises;

/**
 * Question 3: padding with a mirror instead of zeros.
 *
 * <p>The rules for every method stand in {@code package-info.java}.
 *
 * <p>中文：问题 3，用镜像代替零来填充。所有方法都要遵守的规则见 {@code package-info.java}。
 */
public final class MirrorPadding {
    private MirrorPadding() {}

    /**
     * The position, 0 to n − 1, at which a mirror that does not repeat the border finds index i.
     *
     * <p>Any int i, however far outside on either side: the mirrors at both ends keep throwing it back.
     *
     * <p>中文：在不重复边界值的镜像下，下标 i 对应 0 到 n − 1 中的哪个位置。i 可以是任何 int，两侧多远都行：两端的
     * 镜子会不断地把它反射回来。
     *
     * <pre>{@code
     * n = 4:   i        −4 −3 −2 −1  0  1  2  3  4  5  6  7
     *          result    2  3  2  1  0  1  2  3  2  1  0  1
     * }</pre>
     *
     * @param i any index, negative ones too · 任意下标，可以是负数
     * @param n the number of positions, at least 1; with n = 1 the answer is always 0 · 位置的个数，不小于 1；n = 1
     *     时总是返回 0
     * @return a position in 0..n−1 · 0..n−1 中的一个位置
     * @throws IllegalArgumentException if n is below 1 · n 小于 1 时
     */
    public static int reflectIndex(int i, int n) {
        Grids.require(n >= 1, "n must be positive");
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long p = Math.floorMod((long) i, period);
        return (int) Math.min(p, period - p);
    }

    /**
     * Mirror padding that does not repeat the border values: {@code reflect} in PyTorch and NumPy.
     *
     * <p>Padding as large as the image or larger keeps bouncing, as NumPy does. A side of 1 repeats its only value.
     *
     * <p>中文：不重复边界值的镜像填充，即 PyTorch 和 NumPy 中的 {@code reflect}。填充可以与图像一样大甚至更大，这时
     * 像 NumPy 那样继续来回反射。边长为 1 时重复唯一的那个值。
     *
     * <pre>{@code
     * reflect({{1, 2, 3}}, 0, 0, 2, 2) = {{3, 2, 1, 2, 3, 2, 1}}
     * reflect({{1, 2, 3}}, 0, 0, 4, 0) = {{1, 2, 3, 2, 1, 2, 3}}
     * }</pre>
     *
     * @param x the image, h × w · 图像，h × w
     * @param top rows to add above, at least 0 · 上方填充的行数，不小于 0
     * @param bottom rows to add below, at least 0 · 下方填充的行数，不小于 0
     * @param left columns to add on the left, at least 0 · 左侧填充的列数，不小于 0
     * @param right columns to add on the right, at least 0 · 右侧填充的列数，不小于 0
     * @return a new grid, (top + h + bottom) × (left + w + right) · 一个新的网格
     * @throws IllegalArgumentException if x is null, empty or ragged, a padding is below 0, or the result is larger
     *     than an array can be · x 不合法、填充小于 0，或者结果的大小超出 int 时
     */
    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        double[][] y = empty(x, top, bottom, left, right);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return y;
    }

    /**
     * Mirror padding that repeats the border values: {@code symmetric} in NumPy. Any padding, as above.
     *
     * <p>中文：重复边界值的镜像填充，即 NumPy 中的 {@code symmetric}。填充同样可以任意大。
     *
     * <pre>{@code
     * symmetric({{1, 2, 3}}, 0, 0, 2, 2) = {{2, 1, 1, 2, 3, 3, 2}}
     * }</pre>
     *
     * @param x the image, h × w · 图像，h × w
     * @param top rows to add above, at least 0 · 上方填充的行数，不小于 0
     * @param bottom rows to add below, at least 0 · 下方填充的行数，不小于 0
     * @param left columns to add on the left, at least 0 · 左侧填充的列数，不小于 0
     * @param right columns to add on the right, at least 0 · 右侧填充的列数，不小于 0
     * @return a new grid, (top + h + bottom) × (left + w + right) · 一个新的网格
     * @throws IllegalArgumentException as for {@link #reflect} · 与 {@link #reflect} 相同
     */
    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        double[][] y = empty(x, top, bottom, left, right);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = x[symmetricIndex(i - top, x.length)][symmetricIndex(j - left, x[0].length)];
            }
        }
        return y;
    }

    private static int symmetricIndex(int i, int n) {
        long p = Math.floorMod((long) i, 2L * n);
        return (int) Math.min(p, 2L * n - 1 - p);
    }

    /** Checks everything and gives a grid of the right size. */
    private static double[][] empty(double[][] x, int top, int bottom, int left, int right) {
        Grids.check(x, "x");
        Grids.require(top >= 0 && bottom >= 0 && left >= 0 && right >= 0, "padding must not be negative");
        long h = (long) x.length + top + bottom;
        long w = (long) x[0].length + left + right;
        Grids.require(h <= Integer.MAX_VALUE && w <= Integer.MAX_VALUE, "result too large");
        return new double[(int) h][(int) w];
    }
}
