package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Mehrere Kanaele. */
public final class Channels {
  private Channels() {}

  public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
    quader(x);
    quader(k);
    fordere(x.length == k.length, "Kanalzahl verschieden");
    double[][] y = null;
    for (int c = 0; c < x.length; c++) {
      double[][] teil = CrossCorrelation.corr2d(x[c], k[c]);
      if (y == null) {
        y = teil;
        continue;
      }
      for (int i = 0; i < y.length; i++)
        for (int j = 0; j < y[i].length; j++)
          y[i][j] += teil[i][j];
    }
    return y;
  }

  private static void quader(double[][][] q) {
    fordere(q != null && q.length > 0, "keine Kanaele");
    for (double[][] kanal : q) {
      gitter(kanal);
      fordere(kanal.length == q[0].length && kanal[0].length == q[0][0].length, "Kanaele ungleich gross");
    }
  }

  public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
    quader(x);
    fordere(k != null && k.length > 0, "keine Kerne");
    for (double[][][] kern : k) {
      quader(kern);
      fordere(kern.length == x.length, "Kanalzahl verschieden");
      fordere(kern[0].length == k[0][0].length && kern[0][0].length == k[0][0][0].length, "Kerne ungleich");
    }
    double[][][] y = new double[k.length][][];
    for (int o = 0; o < k.length; o++) y[o] = corr2dMultiIn(x, k[o]);
    return y;
  }

  public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
    fordere(inputShape != null && inputShape.length == 3, "brauche {Kanaele, Hoehe, Breite}");
    for (int s : inputShape) fordere(s >= 1, "Form < 1");
    fordere(outChannels >= 1 && kernelH >= 1 && kernelW >= 1, "Wert < 1");
    return new int[] {outChannels, inputShape[0], kernelH, kernelW};
  }
}
