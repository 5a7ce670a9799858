package stridelab.exercises;

/**
 * 步幅的统计意义。
 */
public final class StrideStatistics {
    private StrideStatistics() {
    }

    private static void checkLayers(int[] values) {
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException("数组为空");
        }
        for (int value : values) {
            if (value < 1) {
                throw new IllegalArgumentException("有值小于 1");
            }
        }
    }

    public static int receptiveField(int[] kernels, int[] strides) {
        checkLayers(kernels);
        checkLayers(strides);
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException("长度不同");
        }
        // 从最后一层往回找：最后一层的第 0 个值用到的第一个和最后一个位置
        long last = 0;
        for (int i = kernels.length - 1; i >= 0; i--) {
            long begin = 0;
            for (int s = 0; s < strides[i]; s++) {
                begin += last;
            }
            last = begin + kernels[i] - 1;
            if (last >= Integer.MAX_VALUE) {
                throw new IllegalArgumentException("结果超出 int");
            }
        }
        return (int) last + 1;
    }

    public static int jump(int[] strides) {
        checkLayers(strides);
        long distance = 1;
        for (int stride : strides) {
            long sum = 0;
            for (int s = 0; s < stride; s++) {
                sum += distance;
            }
            distance = sum;
            if (distance > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("结果超出 int");
            }
        }
        return (int) distance;
    }

    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("k 或 stride 小于 1");
        }
        // 第一个窗口是 0..k-1，第二个从 stride 开始，数共同的位置
        int common = 0;
        for (int i = 0; i < k; i++) {
            if (i >= stride) {
                common++;
            }
        }
        return (double) common / k;
    }

    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("参数不对");
        }
        double same = 0;
        double shared = 0;
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                if (i == j) {
                    same += kernel[i] * kernel[j];
                }
                if (i - j == stride) {
                    shared += kernel[i] * kernel[j];
                }
            }
        }
        if (same == 0) {
            throw new IllegalArgumentException("卷积核全为零");
        }
        return shared / same;
    }
}
