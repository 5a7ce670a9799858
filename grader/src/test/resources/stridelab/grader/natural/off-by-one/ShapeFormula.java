package stridelab.exercises;

public final class ShapeFormula {
  private ShapeFormula() {}

  public static int outputSize(int n, int k, int pad, int stride) {
    Args.atLeast(0, pad);
    return size(n, k, 2L * pad, stride);
  }

  private static int size(int n, int k, long totalPad, int stride) {
    Args.atLeast(1, n, k, stride);
    long room = n + totalPad - k;
    if (room < 0) {
      throw new IllegalArgumentException("kernel larger than padded input");
    }
    return Args.fits(room / stride + 1);
  }

  public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
    pair(input);
    pair(kernel);
    pair(pad);
    pair(stride);
    return new int[] {
      outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])
    };
  }

  private static void pair(int[] a) {
    if (a == null || a.length != 2) {
      throw new IllegalArgumentException("not {height, width}");
    }
  }

  public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
    Args.atLeast(0, totalPad);
    return size(n, k, totalPad, stride);
  }

  public static int[] samePadding(int k) {
    Args.atLeast(1, k);
    return new int[] {k / 2, (k - 1) / 2};
  }

  public static int layersUntil(int n, int k, int stride, int target) {
    Args.atLeast(1, n, k, stride, target);
    if (n <= target) {
      return 0;
    }
    if (stride == 1) {
      if (k == 1) {
        throw new IllegalArgumentException("size stays the same");
      }
      // 每层减少 k - 1
      int before = (n - target - 1) / (k - 1); // 除最后一层之外的层数
      int size = n - before * (k - 1);
      if (size <= k) {
        throw new IllegalArgumentException("unreachable");
      }
      return before + 1;
    }
    int size = n;
    int layers = 0;
    while (size > target) {
      if (size <= k) {
        throw new IllegalArgumentException("unreachable");
      }
      size = (size - k) / stride + 1;
      layers++;
    }
    return layers;
  }

  public static double lostFraction(int n, int k, int layers) {
    Args.atLeast(1, n, k);
    Args.atLeast(0, layers);
    long rest = n - layers * (k - 1L);
    if (rest <= 1 && layers > 0) {
      throw new IllegalArgumentException("nothing left");
    }
    double share = (double) rest / n;
    return 1 - share * share;
  }
}
