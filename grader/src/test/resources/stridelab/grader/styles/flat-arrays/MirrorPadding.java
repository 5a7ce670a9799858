package stridelab.exercises;

public class MirrorPadding {
    public static int reflectIndex(int i, int n) {
        Check.that(n >= 1);
        if (n == 1) {
            return 0;
        }
        long place = Math.abs((long) i) % (2L * n - 2);
        return (int) (place >= n ? 2L * n - 2 - place : place);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return padded(x, top, bottom, left, right, 0);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return padded(x, top, bottom, left, right, 1);
    }

    private static double[][] padded(double[][] x, int top, int bottom, int left, int right, int border) {
        Flat image = Flat.of(Check.grid(x));
        Check.that((top | bottom | left | right) >= 0);
        Flat out = new Flat(Check.fits(0L + top + image.rows + bottom), Check.fits(0L + left + image.columns + right));
        for (int cell = 0; cell < out.cells.length; cell++) {
            int row = index(cell / out.columns - top, image.rows, border);
            int column = index(cell % out.columns - left, image.columns, border);
            out.cells[cell] = image.cells[row * image.columns + column];
        }
        return out.unfold();
    }

    private static int index(int i, int n, int border) {
        if (border == 0) {
            return reflectIndex(i, n);
        }
        int place = i < 0 ? (-1 - i) % (2 * n) : i % (2 * n);
        return place < n ? place : 2 * n - 1 - place;
    }
}
