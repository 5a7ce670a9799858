package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n<1) throw new IllegalArgumentException();
        if (n==1) return 0;
        int p=2*(n-1);
        i=Math.abs(i)%p;
        return i<n ? i : p-i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (CrossCorrelation.bad(x)||top<0||bottom<0||left<0||right<0) throw new IllegalArgumentException();
        int h=x.length, w=x[0].length;
        double[][] y=new double[h+top+bottom][w+left+right];
        for (int i=0;i<y.length;i++) for (int j=0;j<y[0].length;j++)
            y[i][j]=x[reflectIndex(i-top,h)][reflectIndex(j-left,w)];
        return y;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        if (CrossCorrelation.bad(x)||top<0||bottom<0||left<0||right<0) throw new IllegalArgumentException();
        int h=x.length, w=x[0].length;
        double[][] y=new double[h+top+bottom][w+left+right];
        for (int i=0;i<y.length;i++) for (int j=0;j<y[0].length;j++)
            y[i][j]=x[sym(i-top,h)][sym(j-left,w)];
        return y;
    }

    static int sym(int i, int n) {
        i=Math.floorMod(i,2*n);
        return i<n ? i : 2*n-1-i;
    }
}
