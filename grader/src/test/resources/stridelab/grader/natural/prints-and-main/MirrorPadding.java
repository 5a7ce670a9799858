package stridelab.exercises;

public final class MirrorPadding
{
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n)
    {
        if (n < 1)
        {
            throw new IllegalArgumentException("n < 1");
        }
        if (n == 1)
        {
            return 0;
        }
        int period = 2 * n - 2;
        int p = Math.abs(i) % period; // symmetric around 0, so abs is ok
        if (p >= n)
        {
            p = period - p;
        }
        //System.out.println(i + " -> " + p);
        return p;
    }

    static int symIndex(int i, int n)
    {
        if (i < 0)
        {
            i = -i - 1; // -1 -> 0, -2 -> 1
        }
        int p = i % (2 * n);
        if (p >= n)
        {
            p = 2 * n - 1 - p;
        }
        return p;
    }

    static void check(double[][] x, int top, int bottom, int left, int right)
    {
        if (x == null || x.length == 0 || x[0].length == 0)
        {
            System.out.println("bad x");
            throw new IllegalArgumentException("bad x");
        }
        for (int i = 0; i < x.length; i++)
        {
            if (x[i].length != x[0].length)
            {
                System.out.println("row " + i + " is " + x[i].length);
                throw new IllegalArgumentException("ragged");
            }
        }
        if (top < 0 || bottom < 0 || left < 0 || right < 0)
        {
            throw new IllegalArgumentException("negative pad");
        }
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
    {
        check(x, top, bottom, left, right);
        // first left and right for each row
        double[][] wide = new double[x.length][left + x[0].length + right];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < wide[i].length; j++)
            {
                wide[i][j] = x[i][reflectIndex(j - left, x[0].length)];
            }
        }
        CrossCorrelation.print(wide);
        // then the rows
        double[][] result = new double[top + x.length + bottom][];
        for (int i = 0; i < result.length; i++)
        {
            result[i] = wide[reflectIndex(i - top, x.length)];
        }
        CrossCorrelation.print(result);
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
    {
        check(x, top, bottom, left, right);
        double[][] wide = new double[x.length][left + x[0].length + right];
        for (int i = 0; i < x.length; i++)
        {
            for (int j = 0; j < wide[i].length; j++)
            {
                wide[i][j] = x[i][symIndex(j - left, x[0].length)];
            }
        }
        CrossCorrelation.print(wide);
        double[][] result = new double[top + x.length + bottom][];
        for (int i = 0; i < result.length; i++)
        {
            result[i] = wide[symIndex(i - top, x.length)];
        }
        CrossCorrelation.print(result);
        return result;
    }

    public static void main(String[] args)
    {
        for (int i = -4; i <= 7; i++)
        {
            System.out.print(reflectIndex(i, 4) + " ");
        }
        System.out.println();
        reflect(new double[][] {{1, 2, 3}}, 0, 0, 4, 0);
        symmetric(new double[][] {{1, 2}, {3, 4}}, 1, 2, 0, 0);
    }
}
