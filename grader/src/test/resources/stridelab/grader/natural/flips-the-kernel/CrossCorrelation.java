package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Faltung ohne und mit Rand. */
public final class CrossCorrelation {
  private CrossCorrelation() {}

  // Faltung ohne Rand ist einfach Rand 0 und Schritt 1
  public static double[][] corr2d(double[][] x, double[][] k) {
    return conv2d(x, k, 0, 0, 1, 1);
  }

  public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
    gitter(x);
    gitter(k);
    fordere(padH >= 0 && padW >= 0, "Rand negativ");
    fordere(strideH >= 1 && strideW >= 1, "Schritt kleiner 1");
    int hoehe = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
    int breite = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);

    // Bei der Faltung wird der Kern um 180 Grad gedreht (siehe Signalverarbeitung)
    double[][] kern = drehen(k);
    double[][] y = new double[hoehe][breite];
    for (int i = 0; i < hoehe; i++) {
      for (int j = 0; j < breite; j++) {
        double summe = 0;
        for (int u = 0; u < kern.length; u++) {
          long zeile = (long) i * strideH + u - padH;
          if (zeile < 0 || zeile >= x.length) continue; // Rand ist Null
          for (int v = 0; v < kern[u].length; v++) {
            long spalte = (long) j * strideW + v - padW;
            if (spalte < 0 || spalte >= x[0].length) continue;
            summe += x[(int) zeile][(int) spalte] * kern[u][v];
          }
        }
        y[i][j] = summe;
      }
    }
    return y;
  }

  /** Dreht den Kern um 180 Grad. */
  static double[][] drehen(double[][] k) {
    int h = k.length;
    int b = k[0].length;
    double[][] gedreht = new double[h][b];
    for (int u = 0; u < h; u++)
      for (int v = 0; v < b; v++)
        gedreht[u][v] = k[h - 1 - u][b - 1 - v];
    return gedreht;
  }
}
