package stridelab.exercises;

public final class Channels
{
  private Channels() {}

  private static void requireChannels(double[][][] x)
  {
    Rec.require(x != null && x.length > 0, "channels");
    Rec.each(0, x.length, c -> Rec.requireGrid(x[c]));
    Rec.require(Rec.all(1, x.length, c -> x[c].length == x[0].length && x[c][0].length == x[0][0].length), "shape");
  }

  public static double[][] corr2dMultiIn(double[][][] x, double[][][] k)
  {
    requireChannels(x);
    requireChannels(k);
    Rec.require(x.length == k.length, "numbers of channels differ");
    return addUp(x, k, 0);
  }

  private static double[][] addUp(double[][][] x, double[][][] k, int c)
  {
    double[][] here = CrossCorrelation.corr2d(x[c], k[c]);
    if (c == x.length - 1) return here;
    double[][] rest = addUp(x, k, c + 1);
    return Rec.grid(here.length, here[0].length, (i, j) -> here[i][j] + rest[i][j]);
  }

  public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k)
  {
    Rec.require(k != null && k.length > 0, "k");
    requireChannels(x);
    Rec.each(0, k.length, o -> requireChannels(k[o]));
    Rec.require(Rec.all(1, k.length, o -> k[o][0].length == k[0][0].length && k[o][0][0].length == k[0][0][0].length), "kernels");
    double[][][] out = new double[k.length][][];
    Rec.each(0, k.length, o -> out[o] = corr2dMultiIn(x, k[o]));
    return out;
  }

  public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW)
  {
    Rec.require(inputShape != null && inputShape.length == 3, "inputShape");
    Rec.require(Rec.all(0, 3, i -> inputShape[i] >= 1), "inputShape");
    Rec.require(outChannels >= 1 && kernelH >= 1 && kernelW >= 1, "below 1");
    return new int[] {outChannels, inputShape[0], kernelH, kernelW};
  }
}
