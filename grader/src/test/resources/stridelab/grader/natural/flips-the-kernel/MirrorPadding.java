package stridelab.exercises;

import static stridelab.exercises.Pruefung.*;

/** Aufgabe 3: Spiegeln. */
public final class MirrorPadding {
  private MirrorPadding() {}

  public static int reflectIndex(int i, int n) {
    fordere(n >= 1, "n < 1");
    if (n == 1) return 0;
    long periode = 2L * (n - 1);
    long rest = Math.abs((long) i) % periode; // gerade Funktion, also reicht der Betrag
    return (int) (rest < n ? rest : periode - rest);
  }

  // mit Wiederholung des Randes: ... 1 0 | 0 1 2 | 2 1 0 ...
  private static int symmetrisch(int i, int n) {
    long j = i < 0 ? -1L - i : i;
    long rest = j % (2L * n);
    return (int) (rest < n ? rest : 2L * n - 1 - rest);
  }

  public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
    pruefe(x, top, bottom, left, right);
    int[] zeilen = new int[alsInt((long) top + x.length + bottom)];
    int[] spalten = new int[alsInt((long) left + x[0].length + right)];
    for (int i = 0; i < zeilen.length; i++) zeilen[i] = reflectIndex(i - top, x.length);
    for (int j = 0; j < spalten.length; j++) spalten[j] = reflectIndex(j - left, x[0].length);
    return auswahl(x, zeilen, spalten);
  }

  public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
    pruefe(x, top, bottom, left, right);
    int[] zeilen = new int[alsInt((long) top + x.length + bottom)];
    int[] spalten = new int[alsInt((long) left + x[0].length + right)];
    for (int i = 0; i < zeilen.length; i++) zeilen[i] = symmetrisch(i - top, x.length);
    for (int j = 0; j < spalten.length; j++) spalten[j] = symmetrisch(j - left, x[0].length);
    return auswahl(x, zeilen, spalten);
  }

  private static void pruefe(double[][] x, int... raender) {
    gitter(x);
    for (int r : raender) fordere(r >= 0, "Rand negativ");
    alsInt((long) raender[0] + x.length + raender[1]);
    alsInt((long) raender[2] + x[0].length + raender[3]);
  }

  private static double[][] auswahl(double[][] x, int[] zeilen, int[] spalten) {
    double[][] y = new double[zeilen.length][spalten.length];
    for (int i = 0; i < zeilen.length; i++)
      for (int j = 0; j < spalten.length; j++)
        y[i][j] = x[zeilen[i]][spalten[j]];
    return y;
  }
}
