package stridelab.grader.properties;

import java.io.Serializable;
import java.util.Arrays;
import stridelab.conv.Shapes;
import stridelab.grader.exercise.StrideCompute;

/** One layer of square kernels. */
record Layer(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) implements Serializable {
    private static final int COUNTED_AT_MOST = 100;

    long multiplyAdds(StrideCompute student) {
        return student.multiplyAdds(h, w, inChannels, outChannels, k, pad, stride);
    }

    double speedup(StrideCompute student) {
        return student.speedup(h, w, k, pad, stride);
    }

    long products() {
        return product(windows(h, stride), windows(w, stride), k, k, inChannels, outChannels);
    }

    double saved() {
        return (double) product(windows(h, 1), windows(w, 1)) / product(windows(h, stride), windows(w, stride));
    }

    /** How often the kernel can be laid on one side: counted one by one, or by the reference where that takes long. */
    long windows(int n, int step) {
        if (n > COUNTED_AT_MOST) {
            return Shapes.outputSize(n, k, pad, step);
        }
        long windows = 0;
        for (long start = -pad; start + k <= (long) n + pad; start += step) {
            windows++;
        }
        return windows;
    }

    private static long product(long... factors) {
        return Arrays.stream(factors).reduce(1, Math::multiplyExact);
    }
}
