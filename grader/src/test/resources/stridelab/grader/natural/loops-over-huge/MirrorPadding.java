package stridelab.exercises;

public final class MirrorPadding
{
    private MirrorPadding() {}

    // walk from 0 to i like a ball between two walls
    public static int reflectIndex(int i, int n)
    {
        if (n < 1)
            throw new IllegalArgumentException("n");
        if (n == 1)
            return 0;
        long steps = Math.abs((long) i);
        int position = 0;
        int direction = 1;
        for (long s = 0; s < steps; s++)
        {
            position += direction;
            if (position == n - 1)
                direction = -1;
            if (position == 0)
                direction = 1;
        }
        return position;
    }

    private static int symmetricIndex(int i, int n)
    {
        while (i < 0 || i >= n)
        {
            if (i < 0)
                i = -1 - i;
            if (i >= n)
                i = 2 * n - 1 - i;
        }
        return i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
    {
        double[][] result = make(x, top, bottom, left, right);
        for (int r = 0; r < result.length; r++)
        {
            int fromRow = reflectIndex(r - top, x.length);
            for (int c = 0; c < result[0].length; c++)
                result[r][c] = x[fromRow][reflectIndex(c - left, x[0].length)];
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
    {
        double[][] result = make(x, top, bottom, left, right);
        for (int r = 0; r < result.length; r++)
        {
            int fromRow = symmetricIndex(r - top, x.length);
            for (int c = 0; c < result[0].length; c++)
                result[r][c] = x[fromRow][symmetricIndex(c - left, x[0].length)];
        }
        return result;
    }

    private static double[][] make(double[][] x, int top, int bottom, int left, int right)
    {
        CrossCorrelation.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0)
            throw new IllegalArgumentException("negative padding");
        long h = (long) top + x.length + bottom;
        long w = (long) left + x[0].length + right;
        if (h > Integer.MAX_VALUE || w > Integer.MAX_VALUE)
            throw new IllegalArgumentException("too large");
        return new double[(int) h][(int) w];
    }
}
