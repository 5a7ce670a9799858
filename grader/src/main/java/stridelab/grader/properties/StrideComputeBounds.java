package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.StrideCompute;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of what question 4 refuses. */
@HiddenTests(StrideCompute.class)
final class StrideComputeBounds {
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    private static final double[][] EASY_KERNEL = {{1, 0}, {0, 1}};
    private static final Layer EASY_LAYER = new Layer(5, 6, 1, 1, 3, 0, 1);

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "multiplyAdds", kind = Kind.REFUSALS, points = 0.2)
    void multiplyAddsRefusesSizesBelowOne(@ForAll("layersBelowOne") Layer bad, StrideCompute student) {
        multiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 4, method = "multiplyAdds", kind = Kind.REFUSALS, points = 0.1)
    void multiplyAddsRefusesNegativePadding(@ForAll("negativePadding") Layer bad, StrideCompute student) {
        multiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 5, method = "multiplyAdds", kind = Kind.REFUSALS, points = 0.1)
    void multiplyAddsRefusesLargeKernels(@ForAll("largeKernels") Layer bad, StrideCompute student) {
        multiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "stackMultiplyAdds", kind = Kind.REFUSALS, points = 0.2)
    void stackMultiplyAddsRefusesArraysThatDoNotFit(@ForAll("unfitArrays") LayerStack bad, StrideCompute student) {
        stackMultiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "stackMultiplyAdds", kind = Kind.REFUSALS, points = 0.15)
    void stackMultiplyAddsRefusesSizesBelowOne(@ForAll("stacksBelowOne") LayerStack bad, StrideCompute student) {
        stackMultiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "stackMultiplyAdds", kind = Kind.REFUSALS, points = 0.1)
    void stackMultiplyAddsRefusesNegativePadding(
            @ForAll("stacksPaddedBelowZero") LayerStack bad, StrideCompute student) {
        stackMultiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "stackMultiplyAdds", kind = Kind.REFUSALS, points = 0.1)
    void stackMultiplyAddsRefusesLargeKernels(@ForAll("stacksOfLargeKernels") LayerStack bad, StrideCompute student) {
        stackMultiplyAddsRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "speedup", kind = Kind.REFUSALS, points = 0.15)
    void speedupRefusesSizesBelowOne(@ForAll("windowsBelowOne") Layer bad, StrideCompute student) {
        speedupRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "speedup", kind = Kind.REFUSALS, points = 0.1)
    void speedupRefusesNegativePadding(@ForAll("negativePadding") Layer bad, StrideCompute student) {
        speedupRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 20, method = "speedup", kind = Kind.REFUSALS, points = 0.1)
    void speedupRefusesLargeKernels(@ForAll("largeKernels") Layer bad, StrideCompute student) {
        speedupRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 29, method = "conv2d", kind = Kind.REFUSALS, points = 0.15)
    void conv2dRefusesWhatIsNoGridBeforeItMultiplies(@ForAll("noGrids") Walk bad, StrideCompute student) {
        conv2dRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 30, method = "conv2d", kind = Kind.REFUSALS, points = 0.1)
    void conv2dRefusesStridesBelowOneBeforeItMultiplies(@ForAll("stridesBelowOne") Walk bad, StrideCompute student) {
        conv2dRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 31, method = "conv2d", kind = Kind.REFUSALS, points = 0.1)
    void conv2dRefusesLargeKernelsBeforeItMultiplies(@ForAll("largeWalks") Walk bad, StrideCompute student) {
        conv2dRefuses(bad, student);
    }

    @Provide
    Arbitrary<Layer> layersBelowOne() {
        List<Layer> bad = windowLayersBelowOne();
        bad.add(new Layer(5, 6, 0, 3, 3, 2, 2));
        bad.add(new Layer(5, 6, 2, 0, 3, 2, 2));
        bad.add(new Layer(5, 6, -2, 3, 3, 2, 2));
        bad.add(new Layer(5, 6, 2, -3, 3, 2, 2));
        bad.add(new Layer(5, 6, -2, -3, 3, 2, 2));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<Layer> windowsBelowOne() {
        return Arbitraries.of(windowLayersBelowOne());
    }

    @Provide
    Arbitrary<Layer> negativePadding() {
        return Arbitraries.of(new Layer(5, 6, 2, 3, 3, -1, 2), new Layer(9, 9, 2, 3, 3, -2, 1));
    }

    /** Too large by 1, which whole-number division by a stride of 2 makes one window of, and by 4. */
    @Provide
    Arbitrary<Layer> largeKernels() {
        return Arbitraries.of(
                new Layer(2, 6, 2, 3, 5, 1, 2),
                new Layer(5, 2, 2, 3, 5, 1, 2),
                new Layer(2, 6, 2, 3, 8, 1, 2),
                new Layer(2, 6, 2, 3, 5, 1, 1));
    }

    @Provide
    Arbitrary<LayerStack> unfitArrays() {
        List<LayerStack> bad = new ArrayList<>();
        for (int array = 0; array < LayerStack.ARRAYS; array++) {
            int[] good = LayerStack.easy().arrays()[array];
            int[][] unfit = {null, {}, Arrays.copyOf(good, good.length - 1), LayerStack.longer(good)};
            for (int[] replacement : unfit) {
                bad.add(LayerStack.easy().with(array, replacement));
            }
        }
        bad.add(new LayerStack(6, 6, new int[][] {{1}, {}, {}, {}}));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<LayerStack> stacksBelowOne() {
        List<LayerStack> bad = new ArrayList<>();
        for (int array = 0; array < LayerStack.ARRAYS; array++) {
            if (array != LayerStack.PADS) {
                bad.add(LayerStack.easy().ending(array, 0));
                bad.add(LayerStack.easy().ending(array, -1));
            }
        }
        bad.add(new LayerStack(0, 6, LayerStack.easy().arrays()));
        bad.add(new LayerStack(6, 0, LayerStack.easy().arrays()));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<LayerStack> stacksPaddedBelowZero() {
        return Arbitraries.of(LayerStack.easy().ending(LayerStack.PADS, -1), new LayerStack(9, 9, new int[][] {
            {1, 1, 1}, {3, 3}, {-1, 0}, {1, 1}
        }));
    }

    /** The second kernel fits the image, but not what the first layer leaves of it. */
    @Provide
    Arbitrary<LayerStack> stacksOfLargeKernels() {
        return Arbitraries.of(
                new LayerStack(6, 9, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}),
                new LayerStack(9, 6, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}),
                new LayerStack(4, 4, new int[][] {{1, 1}, {5}, {0}, {1}}));
    }

    @Provide
    Arbitrary<Walk> noGrids() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Walk(x, new double[][] {{2}}, 1)),
                new BadGrids().get().map(k -> new Walk(EASY, k, 1)));
    }

    @Provide
    Arbitrary<Walk> stridesBelowOne() {
        return Arbitraries.of(0, -1, -5).map(stride -> new Walk(EASY, EASY_KERNEL, stride));
    }

    /** Whole-number division by 2 makes one window of what is missing. */
    @Provide
    Arbitrary<Walk> largeWalks() {
        return Arbitraries.of(
                new Walk(EASY, new double[4][1], 1),
                new Walk(EASY, new double[1][4], 1),
                new Walk(EASY, new double[4][1], 2),
                new Walk(EASY, new double[1][4], 2));
    }

    /** Below 1 in what says where windows lie; the padding is wide enough to leave one fault a layer. */
    private static List<Layer> windowLayersBelowOne() {
        return new ArrayList<>(List.of(
                new Layer(0, 6, 2, 3, 3, 2, 2),
                new Layer(5, 0, 2, 3, 3, 2, 2),
                new Layer(5, 6, 2, 3, 0, 2, 2),
                new Layer(5, 6, 2, 3, 3, 2, 0),
                new Layer(-1, 6, 2, 3, 3, 2, 2),
                new Layer(5, -1, 2, 3, 3, 2, 2),
                new Layer(5, 6, 2, 3, -1, 2, 2),
                new Layer(5, 6, 2, 3, 3, 2, -1)));
    }

    private static void multiplyAddsRefuses(Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.multiplyAdds(student)).toAnswer();
        expect(() -> bad.multiplyAdds(student)).toReject();
    }

    private static void stackMultiplyAddsRefuses(LayerStack bad, StrideCompute student) {
        expect(() -> LayerStack.easy().multiplyAdds(student)).toAnswer();
        expect(() -> bad.multiplyAdds(student)).toReject();
    }

    private static void speedupRefuses(Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.speedup(student)).toAnswer();
        expect(() -> bad.speedup(student)).toReject();
    }

    private static void conv2dRefuses(Walk bad, StrideCompute student) {
        expect(() -> new Walk(EASY, EASY_KERNEL, 1).output(student)).toAnswer();
        Recorder recorder = Recorder.product();
        expect(() -> student.conv2d(bad.x(), bad.k(), bad.stride(), recorder)).toReject();
        expect(recorder::calls).toBe(0L);
    }
}
