package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Aufgabe 1: Groessen. */
public final class ShapeFormula {
  private ShapeFormula() {}

  public static int outputSize(int n, int k, int pad, int stride) {
    fordere(pad >= 0, "pad < 0");
    return groesse(n, k, 2L * pad, stride);
  }

  public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
    paar(input);
    paar(kernel);
    paar(pad);
    paar(stride);
    int[] form = new int[2];
    for (int richtung = 0; richtung < 2; richtung++) {
      form[richtung] = outputSize(input[richtung], kernel[richtung], pad[richtung], stride[richtung]);
    }
    return form;
  }

  private static void paar(int[] a) {
    fordere(a != null && a.length == 2, "brauche {Hoehe, Breite}");
  }

  public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
    fordere(totalPad >= 0, "totalPad < 0");
    return groesse(n, k, totalPad, stride);
  }

  private static int groesse(int n, int k, long rand, int stride) {
    fordere(n >= 1, "n < 1");
    fordere(k >= 1, "k < 1");
    fordere(stride >= 1, "stride < 1");
    long platz = n + rand - k;
    fordere(platz >= 0, "Kern groesser als Eingabe");
    return alsInt(platz / stride + 1);
  }

  public static int[] samePadding(int k) {
    fordere(k >= 1, "k < 1");
    return new int[] {k / 2, (k - 1) / 2};
  }

  public static int layersUntil(int n, int k, int stride, int target) {
    fordere(n >= 1 && k >= 1 && stride >= 1 && target >= 1, "Argument < 1");
    if (n <= target) return 0;

    if (stride == 1) {
      // jede Schicht nimmt k-1 weg, also ausrechnen statt zaehlen
      fordere(k > 1, "wird nie kleiner");
      int weg = k - 1;
      int schichten = (n - target - 1) / weg + 1;
      long davor = n - (long) (schichten - 1) * weg;
      fordere(davor >= k, "Ziel nicht erreichbar");
      return schichten;
    }

    int schichten = 0;
    for (int groesse = n; groesse > target; schichten++) {
      groesse = outputSize(groesse, k, 0, stride);
    }
    return schichten;
  }

  public static double lostFraction(int n, int k, int layers) {
    fordere(n >= 1 && k >= 1, "n oder k < 1");
    fordere(layers >= 0, "layers < 0");
    long rest = n - (long) layers * (k - 1);
    fordere(rest >= 1, "nichts uebrig");
    double anteil = (double) rest / n;
    return 1 - anteil * anteil;
  }
}
