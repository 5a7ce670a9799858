package stridelab.exercises;

/**
 * Output shapes.
 */
public final class ShapeFormula {
  private ShapeFormula() {}

  private static void check(int n, int k, int pad, int stride) {
    if (n < 1 || k < 1 || pad < 0 || stride < 1) {
      throw new IllegalArgumentException("out of range");
    }
    if (k > n + pad) {
      throw new IllegalArgumentException("kernel larger than padded input");
    }
  }

  public static int outputSize(int n, int k, int pad, int stride) {
    check(n, k, pad, stride);
    return (n - k + 2 * pad) / stride + 1;
  }

  public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
    if (input == null || kernel == null || pad == null || stride == null
        || input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
      throw new IllegalArgumentException("arrays must be {height, width}");
    }
    return new int[] {
      outputSize(input[0], kernel[0], pad[0], stride[0]),
      outputSize(input[1], kernel[1], pad[1], stride[1]),
    };
  }

  public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
    // both sides together, so half of it on each side
    return outputSize(n, k, totalPad / 2, stride);
  }

  public static int[] samePadding(int k) {
    if (k < 1) {
      throw new IllegalArgumentException("k < 1");
    }
    // p = k - 1 in total
    final int p = k - 1;
    return new int[] {p - p / 2, p / 2};
  }

  public static int layersUntil(int n, int k, int stride, int target) {
    if (n < 1 || k < 1 || stride < 1 || target < 1) {
      throw new IllegalArgumentException("out of range");
    }
    if (n > target && k == 1 && stride == 1) {
      throw new IllegalArgumentException("unreachable");
    }
    int layers = 0;
    int size = n;
    while (size > target) {
      size = outputSize(size, k, 0, stride);
      ++layers;
    }
    return layers;
  }

  public static double lostFraction(int n, int k, int layers) {
    if (n < 1 || k < 1 || layers < 0) {
      throw new IllegalArgumentException("out of range");
    }
    final long left = n - (long) layers * (k - 1);
    if (left < 1) {
      throw new IllegalArgumentException("nothing left");
    }
    return 1.0 - ((double) left * left) / ((double) n * n);
  }
}
