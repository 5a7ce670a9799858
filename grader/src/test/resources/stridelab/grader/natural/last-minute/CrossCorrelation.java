package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x,k,0,0,1,1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        if (bad(x) || bad(k)) throw new IllegalArgumentException("grid");
        if (padH<0 || padW<0 || strideH<1 || strideW<1) throw new IllegalArgumentException("pad/stride");
        if (k.length > x.length+2*padH || k[0].length > x[0].length+2*padW) throw new IllegalArgumentException("kernel");
        int h=(x.length-k.length+2*padH)/strideH+1;
        int w=(x[0].length-k[0].length+2*padW)/strideW+1;
        double[][] y=new double[h][w];
        for (int i=0;i<h;i++) for (int j=0;j<w;j++)
            for (int a=0;a<k.length;a++) for (int b=0;b<k[0].length;b++) {
                int r=i*strideH+a-padH, c=j*strideW+b-padW;
                if (r>=0 && r<x.length && c>=0 && c<x[0].length) y[i][j]+=x[r][c]*k[a][b];
            }
        return y;
    }

    static boolean bad(double[][] g) {
        if (g==null || g.length==0) return true;
        for (double[] r : g) if (r==null || r.length==0 || r.length!=g[0].length) return true;
        return false;
    }
}
