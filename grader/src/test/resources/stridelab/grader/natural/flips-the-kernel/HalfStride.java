package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Aufgabe 6: Schritt 1/2. */
public final class HalfStride {
  private HalfStride() {}

  public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
    fordere(n >= 1 && k >= 1 && stride >= 1, "Wert < 1");
    fordere(pad >= 0, "pad < 0");
    fordere(0 <= outputPad && outputPad < stride, "outputPad");
    long groesse = (n - 1L) * stride - 2L * pad + k + outputPad;
    fordere(groesse >= 1, "nichts uebrig");
    return alsInt(groesse);
  }

  public static double[][] insertZeros(double[][] x, int factor) {
    gitter(x);
    fordere(factor >= 1, "factor < 1");
    int h = alsInt((x.length - 1L) * factor + 1);
    int b = alsInt((x[0].length - 1L) * factor + 1);
    double[][] y = new double[h][b];
    for (int i = 0; i < x.length; i++)
      for (int j = 0; j < x[0].length; j++)
        y[i * factor][j * factor] = x[i][j];
    return y;
  }

  /** Nullen einfuegen, dann ganz normal falten (voller Rand), dann abschneiden. */
  public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
    gitter(x);
    gitter(k);
    int h = outputSize(x.length, k.length, pad, stride, 0);
    int b = outputSize(x[0].length, k[0].length, pad, stride, 0);
    double[][] voll = CrossCorrelation.conv2d(insertZeros(x, stride), k, k.length - 1, k[0].length - 1, 1, 1);
    double[][] y = new double[h][b];
    for (int i = 0; i < h; i++) {
      System.arraycopy(voll[i + pad], pad, y[i], 0, b);
    }
    return y;
  }

  public static double[][] bilinearKernel(int factor) {
    fordere(factor >= 1, "factor < 1");
    int n = alsInt(2L * factor - factor % 2);
    double mitte = (n - 1) / 2.0;
    double[][] kern = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        kern[i][j] = (1 - Math.abs(i - mitte) / factor) * (1 - Math.abs(j - mitte) / factor);
    return kern;
  }

  public static double[][] upsample(double[][] x, int factor) {
    gitter(x);
    fordere(factor >= 1, "factor < 1");
    alsInt((long) x.length * factor);
    alsInt((long) x[0].length * factor);
    return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
  }
}
