package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.Channels;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of what the methods with channels refuse. */
@HiddenTests(Channels.class)
final class ChannelsBounds {
    private static final double[][][] EASY = {{{1, 2}, {4, 5}}, {{0, 1}, {3, 4}}};
    private static final double[][][] EASY_KERNEL = {{{2}}, {{3}}};
    private static final double[][][][] EASY_KERNELS = {EASY_KERNEL, {{{0}}, {{1}}}};

    /** Null on purpose, past the checker: what a student must refuse. */
    @SuppressWarnings("NullAway")
    private static final double[][][][] NO_KERNELS = null;

    @SuppressWarnings("NullAway")
    private static final double[][][] NO_KERNEL = null;

    @SuppressWarnings("NullAway")
    private static final int[] NO_SHAPE = null;

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 8, method = "corr2dMultiIn", kind = Kind.REFUSALS, points = 0.2)
    void multiInRefusesWhatIsNoVolume(@ForAll("noVolumes") BadPair bad, Channels student) {
        multiInRefuses(bad.x(), bad.k(), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 9, method = "corr2dMultiIn", kind = Kind.REFUSALS, points = 0.15)
    void multiInRefusesAnotherNumberOfChannels(@ForAll("ofOtherChannels") double[][][] bad, Channels student) {
        multiInRefuses(EASY, bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "corr2dMultiIn", kind = Kind.REFUSALS, points = 0.15)
    void multiInRefusesLargeKernels(@ForAll("largeKernels") double[][][] bad, Channels student) {
        multiInRefuses(EASY, bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 16, method = "corr2dMultiInOut", kind = Kind.REFUSALS, points = 0.2)
    void multiInOutRefusesWhatIsNoVolume(@ForAll("noLayers") ChannelLayer bad, Channels student) {
        multiInOutRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "corr2dMultiInOut", kind = Kind.REFUSALS, points = 0.15)
    void multiInOutRefusesAnotherNumberOfChannels(@ForAll("layersOfOtherChannels") ChannelLayer bad, Channels student) {
        multiInOutRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "corr2dMultiInOut", kind = Kind.REFUSALS, points = 0.1)
    void multiInOutRefusesLargeKernels(@ForAll("largeKernels") double[][][] bad, Channels student) {
        multiInOutRefuses(new ChannelLayer(EASY, new double[][][][] {bad}), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "corr2dMultiInOut", kind = Kind.REFUSALS, points = 0.1)
    void multiInOutRefusesUnlikeKernels(@ForAll("unlikeKernels") ChannelLayer bad, Channels student) {
        multiInOutRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 22, method = "lazyWeightShape", kind = Kind.REFUSALS, points = 0.15)
    void lazyWeightShapeRefusesWhatIsNoShape(@ForAll("noShapes") int[] bad, Channels student) {
        lazyWeightShapeRefuses(new LazyLayer(bad, 2, 3, 3), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 23, method = "lazyWeightShape", kind = Kind.REFUSALS, points = 0.15)
    void lazyWeightShapeRefusesSizesBelowOne(@ForAll("lazyBelowOne") LazyLayer bad, Channels student) {
        lazyWeightShapeRefuses(bad, student);
    }

    @Provide
    Arbitrary<BadPair> noVolumes() {
        List<BadPair> bad = new ArrayList<>();
        noVolumesLike(EASY).forEach(x -> bad.add(new BadPair(x, EASY_KERNEL)));
        noVolumesLike(EASY_KERNEL).forEach(k -> bad.add(new BadPair(EASY, k)));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<double[][][]> ofOtherChannels() {
        return Arbitraries.of(new double[][][] {{{1, 2}}}, new double[][][] {{{1, 2}}, {{1, 2}}, {{1, 2}}});
    }

    @Provide
    Arbitrary<double[][][]> largeKernels() {
        return Arbitraries.of(new double[2][3][1], new double[2][1][3], new double[2][4][4]);
    }

    /** The last kernel is the bad one: looking at the first alone does not show it. A null comes first as well. */
    @Provide
    Arbitrary<ChannelLayer> noLayers() {
        List<ChannelLayer> bad = new ArrayList<>();
        noVolumesLike(EASY).forEach(x -> bad.add(new ChannelLayer(x, EASY_KERNELS)));
        noVolumesLike(EASY_KERNEL).forEach(k -> bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, k})));
        bad.add(new ChannelLayer(EASY, new double[][][][] {NO_KERNEL, EASY_KERNEL}));
        bad.add(new ChannelLayer(EASY, new double[0][][][]));
        bad.add(new ChannelLayer(EASY, NO_KERNELS));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<ChannelLayer> layersOfOtherChannels() {
        return ofOtherChannels().map(k -> new ChannelLayer(EASY, new double[][][][] {k, k}));
    }

    @Provide
    Arbitrary<ChannelLayer> unlikeKernels() {
        return Arbitraries.of(
                new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {{{1, 1}}, {{1, 1}}}}),
                new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {{{1, 1}}}}),
                new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, new double[2][2][1]}),
                // Alike but for their channels: a layer less, a layer that nothing would be multiplied with.
                new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, Arrays.copyOf(EASY_KERNEL, 1)}),
                new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {EASY_KERNEL[0], EASY_KERNEL[1], EASY_KERNEL[0]}
                }));
    }

    @Provide
    Arbitrary<int[]> noShapes() {
        return Arbitraries.of(new int[][] {NO_SHAPE, {}, {3}, {3, 4}, {1, 3, 4, 5}});
    }

    @Provide
    Arbitrary<LazyLayer> lazyBelowOne() {
        List<LazyLayer> bad = new ArrayList<>();
        for (int[] input : new int[][] {{0, 4, 5}, {3, 0, 5}, {3, 4, -1}}) {
            bad.add(new LazyLayer(input, 2, 3, 3));
        }
        for (int size : new int[] {0, -1}) {
            bad.add(new LazyLayer(new int[] {3, 4, 5}, size, 3, 3));
            bad.add(new LazyLayer(new int[] {3, 4, 5}, 2, size, 3));
            bad.add(new LazyLayer(new int[] {3, 4, 5}, 2, 3, size));
        }
        return Arbitraries.of(bad);
    }

    /** Null, empty or ragged: as a whole, in the last channel, between channels. */
    private static List<double[][][]> noVolumesLike(double[][][] good) {
        double[][] channel = good[0];
        double[] row = channel[0];
        double[][] longer = {row, row, row};
        double[][] narrower = channel.clone();
        Arrays.fill(narrower, Arrays.copyOf(row, row.length - 1));
        return Arrays.asList(
                null,
                new double[][][] {},
                new double[][][] {channel, null},
                new double[][][] {channel, {}},
                new double[][][] {{}, {}},
                new double[][][] {{{}}, {{}}},
                new double[][][] {channel, longer},
                new double[][][] {channel, narrower},
                new double[][][] {null, channel},
                new double[][][] {channel, {row, {1}}},
                new double[][][] {{row, null}, {row, null}},
                new double[][][] {{null, row}, {null, row}});
    }

    private static void multiInRefuses(double[][][] x, double[][][] k, Channels student) {
        expect(() -> student.corr2dMultiIn(EASY, EASY_KERNEL)).toAnswer();
        expect(() -> student.corr2dMultiIn(x, k)).toReject();
    }

    private static void multiInOutRefuses(ChannelLayer bad, Channels student) {
        expect(() -> student.corr2dMultiInOut(EASY, EASY_KERNELS)).toAnswer();
        expect(() -> student.corr2dMultiInOut(bad.x(), bad.k())).toReject();
    }

    private static void lazyWeightShapeRefuses(LazyLayer bad, Channels student) {
        expect(() -> student.lazyWeightShape(new int[] {5, 9, 8}, 2, 3, 4)).toAnswer();
        expect(() -> student.lazyWeightShape(bad.input(), bad.outChannels(), bad.kernelH(), bad.kernelW()))
                .toReject();
    }

    /** Two volumes, one of them bad. */
    record BadPair(double[][][] x, double[][][] k) implements Serializable {}

    /** Arguments of a lazy layer. */
    record LazyLayer(int[] input, int outChannels, int kernelH, int kernelW) implements Serializable {}
}
