package stridelab.exercises;

// kleine Hilfsklasse, damit ich das nicht in jede Klasse kopieren muss
class Pruefung {

  static void fordere(boolean bedingung, String meldung) {
    if (!bedingung) throw new IllegalArgumentException(meldung);
  }

  static void gitter(double[][] g) {
    fordere(g != null && g.length > 0, "Gitter fehlt");
    fordere(g[0] != null && g[0].length > 0, "Gitter leer");
    for (double[] zeile : g) {
      fordere(zeile != null && zeile.length == g[0].length, "Zeilen ungleich lang");
    }
  }

  static int alsInt(long wert) {
    fordere(wert <= Integer.MAX_VALUE, "Ergebnis zu gross");
    return (int) wert;
  }
}
