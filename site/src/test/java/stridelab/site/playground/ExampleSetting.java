package stridelab.site.playground;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import stridelab.conv.PaddingMode;
import tools.jackson.databind.json.JsonMapper;

/** A setting of the playground's form, and random ones of which most have an output. */
@SuppressWarnings("ArrayRecordComponent") // held, not copied: nobody writes to them
public record ExampleSetting(
        double[][] x,
        double[][] k,
        boolean transposed,
        String mode,
        int[] padding,
        int[] stride,
        int[] more,
        int[] dilation)
        implements Setting {
    /** The same ones each time. */
    public static List<ExampleSetting> random(int count) {
        SplittableRandom random = new SplittableRandom(7);
        return Stream.generate(() -> random(random)).limit(count).toList();
    }

    private static ExampleSetting random(SplittableRandom random) {
        PaddingMode[] modes = PaddingMode.values();
        boolean transposed = random.nextInt(3) == 0;
        int[] stride = random.ints(2, 1, 5).toArray();
        return new ExampleSetting(
                grid(random, 1 + random.nextInt(9), 1 + random.nextInt(9)),
                grid(random, 1 + random.nextInt(4), 1 + random.nextInt(4)),
                transposed,
                modes[random.nextInt(modes.length)].name(),
                random.ints(4, 0, 5).toArray(),
                stride,
                transposed ? new int[] {random.nextInt(stride[0]), random.nextInt(stride[1])} : new int[2],
                random.ints(2, 1, 4).toArray());
    }

    private static double[][] grid(SplittableRandom random, int height, int width) {
        return Stream.generate(() -> random.doubles(width, -9, 9).toArray())
                .limit(height)
                .toArray(double[][]::new);
    }

    /** As scripts write them. */
    public static String json(List<ExampleSetting> settings) {
        return new JsonMapper().writeValueAsString(settings);
    }

    @Override
    public double[][] getX() {
        return x;
    }

    @Override
    public double[][] getK() {
        return k;
    }

    @Override
    public boolean isTransposed() {
        return transposed;
    }

    @Override
    public String getMode() {
        return mode;
    }

    @Override
    public int[] getPadding() {
        return padding;
    }

    @Override
    public int[] getStride() {
        return stride;
    }

    @Override
    public int[] getMore() {
        return more;
    }

    @Override
    public int[] getDilation() {
        return dilation;
    }
}
