package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Aufgabe 5: Statistik. */
public final class StrideStatistics {
  private StrideStatistics() {}

  public static int receptiveField(int[] kernels, int[] strides) {
    positiv(kernels);
    positiv(strides);
    fordere(kernels.length == strides.length, "Laengen verschieden");
    // von hinten nach vorne: r -> (r - 1) * s + k
    long r = 1;
    for (int i = kernels.length - 1; i >= 0; i--) {
      r = alsInt((r - 1) * strides[i] + kernels[i]);
    }
    return (int) r;
  }

  public static int jump(int[] strides) {
    positiv(strides);
    long j = 1;
    for (int s : strides) j = alsInt(j * s);
    return (int) j;
  }

  private static void positiv(int[] a) {
    fordere(a != null && a.length > 0, "leer");
    for (int wert : a) fordere(wert >= 1, "Wert < 1");
  }

  public static double overlap(int k, int stride) {
    fordere(k >= 1 && stride >= 1, "Wert < 1");
    return Math.max(0, k - stride) / (double) k;
  }

  public static double neighbourCorrelation(double[] kernel, int stride) {
    fordere(kernel != null && kernel.length > 0, "Kern leer");
    fordere(stride >= 1, "stride < 1");
    double oben = 0, unten = 0;
    for (int i = 0; i < kernel.length; i++) {
      unten += kernel[i] * kernel[i];
      if (i >= stride) oben += kernel[i] * kernel[i - stride];
    }
    fordere(unten != 0, "Kern ist Null");
    return oben / unten;
  }
}
