package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.Channels;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/** Hidden tests of the second notebook's last part: against the reference, and by what a sum over channels allows. */
@HiddenTests(Channels.class)
final class ChannelsProperties {
    private static final double[][][] EASY = {{{1, 2}, {4, 5}}, {{0, 1}, {3, 4}}};
    private static final double[][][] EASY_KERNEL = {{{2}}, {{3}}};
    private static final double[][][][] EASY_KERNELS = {EASY_KERNEL, {{{0}}, {{1}}}};

    private static final int LARGEST_LAZY_KERNEL = 9;

    /** Null on purpose, past the checker: what a student must refuse. */
    @SuppressWarnings("NullAway")
    private static final double[][][][] NO_KERNELS = null;

    @SuppressWarnings("NullAway")
    private static final int[] NO_SHAPE = null;

    @Property(tries = 45)
    @Worth(place = 1, method = "corr2dMultiIn", points = 1.75)
    void multiInMatchesReference(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBe(layer.output()[0]);
    }

    @Property(tries = 16)
    @Worth(place = 2, method = "corr2dMultiIn", points = 0.75)
    void multiInOfOneChannelIsThePlainCorrelation(@ForAll("layers") ChannelLayer layer, Channels student) {
        double[][][] x = {layer.x()[0]};
        double[][][] k = {layer.firstKernel()[0]};
        expect(() -> student.corr2dMultiIn(x, k)).toBe(Conv2d.unit().apply(x[0], k[0]));
    }

    @Property(tries = 16)
    @Worth(place = 3, method = "corr2dMultiIn", points = 0.5)
    void multiInDoesNotMindTheOrderOfChannels(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(reversed(layer.x()), reversed(layer.firstKernel())))
                .toBe(layer.output()[0]);
    }

    @Property(tries = 20)
    @Worth(place = 4, method = "corr2dMultiIn", points = 0.25)
    void multiInLetsNanAndInfinityThrough(@ForAll("notFinite") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBe(layer.output()[0]);
    }

    @Property(tries = 20)
    @Worth(place = 5, method = "corr2dMultiIn", points = 0.5)
    void multiInLeavesItsInputAlone(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel()))
                .toBe(layer.output()[0])
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "corr2dMultiIn", points = 0.75)
    void multiInRefusesBadArguments(@ForAll("badPairs") BadPair bad, Channels student) {
        expect(() -> student.corr2dMultiIn(EASY, EASY_KERNEL))
                .toBe(Conv2d.unit().apply(EASY, EASY_KERNELS)[0]);
        expect(() -> student.corr2dMultiIn(bad.x(), bad.k())).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 7, method = "corr2dMultiInOut", points = 1.5)
    void multiInOutMatchesReference(@ForAll("layers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 25)
    @Worth(place = 8, method = "corr2dMultiInOut", points = 0.75)
    void multiInOutByOneTimesOneMixesChannels(
            @ForAll("layers") ChannelLayer layer, @ForAll("mixings") double[][] weights, Channels student) {
        double[][] mixing = Arrays.stream(weights)
                .map(row -> Arrays.copyOf(row, layer.x().length))
                .toArray(double[][]::new);
        double[][][][] k = Arrays.stream(mixing)
                .map(row -> Arrays.stream(row)
                        .mapToObj(weight -> new double[][] {{weight}})
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
        expect(() -> student.corr2dMultiInOut(layer.x(), k)).toBe(mixed(layer.x(), mixing));
    }

    @Property(tries = 20)
    @Worth(place = 9, method = "corr2dMultiInOut", points = 0.5)
    void multiInOutLeavesItsInputAlone(@ForAll("layers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k()))
                .toBe(layer.output())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        ChannelLayer twins = new ChannelLayer(layer.x(), new double[][][][] {layer.firstKernel(), layer.firstKernel()});
        expect(() -> student.corr2dMultiInOut(twins.x(), twins.k()))
                .toBe(twins.output())
                .withoutAliasing();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "corr2dMultiInOut", points = 0.75)
    void multiInOutRefusesBadArguments(@ForAll("badLayers") ChannelLayer bad, Channels student) {
        expect(() -> student.corr2dMultiInOut(EASY, EASY_KERNELS))
                .toBe(Conv2d.unit().apply(EASY, EASY_KERNELS));
        expect(() -> student.corr2dMultiInOut(bad.x(), bad.k())).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "lazyWeightShape", points = 1)
    void lazyWeightShapeTakesItsChannelsFromTheInput(
            @ForAll("inputShapes") int[] input,
            @ForAll @IntRange(min = 1, max = 30) int outChannels,
            @ForAll @IntRange(min = 1, max = LARGEST_LAZY_KERNEL) int kernelH,
            @ForAll @IntRange(min = 1, max = LARGEST_LAZY_KERNEL) int kernelW,
            Channels student) {
        expect(() -> student.lazyWeightShape(input, outChannels, kernelH, kernelW))
                .toBe(new int[] {outChannels, input[0], kernelH, kernelW});
        // The least of everything, which chance seldom finds.
        expect(() -> student.lazyWeightShape(input, 1, 1, 1)).toBe(new int[] {1, input[0], 1, 1});
    }

    @Property(tries = 16)
    @Worth(place = 12, method = "lazyWeightShape", points = 0.5)
    void lazyWeightShapeLeavesItsInputAlone(@ForAll("inputShapes") int[] input, Channels student) {
        expect(() -> student.lazyWeightShape(input, 2, 3, 4))
                .toBe(new int[] {2, input[0], 3, 4})
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "lazyWeightShape", points = 0.5)
    void lazyWeightShapeRefusesBadArguments(@ForAll("badShapes") BadShape bad, Channels student) {
        expect(() -> student.lazyWeightShape(new int[] {5, 9, 8}, 2, 3, 4)).toBe(new int[] {2, 5, 3, 4});
        expect(() -> student.lazyWeightShape(bad.input(), bad.outChannels(), bad.kernelH(), bad.kernelW()))
                .toReject();
    }

    @Provide
    Arbitrary<ChannelLayer> oneOutput() {
        return ChannelLayer.upTo(1);
    }

    @Provide
    Arbitrary<ChannelLayer> layers() {
        return ChannelLayer.upTo(3);
    }

    @Provide
    Arbitrary<ChannelLayer> notFinite() {
        return Combinators.combine(
                        ChannelLayer.upTo(1),
                        Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                        Inputs.size(0, 2),
                        HeightWidth.between(0, 3))
                .as(ChannelLayer::with);
    }

    @Provide
    Arbitrary<double[][]> mixings() {
        return Combinators.combine(Inputs.size(1, 3), Inputs.weights(9))
                .as((outputs, weights) -> Inputs.grid(weights, outputs, 3));
    }

    /** As large as a lazy layer's kernel at least: whether a larger kernel is refused is left open. */
    @Provide
    Arbitrary<int[]> inputShapes() {
        return Combinators.combine(
                        Inputs.size(1, 30), Inputs.size(LARGEST_LAZY_KERNEL, 30), Inputs.size(LARGEST_LAZY_KERNEL, 30))
                .as((channels, height, width) -> new int[] {channels, height, width});
    }

    @Provide
    Arbitrary<BadPair> badPairs() {
        List<BadPair> bad = new ArrayList<>();
        badVolumes(EASY).forEach(x -> bad.add(new BadPair(x, EASY_KERNEL)));
        badVolumes(EASY_KERNEL).forEach(k -> bad.add(new BadPair(EASY, k)));
        unfitting().forEach(k -> bad.add(new BadPair(EASY, k)));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<ChannelLayer> badLayers() {
        List<ChannelLayer> bad = new ArrayList<>();
        badVolumes(EASY).forEach(x -> bad.add(new ChannelLayer(x, EASY_KERNELS)));
        // The last kernel is the bad one: whoever looks at the first alone does not see it.
        badVolumes(EASY_KERNEL).forEach(k -> bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, k})));
        unfitting().forEach(k -> bad.add(new ChannelLayer(EASY, new double[][][][] {k})));
        bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {{{1, 1}}, {{1, 1}}}}));
        bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {{{1, 1}}}}));
        bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, new double[2][2][1]}));
        // Alike but for their channels: a layer less, a layer that nothing would be multiplied with.
        bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, Arrays.copyOf(EASY_KERNEL, 1)}));
        bad.add(new ChannelLayer(EASY, new double[][][][] {EASY_KERNEL, {EASY_KERNEL[0], EASY_KERNEL[1], EASY_KERNEL[0]}
        }));
        bad.add(new ChannelLayer(EASY, new double[0][][][]));
        bad.add(new ChannelLayer(EASY, NO_KERNELS));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<BadShape> badShapes() {
        List<BadShape> bad = new ArrayList<>();
        for (int[] input : new int[][] {NO_SHAPE, {}, {3}, {3, 4}, {1, 3, 4, 5}, {0, 4, 5}, {3, 0, 5}, {3, 4, -1}}) {
            bad.add(new BadShape(input, 2, 3, 3));
        }
        for (int size : new int[] {0, -1}) {
            bad.add(new BadShape(new int[] {3, 4, 5}, size, 3, 3));
            bad.add(new BadShape(new int[] {3, 4, 5}, 2, size, 3));
            bad.add(new BadShape(new int[] {3, 4, 5}, 2, 3, size));
        }
        return Arbitraries.of(bad);
    }

    /** Null, empty or ragged: as a whole, in the last channel, between channels. */
    private static List<double[][][]> badVolumes(double[][][] good) {
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
                new double[][][] {{row, null}, {row, null}});
    }

    /** Volumes that are no kernel of the easy image: another number of channels, too high, too wide. */
    private static List<double[][][]> unfitting() {
        return List.of(
                new double[][][] {{{1, 2}}},
                new double[][][] {{{1, 2}}, {{1, 2}}, {{1, 2}}},
                new double[2][3][1],
                new double[2][1][3]);
    }

    private static double[][][] reversed(double[][][] volume) {
        List<double[][]> channels = new ArrayList<>(Arrays.asList(volume));
        Collections.reverse(channels);
        return channels.toArray(double[][][]::new);
    }

    /** Each output channel is a weighted sum of the input's channels, cell by cell. */
    private static double[][][] mixed(double[][][] x, double[][] mixing) {
        return Arrays.stream(mixing)
                .map(weights -> IntStream.range(0, x[0].length)
                        .mapToObj(row -> IntStream.range(0, x[0][0].length)
                                .mapToDouble(column -> IntStream.range(0, x.length)
                                        .mapToDouble(channel -> weights[channel] * x[channel][row][column])
                                        .sum())
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /** Two volumes, one of them bad or not fitting the other. */
    record BadPair(double[][][] x, double[][][] k) {}

    /** Arguments of a lazy layer, one of them bad. */
    record BadShape(int[] input, int outChannels, int kernelH, int kernelW) {}
}
