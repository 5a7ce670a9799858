package stridelab.exercises;

/** 参数检查 */
final class Args {
  private Args() {}

  static void atLeast(int min, int... values) {
    for (int v : values) {
      if (v < min) {
        throw new IllegalArgumentException(v + " < " + min);
      }
    }
  }

  static void signal(double[] s) {
    if (s == null || s.length == 0) {
      throw new IllegalArgumentException("null or empty signal");
    }
  }

  static void grid(double[][] g) {
    if (g == null || g.length == 0) {
      throw new IllegalArgumentException("null or empty grid");
    }
    for (double[] row : g) {
      signal(row);
    }
    for (int i = 1; i < g.length; i++) {
      if (g[i].length != g[i - 1].length) {
        throw new IllegalArgumentException("ragged");
      }
    }
  }

  /** 结果必须放得进 int */
  static int fits(long size) {
    if (size < 1 || size >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException("size " + size);
    }
    return (int) size;
  }
}
