package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n<1 || k<1 || pad<0 || stride<1) throw new IllegalArgumentException();
        if (k>n+2*pad) throw new IllegalArgumentException("kernel too big");
        return (n-k+2*pad)/stride+1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input==null||kernel==null||pad==null||stride==null) throw new IllegalArgumentException();
        if (input.length!=2||kernel.length!=2||pad.length!=2||stride.length!=2) throw new IllegalArgumentException();
        return new int[]{outputSize(input[0],kernel[0],pad[0],stride[0]), outputSize(input[1],kernel[1],pad[1],stride[1])};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n<1 || k<1 || totalPad<0 || stride<1) throw new IllegalArgumentException();
        if (k>n+totalPad) throw new IllegalArgumentException("kernel too big");
        return (n-k+totalPad+stride)/stride;
    }

    public static int[] samePadding(int k) {
        if (k<1) throw new IllegalArgumentException();
        return new int[]{k/2,(k-1)/2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n<1 || k<1 || stride<1 || target<1) throw new IllegalArgumentException();
        int count=0;
        while (n>target) {
            if (k==1 && stride==1) throw new IllegalArgumentException("never");
            n=outputSize(n,k,0,stride);
            count++;
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n<1 || k<1 || layers<0) throw new IllegalArgumentException();
        int m=n;
        for (int i=0;i<layers;i++) m=outputSize(m,k,0,1);
        return 1-(double)m*m/((double)n*n);
    }
}
