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
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.Channels;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the second notebook's last part: against the reference, and by what a sum over channels allows. */
@HiddenTests(Channels.class)
final class ChannelsProperties {
    private static final int LARGEST_LAZY_KERNEL = 9;

    @Property(tries = 45)
    @Worth(place = 1, method = "corr2dMultiIn", points = 2)
    void multiInMatchesReference(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBe(layer.output()[0]);
    }

    @Property(tries = 16)
    @Worth(place = 2, method = "corr2dMultiIn", points = 0.5)
    void multiInOfOneChannelIsThePlainCorrelation(@ForAll("layers") ChannelLayer layer, Channels student) {
        double[][][] x = {layer.x()[0]};
        double[][][] k = {layer.firstKernel()[0]};
        expect(() -> student.corr2dMultiIn(x, k)).toBe(Conv2d.unit().apply(x[0], k[0]));
    }

    @Property(tries = 16)
    @Worth(place = 3, method = "corr2dMultiIn", points = 0.4)
    void multiInDoesNotMindTheOrderOfChannels(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(reversed(layer.x()), reversed(layer.firstKernel())))
                .toBe(layer.output()[0]);
    }

    @Property(tries = 2)
    @Worth(place = 4, method = "corr2dMultiIn", points = 0.4)
    void multiInTakesRealLayers(@ForAll("realOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBe(layer.output()[0]);
    }

    @Property(tries = 20)
    @Worth(place = 5, method = "corr2dMultiIn", points = 0.25)
    void multiInLetsNanAndInfinityThrough(@ForAll("notFinite") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBe(layer.output()[0]);
    }

    @Property(tries = 12)
    @Worth(place = 6, method = "corr2dMultiIn", kind = Kind.PRECISION, points = 0.2)
    void multiInComputesInDouble(@ForAll("fineLayers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel())).toBeInDouble(layer.output()[0]);
    }

    @Property(tries = 20)
    @Worth(place = 7, method = "corr2dMultiIn", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void multiInLeavesItsInputAlone(@ForAll("oneOutput") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiIn(layer.x(), layer.firstKernel()))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "corr2dMultiInOut", points = 1.75)
    void multiInOutMatchesReference(@ForAll("layers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 25)
    @Worth(place = 12, method = "corr2dMultiInOut", points = 0.75)
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

    @Property(tries = 2)
    @Worth(place = 13, method = "corr2dMultiInOut", points = 0.4)
    void multiInOutTakesRealLayers(@ForAll("realLayers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k())).toBe(layer.output());
    }

    @Property(tries = 12)
    @Worth(place = 14, method = "corr2dMultiInOut", kind = Kind.PRECISION, points = 0.1)
    void multiInOutComputesInDouble(@ForAll("fineLayers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k())).toBeInDouble(layer.output());
    }

    @Property(tries = 20)
    @Worth(place = 15, method = "corr2dMultiInOut", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void multiInOutLeavesItsInputAlone(@ForAll("layers") ChannelLayer layer, Channels student) {
        expect(() -> student.corr2dMultiInOut(layer.x(), layer.k()))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        double[][][][] twins = {layer.firstKernel(), layer.firstKernel()};
        expect(() -> student.corr2dMultiInOut(layer.x(), twins)).toAnswer().withoutAliasing();
    }

    @Property(tries = 16)
    @Worth(place = 20, method = "lazyWeightShape", points = 1.3)
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
    @Worth(place = 21, method = "lazyWeightShape", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void lazyWeightShapeLeavesItsInputAlone(@ForAll("inputShapes") int[] input, Channels student) {
        expect(() -> student.lazyWeightShape(input, 2, 3, 4))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
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
    Arbitrary<ChannelLayer> realOutput() {
        return ChannelLayer.real(1);
    }

    @Provide
    Arbitrary<ChannelLayer> realLayers() {
        return ChannelLayer.real(6);
    }

    @Provide
    Arbitrary<ChannelLayer> fineLayers() {
        return ChannelLayer.fine(2);
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
}
