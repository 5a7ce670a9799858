package stridelab.exercises;

final class C {
    static void need(boolean... ok) {
        for (boolean b : ok) if (!b) throw new IllegalArgumentException();
    }

    static void pos(int... v) {
        for (int i : v) need(i > 0);
    }

    static void full(double[]... v) {
        for (var a : v) need(a != null && a.length > 0);
    }

    static void grid(double[][]... v) {
        for (var g : v) {
            need(g != null && g.length > 0);
            full(g);
            for (var r : g) need(r.length == g[0].length);
        }
    }

    static void cube(double[][][]... v) {
        for (var c : v) {
            need(c != null && c.length > 0);
            grid(c);
            for (var g : c) need(g.length == c[0].length, g[0].length == c[0][0].length);
        }
    }

    static int size(long v) {
        need(v > 0, v <= Integer.MAX_VALUE);
        return (int) v;
    }

    static long out(long n, long k, long both, long s) {
        need(n > 0, k > 0, both >= 0, s > 0, k <= n + both);
        return (n - k + both) / s + 1;
    }
}
