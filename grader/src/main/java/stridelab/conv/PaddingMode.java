package stridelab.conv;

/**
 * What an image is padded with: five modes, each a rule that maps any index to one inside of the image.
 *
 * <p>For {@code a b c d}, padded by 3 on both sides:
 *
 * <pre>
 * ZEROS      0 0 0 | a b c d | 0 0 0
 * REFLECT    d c b | a b c d | c b a     the mirror stands on the border value (NumPy and PyTorch "reflect")
 * REPLICATE  a a a | a b c d | d d d     the border value (NumPy "edge", PyTorch "replicate")
 * CIRCULAR   b c d | a b c d | a b c     the image starts again (NumPy "wrap", PyTorch "circular")
 * SYMMETRIC  c b a | a b c d | d c b     the mirror stands behind the border value (NumPy "symmetric")
 * </pre>
 *
 * <p>Any padding is allowed, as in NumPy: one larger than the image keeps bouncing, or goes round again. PyTorch refuses
 * those.
 */
public enum PaddingMode {
    ZEROS {
        @Override
        int outside(int i, int n) {
            return NOTHING;
        }
    },
    REFLECT {
        @Override
        int outside(int i, int n) {
            return n == 1 ? 0 : mirror(i, n, 2L * n - 2, 0);
        }
    },
    REPLICATE {
        @Override
        int outside(int i, int n) {
            return i < 0 ? 0 : n - 1;
        }
    },
    CIRCULAR {
        @Override
        int outside(int i, int n) {
            return Math.floorMod(i, n);
        }
    },
    SYMMETRIC {
        @Override
        int outside(int i, int n) {
            return mirror(i, n, 2L * n, 1);
        }
    };

    /** In place of an index: the value is a zero, at no position of the image. */
    public static final int NOTHING = -1;

    /** Returns the position in 0..n−1 that an index outside of 0..n−1 stands for, or {@link #NOTHING}. */
    abstract int outside(int i, int n);

    /**
     * Returns the position in 0..n−1 at which the value for index i stands, or {@link #NOTHING} where it is a zero.
     *
     * @param i any int
     * @param n the size along the axis
     * @throws IllegalArgumentException if n is below 1
     */
    public int index(int i, int n) {
        Require.atLeast(1, "n", n);
        return i >= 0 && i < n ? i : outside(i, n);
    }

    /** Returns a signal, padded before and after. */
    public double[] pad(double[] x, int before, int after) {
        Require.filled("x", x == null ? 0 : x.length);
        Require.atLeast(0, "before", before);
        Require.atLeast(0, "after", after);
        Shape shape = new Shape(1, 1, 1, x.length);
        return pad(new Tensor(shape, x), new Padding(0, 0, before, after)).values();
    }

    /** Returns an image, padded on each side; the rows are arrays of their own. */
    public double[][] pad(double[][] x, int top, int bottom, int left, int right) {
        return pad(Tensor.of("x", x), new Padding(top, bottom, left, right)).plane(0, 0);
    }

    /** Returns each plane of a tensor, padded on each side; a tensor of its own, also where nothing is padded. */
    public Tensor pad(Tensor x, Padding padding) {
        Shape from = x.shape();
        Tensor padded = Tensor.zeros(from.padded(padding));
        int[] rows = positions(padding.top(), from.height(), padding.bottom());
        int[] columns = positions(padding.left(), from.width(), padding.right());
        int planes = from.n() * from.channels();
        for (int plane = 0, target = 0; plane < planes; plane++) {
            for (int row : rows) {
                if (row == NOTHING) {
                    target += columns.length;
                    continue;
                }
                int source = (plane * from.height() + row) * from.width();
                for (int column : columns) {
                    padded.values()[target++] = column == NOTHING ? 0 : x.values()[source + column];
                }
            }
        }
        return padded;
    }

    /** Returns, for each index of a padded axis, the position that it takes its value from. */
    int[] positions(int before, int n, int after) {
        int[] positions = new int[Require.fitsInt("the padded size", (long) before + n + after)];
        for (int p = 0; p < positions.length; p++) {
            positions[p] = index(p - before, n);
        }
        return positions;
    }

    /** Returns where a walk to and fro is at step i: forward over n positions, then backward for the rest of the period. */
    private static int mirror(int i, int n, long period, int borderAgain) {
        long step = Math.floorMod((long) i, period);
        return (int) (step < n ? step : period - borderAgain - step);
    }
}
