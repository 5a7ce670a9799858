package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

import java.util.function.DoubleBinaryOperator;

/** Aufgabe 4: Rechenaufwand. */
public final class StrideCompute {
  private StrideCompute() {}

  public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
    fordere(inChannels >= 1 && outChannels >= 1, "Kanaele < 1");
    int oh = ShapeFormula.outputSize(h, k, pad, stride);
    int ow = ShapeFormula.outputSize(w, k, pad, stride);
    return mal(mal(mal((long) oh * ow, k), k), (long) inChannels * outChannels);
  }

  private static long mal(long a, long b) {
    fordere(a <= Long.MAX_VALUE / b, "groesser als long");
    return a * b;
  }

  public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
    fordere(channels != null && kernels != null && pads != null && strides != null, "null");
    int n = kernels.length;
    fordere(n >= 1, "keine Schicht");
    fordere(channels.length == n + 1 && pads.length == n && strides.length == n, "Laengen");
    long summe = 0;
    for (int s = 0; s < n; s++) {
      long schicht = multiplyAdds(h, w, channels[s], channels[s + 1], kernels[s], pads[s], strides[s]);
      fordere(schicht <= Long.MAX_VALUE - summe, "groesser als long");
      summe += schicht;
      h = ShapeFormula.outputSize(h, kernels[s], pads[s], strides[s]);
      w = ShapeFormula.outputSize(w, kernels[s], pads[s], strides[s]);
    }
    return summe;
  }

  public static double speedup(int h, int w, int k, int pad, int stride) {
    double eins = (double) ShapeFormula.outputSize(h, k, pad, 1) * ShapeFormula.outputSize(w, k, pad, 1);
    double mit = (double) ShapeFormula.outputSize(h, k, pad, stride) * ShapeFormula.outputSize(w, k, pad, stride);
    return eins / mit;
  }

  public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
    gitter(x);
    gitter(k);
    fordere(multiply != null, "multiply fehlt");
    int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
    int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
    double[][] kern = CrossCorrelation.drehen(k);
    double[][] y = new double[oh][ow];
    for (int i = 0; i < oh; i++)
      for (int j = 0; j < ow; j++)
        for (int u = 0; u < kern.length; u++)
          for (int v = 0; v < kern[0].length; v++)
            y[i][j] += multiply.applyAsDouble(x[i * stride + u][j * stride + v], kern[u][v]);
    return y;
  }
}
