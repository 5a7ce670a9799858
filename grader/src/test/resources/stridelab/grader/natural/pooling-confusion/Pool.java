package stridelab.exercises;

/**
 * Pooling, as in the lecture: a stride makes the image smaller by taking one value out of each window.
 */
class Pool {

    static double[][] maxPool(double[][] x, int windowH, int windowW) {
        int h = x.length / windowH;
        int w = x[0].length / windowW;
        // what is left at the edge is a window too
        if (x.length % windowH != 0) h++;
        if (x[0].length % windowW != 0) w++;
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int a = i * windowH; a < Math.min(x.length, (i + 1) * windowH); a++) {
                    for (int b = j * windowW; b < Math.min(x[0].length, (j + 1) * windowW); b++) {
                        max = Math.max(max, x[a][b]);
                    }
                }
                out[i][j] = max;
            }
        }
        return out;
    }

    static void checkGrid(double[][] x) {
        if (x == null || x.length == 0 || x[0] == null || x[0].length == 0) {
            throw new IllegalArgumentException("The grid is empty.");
        }
        for (double[] row : x) {
            if (row == null || row.length != x[0].length) {
                throw new IllegalArgumentException("The rows have different lengths.");
            }
        }
    }
}
