package stridelab.exercises;

/**
 * Small helper for the rules in package-info.java.
 * 检查参数的工具类。
 */
final class Ensure
{
    private Ensure()
    {
    }

    static IllegalArgumentException bad(String what, Object value)
    {
        return new IllegalArgumentException(String.format("bad %s: %s", what, value));
    }

    static void positive(String what, int value)
    {
        if (value < 1)
        {
            throw bad(what, value);
        }
    }

    static void notNegative(String what, int value)
    {
        if (value < 0)
        {
            throw bad(what, value);
        }
    }

    static void positive(String what, int[] values)
    {
        if (values == null || values.length == 0)
        {
            throw bad(what, "null or empty");
        }
        for (int value : values)
        {
            positive(what, value);
        }
    }

    static void signal(String what, double[] values)
    {
        if (values == null || values.length == 0)
        {
            throw bad(what, "null or empty");
        }
    }

    static void grid(String what, double[][] grid)
    {
        if (grid == null || grid.length == 0)
        {
            throw bad(what, "null or empty");
        }
        for (double[] row : grid)
        {
            signal(what, row);
            if (row.length != grid[0].length)
            {
                throw bad(what, "ragged");
            }
        }
    }

    static void grids(String what, double[][][] grids)
    {
        if (grids == null || grids.length == 0)
        {
            throw bad(what, "null or empty");
        }
        for (double[][] grid : grids)
        {
            grid(what, grid);
            if (grid.length != grids[0].length || grid[0].length != grids[0][0].length)
            {
                throw bad(what, "ragged");
            }
        }
    }

    static int size(String what, long value)
    {
        if (value < 1 || value > Integer.MAX_VALUE)
        {
            throw bad(what, value);
        }
        return (int) value;
    }
}
