package stridelab.exercises;

public final class MirrorPadding
{
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n)
    {
        if (n < 1)
            throw new IllegalArgumentException("n must be at least 1");
        if (n == 1)
            return 0;
        long last = n - 1;
        long position = Math.abs((long) i);
        long crossings = position / last;
        long inside = position % last;
        if (crossings % 2 == 0)
            return (int) inside;
        return (int) (last - inside);
    }

    private static int symmetricIndex(int i, int n)
    {
        long position = i;
        if (position < 0)
            position = -position - 1;
        long block = position / n;
        long inside = position % n;
        if (block % 2 == 0)
            return (int) inside;
        return (int) (n - 1 - inside);
    }

    private static void check(double[][] x, int top, int bottom, int left, int right)
    {
        CrossCorrelation.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0)
            throw new IllegalArgumentException("negative padding");
        if ((long) top + bottom + x.length > Integer.MAX_VALUE || (long) left + right + x[0].length > Integer.MAX_VALUE)
            throw new IllegalArgumentException("result too large");
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
    {
        check(x, top, bottom, left, right);
        double[][] output = new double[top + x.length + bottom][left + x[0].length + right];
        for (int row = 0; row < output.length; row++)
            for (int col = 0; col < output[row].length; col++)
                output[row][col] = x[reflectIndex(row - top, x.length)][reflectIndex(col - left, x[0].length)];
        return output;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
    {
        check(x, top, bottom, left, right);
        double[][] output = new double[top + x.length + bottom][left + x[0].length + right];
        for (int row = 0; row < output.length; row++)
            for (int col = 0; col < output[row].length; col++)
                output[row][col] = x[symmetricIndex(row - top, x.length)][symmetricIndex(col - left, x[0].length)];
        return output;
    }
}
