package stridelab.exercises;

// 检查参数用的小工具
class Check {
    static void that(boolean ok, String msg) {
        if (!ok) {
            throw new IllegalArgumentException(msg);
        }
    }

    static void grid(double[][] g) {
        that(g != null, "grid is null");
        that(g.length > 0, "grid is empty");
        for (int i = 0; i < g.length; i++) {
            that(g[i] != null, "row is null");
            that(g[i].length > 0, "row is empty");
            that(g[i].length == g[0].length, "ragged");
        }
    }

    static void channels(double[][][] c) {
        that(c != null && c.length > 0, "no channels");
        for (double[][] g : c) {
            grid(g);
            that(g.length == c[0].length && g[0].length == c[0][0].length, "channels differ in size");
        }
    }
}
