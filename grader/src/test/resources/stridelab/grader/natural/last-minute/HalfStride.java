package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        return (n-k+2*pad)*stride+1+outputPad;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        double[][] y=new double[x.length*factor][x[0].length*factor];
        for (int i=0;i<x.length;i++) for (int j=0;j<x[0].length;j++) y[i*factor][j*factor]=x[i][j];
        return y;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        return null;
    }

    public static double[][] bilinearKernel(int factor) {
        return new double[2*factor][2*factor];
    }

    public static double[][] upsample(double[][] x, int factor) {
        double[][] k=bilinearKernel(factor)
        return transposedConv2d(x,k,(factor-1)/2,factor);
    }
}
