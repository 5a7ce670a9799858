package stridelab.exercises;

/** 公用方法 */
public class Tools {

    /** 检查二维数组 */
    public static void checkMatrix(double[][] m) {
        if (m == null || m.length == 0) {
            throw new IllegalArgumentException("matrix is null or empty");
        }
        for (double[] row : m) {
            if (row == null || row.length == 0 || row.length != m[0].length) {
                throw new IllegalArgumentException("bad row");
            }
        }
    }

    /** 检查三维数组，每个通道大小必须一样 */
    public static void checkChannels(double[][][] m) {
        if (m == null || m.length == 0) {
            throw new IllegalArgumentException("no channel");
        }
        for (double[][] channel : m) {
            checkMatrix(channel);
            if (channel.length != m[0].length || channel[0].length != m[0][0].length) {
                throw new IllegalArgumentException("bad channel");
            }
        }
    }

    public static void error(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    /** long 转 int，放不下就报错 */
    public static int toInt(long value) {
        error(value < 1 || value > Integer.MAX_VALUE, "size = " + value);
        return (int) value;
    }
}
