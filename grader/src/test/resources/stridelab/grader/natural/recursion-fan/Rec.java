package stridelab.exercises;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** No loops in this project, only these. */
final class Rec
{
  private Rec() {}

  /** f(from) + f(from + 1) + ... + f(to - 1) */
  static double sum(int from, int to, IntToDoubleFunction f)
  {
    return from >= to ? 0 : f.applyAsDouble(from) + sum(from + 1, to, f);
  }

  /** runs the body for from, ..., to - 1 */
  static void each(int from, int to, java.util.function.IntConsumer body)
  {
    if (from >= to) return;
    body.accept(from);
    each(from + 1, to, body);
  }

  static double[] fill(double[] a, int i, IntToDoubleFunction f)
  {
    if (i == a.length) return a;
    a[i] = f.applyAsDouble(i);
    return fill(a, i + 1, f);
  }

  static double[][] rows(double[][] g, int i, IntFunction<double[]> f)
  {
    if (i == g.length) return g;
    g[i] = f.apply(i);
    return rows(g, i + 1, f);
  }

  interface Cell { double at(int i, int j); }

  static double[][] grid(int h, int w, Cell cell)
  {
    return rows(new double[h][], 0, i -> fill(new double[w], 0, j -> cell.at(i, j)));
  }

  static boolean all(int i, int n, java.util.function.IntPredicate p)
  {
    return i >= n || p.test(i) && all(i + 1, n, p);
  }

  static void require(boolean ok, String what)
  {
    if (!ok) throw new IllegalArgumentException(what);
  }

  static void requireGrid(double[][] g)
  {
    require(g != null && g.length > 0, "grid");
    require(all(0, g.length, i -> g[i] != null && g[i].length > 0 && g[i].length == g[0].length), "rows");
  }
}
