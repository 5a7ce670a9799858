package stridelab.exercises;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        if (x==null || k==null || x.length==0 || x.length!=k.length) throw new IllegalArgumentException();
        double[][] s=CrossCorrelation.corr2d(x[0],k[0]);
        for (int c=1;c<x.length;c++) {
            double[][] y=CrossCorrelation.corr2d(x[c],k[c]);
            for (int i=0;i<s.length;i++) for (int j=0;j<s[0].length;j++) s[i][j]+=y[i][j];
        }
        return s;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        if (k==null || k.length==0) throw new IllegalArgumentException();
        double[][][] y=new double[k.length][][];
        for (int i=0;i<k.length;i++) y[i]=corr2dMultiIn(x,k[i]);
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape==null || inputShape.length!=3) throw new IllegalArgumentException();
        if (outChannels<1 || kernelH<1 || kernelW<1) throw new IllegalArgumentException();
        return new int[]{outChannels,inputShape[0],kernelH,kernelW};
    }
}
