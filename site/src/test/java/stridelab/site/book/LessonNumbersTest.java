package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stridelab.conv.Conv2d;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shapes;
import stridelab.conv.TransposedConv2d;
import stridelab.exercises.AudioStride;
import stridelab.exercises.HalfStride;
import stridelab.exercises.MirrorPadding;
import stridelab.exercises.ShapeFormula;
import stridelab.exercises.StrideCompute;
import stridelab.exercises.StrideStatistics;
import stridelab.site.Language;

/** The numbers in the lesson's prose and tables, computed anew by the core and by our answers to the exercises. */
class LessonNumbersTest {
    private static final double[][] IMAGE = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
    private static final double[][] KERNEL = {{0, 1}, {2, 3}};

    /** Both languages have the words on the page, whatever spaces stand between them. */
    private static void both(String page, Object... words) {
        String said = Stream.of(words).map(String::valueOf).collect(Collectors.joining());
        for (Language language : Language.values()) {
            assertThat(BuiltPage.of(language, "lesson/" + page + ".html").text())
                    .as(language + " " + page)
                    .contains(BuiltPage.plain(said));
        }
    }

    @Test
    void theWorkedExampleOfCrossCorrelation() {
        both("cross-correlation", rows(Conv2d.unit().apply(IMAGE, KERNEL)));
        double[][] padded = PaddingMode.ZEROS.pad(IMAGE, 1, 1, 1, 1);
        both("cross-correlation", rows(padded));
        both("cross-correlation", rows(Conv2d.unit().apply(padded, KERNEL)));
        for (double[] row : Conv2d.unit().stride(3, 2).apply(padded, KERNEL)) {
            both("cross-correlation", rows(new double[][] {row}));
        }
    }

    @Test
    void whatTenLayersLeaveOf240() {
        both("cross-correlation", "240 − 10 · 4 = ", after(240, 5, 10));
        both("cross-correlation", percent(ShapeFormula.lostFraction(240, 5, 10)));
        both("shape-formula", percent(ShapeFormula.lostFraction(240, 5, 10)));
    }

    @Test
    void howOftenAPixelIsRead() {
        double[][] reads = reads(240, 5, 0);
        both("cross-correlation", "5 · 5 = ", (int) reads[120][120]);
        assertThat(reads[0][120]).isEqualTo(5);
        assertThat(reads[0][0]).isEqualTo(1);
        both("cross-correlation", "3 · 3 = ", (int) reads(240, 5, 2)[0][0]);
        assertThat(Shapes.outputSize(240, 5, 2, 1)).isEqualTo(240);
        double[][] small = reads(7, 3, 1);
        assertThat(new double[] {small[0][0], small[0][3], small[3][3]}).containsExactly(4, 6, 9);
    }

    @Test
    void sizesByHand() {
        both("shape-formula", "32 − 5 + 1 = ", Shapes.outputSize(32, 5, 0, 1));
        both("shape-formula", "8 + 2 − 3 + 1 = ", Shapes.outputSize(8, 3, 1, 1));
        both("shape-formula", "8 − 4 + 2 + 1 = ", Shapes.outputSize(8, 4, 1, 1));
        both("shape-formula", "8 − 4 + 4 + 1 = ", Shapes.outputSize(8, 4, 2, 1));
        assertThat(Shapes.outputSize(8, 3, 0, 2)).isEqualTo(3);
        assertThat(ShapeFormula.samePadding(4)).containsExactly(2, 1);
        both("shape-formula", "⌊(8 + 3 − 1)/3⌋ = ", ShapeFormula.outputSizeTotal(8, 3, 2, 3));
        both("shape-formula", "9/3 = ", ShapeFormula.outputSizeTotal(9, 3, 2, 3));
        both("shape-formula", "⌊(225 + 2 − 1)/2⌋ = ", ShapeFormula.outputSizeTotal(225, 7, 6, 2));
        both("shape-formula", "224/2 = ", ShapeFormula.outputSizeTotal(224, 7, 6, 2));
    }

    @Test
    void theFourLayersOfTheBook() {
        both("shape-formula", layer(3, 3, 1, 1, 1, 1));
        both("shape-formula", layer(5, 3, 2, 1, 1, 1));
        both("shape-formula", layer(3, 3, 1, 1, 2, 2));
        both("shape-formula", layer(3, 5, 0, 1, 3, 4));
    }

    private static String layer(int kh, int kw, int padH, int padW, int strideH, int strideW) {
        int[] shape = ShapeFormula.outputShape(
                new int[] {8, 8}, new int[] {kh, kw}, new int[] {padH, padW}, new int[] {strideH, strideW});
        return "⌊(8 − " + kh + " + " + 2 * padH + ")/" + strideH + "⌋ + 1 = " + shape[0] + "⌊(8 − " + kw + " + "
                + 2 * padW + ")/" + strideW + "⌋ + 1 = " + shape[1] + shape[0] + " × " + shape[1];
    }

    @Test
    void howManyLayersUntilLittleIsLeft() {
        both("shape-formula", "32 − ", ShapeFormula.layersUntil(32, 5, 1, 4), " · 4 = 4");
        both("shape-formula", "(224 − 4)/4 = ", ShapeFormula.layersUntil(224, 5, 1, 4));
        for (int k : new int[] {3, 5, 7, 11}) {
            int one = after(32, k, 1);
            both("shape-formula", k, " × ", k, one, " × ", one, ShapeFormula.layersUntil(32, k, 1, 4));
        }
        assertThat(ShapeFormula.layersUntil(401, 5, 1, 1)).isEqualTo(100);
        both("shape-formula", "401 − 100 · 4 = ", after(401, 5, 100));
        String halved = IntStream.iterate(224, n -> n > 4, n -> Shapes.outputSize(n, 5, 2, 2))
                .mapToObj(n -> n + " → ")
                .collect(Collectors.joining());
        both("shape-formula", halved, "4");
        assertThat(halved.split("→")).hasSize(7);
    }

    @Test
    void whatIsHeardOfATone() {
        for (int tone : new int[] {3_000, 5_000, 8_000, 11_000}) {
            int heard = (int) AudioStride.aliasFrequency(tone, 16_000, 2);
            both("audio-stride", tone, " Hz", tone % 8_000, heard, " Hz");
        }
        both("audio-stride", Math.round(100 * Math.cos(Math.PI * 5_000 / 16_000)), " %");
    }

    @Test
    void whereAMirrorFindsAnIndex() {
        assertThat(MirrorPadding.reflectIndex(-5, 4)).isEqualTo(1);
        both("mirror-padding", "min(1, 6 − 1) = ", MirrorPadding.reflectIndex(-5, 4));
    }

    @Test
    void productsOfALayer() {
        both("stride-compute", "224 × 224", StrideCompute.multiplyAdds(224, 224, 3, 64, 7, 3, 1));
        both("stride-compute", "112 × 112", StrideCompute.multiplyAdds(224, 224, 3, 64, 7, 3, 2));
        both("stride-compute", "25/9 ≈ ", Math.round(10 * StrideCompute.speedup(7, 7, 3, 0, 2)) / 10.0);
    }

    @Test
    void productsOfFiftyFiveLayersAndOfSix() {
        long unpadded = stack(224, 55, 5, 0, layer -> 1);
        long strided = stack(224, 6, 5, 2, layer -> 2);
        both("stride-compute", "4 × 4", unpadded);
        both("stride-compute", "4 × 4", strided);
        both("stride-compute", Math.round(10.0 * unpadded / strided) / 10.0);
        assertThat(Math.round(unpadded * 4096 / 1e9)).isEqualTo(93);
        assertThat(Math.round(unpadded * 4096 / 1e8)).isEqualTo(934);
        assertThat(Math.round(strided * 4096 / 1e8) / 10.0).isEqualTo(1.7);
    }

    @Test
    void receptiveFieldsAndJumps() {
        both("stride-statistics", "1 + 2 + 2 + 2 = ", field(3, 3, layer -> 1));
        both("stride-statistics", "1 + 2 + 4 + 8 = ", field(3, 3, layer -> 2));
        both("stride-statistics", "1 + 10 · 2 = ", field(10, 3, layer -> 1));
        assertThat(StrideStatistics.jump(new int[] {2, 2, 2})).isEqualTo(8);
        for (int layers : new int[] {1, 2, 5, 10, 100}) {
            both("choosing-a-layer", "1 + ", layers, " · 2 = ", field(layers, 3, layer -> 1));
        }
        both("choosing-a-layer", "1 + 5 · 4 = ", field(5, 5, layer -> 1));
        assertThat(field(6, 5, layer -> 1)).isEqualTo(25);
        both("choosing-a-layer", "(1 + 2 + 4 + 8 + 16) = ", field(100, 3, layer -> layer % 20 == 0 ? 2 : 1));
    }

    @Test
    void correlationsOfNeighbours() {
        both("stride-statistics", "1, 1, 1", correlations(1, 1, 1));
        both("stride-statistics", "1, 2, 1", correlations(1, 2, 1));
        both("stride-statistics", "1, −1", correlations(1, -1));
        assertThat(StrideStatistics.overlap(3, 2)).isEqualTo(1.0 / 3);
        assertThat(StrideStatistics.overlap(3, 3)).isZero();
        both("choosing-a-layer", "(3 − 2)/3 ≈ ", Math.round(100 * StrideStatistics.overlap(3, 2)) / 100.0);
    }

    private static String correlations(double... kernel) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(stride -> sixths(StrideStatistics.neighbourCorrelation(kernel, stride)))
                .collect(Collectors.joining());
    }

    private static String sixths(double value) {
        long sixths = Math.round(6 * value);
        assertThat(6 * value).isCloseTo(sixths, within(1e-9));
        long divisor = sixths == 0 ? 6 : sixths % 3 == 0 ? 3 : sixths % 2 == 0 ? 2 : 1;
        return sixths == 0 ? "0" : sixths / divisor + "/" + 6 / divisor;
    }

    @Test
    void sizesAndValuesAtAStrideOfOneHalf() {
        both("half-stride", "(8 − 1) · 2 − 2 · 1 + 4 + 0 = ", HalfStride.outputSize(8, 4, 1, 2, 0));
        assertThat(Shapes.outputSize(7, 3, 1, 2)).isEqualTo(4);
        assertThat(Shapes.outputSize(8, 3, 1, 2)).isEqualTo(4);
        both("half-stride", rows(HalfStride.insertZeros(new double[][] {{4, 8, 6}}, 2)));
        double[][] bilinear = HalfStride.bilinearKernel(2);
        assertThat(bilinear[1][1]).isEqualTo(9.0 / 16);
        TransposedConv2d bilinearRow = TransposedConv2d.unit().stride(1, 2);
        double[][] fourEight = {{4, 8}};
        double[][] row = {{0.25, 0.75, 0.75, 0.25}};
        both("half-stride", rows(bilinearRow.apply(fourEight, row)));
        both("half-stride", rows(bilinearRow.padding(0, 1).apply(fourEight, row)));
    }

    @Test
    void productsOfChannels() {
        both("choosing-a-layer", "192 · 32 = ", StrideCompute.multiplyAdds(28, 28, 192, 32, 5, 2, 1));
        both(
                "choosing-a-layer",
                "25 · 16 · 32) = ",
                StrideCompute.stackMultiplyAdds(
                        28, 28, new int[] {192, 16, 32}, new int[] {1, 5}, new int[] {0, 2}, new int[] {1, 1}));
        both("choosing-a-layer", "49 · 3 · 64 = ", StrideCompute.multiplyAdds(224, 224, 3, 64, 7, 3, 2));
        both("choosing-a-layer", "49 · 64 · 64 = ", StrideCompute.multiplyAdds(224, 224, 64, 64, 7, 3, 2));
        both("choosing-a-layer", "128 · 128 = ", StrideCompute.multiplyAdds(56, 56, 64, 64, 3, 1, 1));
        assertThat(StrideCompute.multiplyAdds(28, 28, 128, 128, 3, 1, 1))
                .isEqualTo(StrideCompute.multiplyAdds(56, 56, 64, 64, 3, 1, 1));
    }

    @Test
    void productsAlongAHundredLayers() {
        long spread = stack(224, 100, 3, 1, layer -> layer % 20 == 0 ? 2 : 1);
        long early = stack(224, 100, 3, 1, layer -> layer <= 5 ? 2 : 1);
        long none = stack(224, 100, 3, 1, layer -> 1);
        both("choosing-a-layer", "1–100", spread);
        both("choosing-a-layer", "1–100", early);
        both("choosing-a-layer", "100 · 224 · 224 · 9 = ", none);
        both("choosing-a-layer", Math.round(10.0 * none / spread) / 10.0);
        both("choosing-a-layer", spread, "/", early, " ≈ ", Math.round(10.0 * spread / early) / 10.0);
        both("choosing-a-layer", "20–39112 × 112", 112 * 112 * 9, 20 * 112 * 112 * 9);
        both("choosing-a-layer", "1007 × 7", 7 * 7 * 9);
    }

    /** Products of equal layers, one channel in and out; layers are counted from 1. */
    private static long stack(int n, int layers, int k, int pad, IntUnaryOperator stride) {
        return StrideCompute.stackMultiplyAdds(
                n, n, all(layers + 1, 1), all(layers, k), all(layers, pad), strides(layers, stride));
    }

    private static int field(int layers, int k, IntUnaryOperator stride) {
        return StrideStatistics.receptiveField(all(layers, k), strides(layers, stride));
    }

    private static int[] all(int count, int value) {
        int[] all = new int[count];
        Arrays.fill(all, value);
        return all;
    }

    private static int[] strides(int layers, IntUnaryOperator stride) {
        return IntStream.rangeClosed(1, layers).map(stride).toArray();
    }

    private static int after(int n, int k, int layers) {
        int size = n;
        for (int layer = 0; layer < layers; layer++) {
            size = Shapes.outputSize(size, k, 0, 1);
        }
        return size;
    }

    /** How many windows read each pixel: what a window of ones hands back from every place. */
    private static double[][] reads(int n, int k, int pad) {
        double[][] ones = ones(Shapes.outputSize(n, k, pad, 1));
        return TransposedConv2d.unit().padding(pad, pad).apply(ones, ones(k));
    }

    private static double[][] ones(int n) {
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    private static String percent(double share) {
        return Math.round(1000 * share) / 10.0 + " %";
    }

    private static String rows(double[][] grid) {
        return Stream.of(grid)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(value -> Long.toString((long) value))
                .collect(Collectors.joining(" "));
    }
}
