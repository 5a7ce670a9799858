package stridelab.grader.properties;

import java.util.Arrays;
import stridelab.grader.exercise.StrideCompute;

/** One layer of square kernels. */
record Layer(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
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

    /** How often the kernel can be laid on one side, counted one by one. */
    long windows(int n, int step) {
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
