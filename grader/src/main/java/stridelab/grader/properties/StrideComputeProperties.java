package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.StrideCompute;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/**
 * Hidden tests of question 4. What a layer costs is counted window by window, or by the reference's sizes where there
 * are too many windows; what conv2d takes is counted by the operator that it is handed.
 */
@HiddenTests(StrideCompute.class)
final class StrideComputeProperties {
    private static final int MAX = Integer.MAX_VALUE;
    private static final int MOST_LAYERS = 3;
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    private static final double[][] EASY_KERNEL = {{1, 0}, {0, 1}};
    private static final Layer EASY_LAYER = new Layer(5, 6, 1, 1, 3, 0, 1);

    @Property(tries = 16)
    @Worth(place = 1, method = "multiplyAdds", points = 1.5)
    void multiplyAddsCountsEveryProduct(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(tries = 16)
    @Worth(place = 2, method = "multiplyAdds", points = 0.75)
    void multiplyAddsCountsPastInt(@ForAll("largeLayers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "multiplyAdds", points = 0.5)
    void multiplyAddsRefusesBadArguments(@ForAll("badLayers") Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.multiplyAdds(student)).toBe(EASY_LAYER.products());
        expect(() -> bad.multiplyAdds(student)).toReject();
    }

    @Property(tries = 30)
    @Worth(place = 4, method = "stackMultiplyAdds", points = 1.5)
    void stackMultiplyAddsCountsLayerByLayer(@ForAll("stacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
    }

    @Property(tries = 16)
    @Worth(place = 5, method = "stackMultiplyAdds", points = 0.5)
    void stackMultiplyAddsCountsPastInt(@ForAll("largeStacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
        expect(() -> LayerStack.largest().multiplyAdds(student)).toBe(Long.MAX_VALUE);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "stackMultiplyAdds", points = 0.75)
    void stackMultiplyAddsRefusesBadArguments(@ForAll("badStacks") LayerStack bad, StrideCompute student) {
        expect(() -> LayerStack.easy().multiplyAdds(student))
                .toBe(LayerStack.easy().products());
        expect(() -> bad.multiplyAdds(student)).toReject();
    }

    @Property(tries = 10)
    @Worth(place = 7, method = "stackMultiplyAdds", points = 0.5)
    void stackMultiplyAddsLeavesItsInputAlone(@ForAll("stacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student))
                .toBe(stack.products())
                .withoutMutation()
                .repeatably();
    }

    @Property(tries = 50)
    @Worth(place = 8, method = "speedup", points = 1.25)
    void speedupComparesWithStrideOne(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(tries = 16)
    @Worth(place = 9, method = "speedup", points = 0.5)
    void speedupTakesLargeImages(@ForAll("largeImages") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "speedup", points = 0.5)
    void speedupRefusesBadArguments(@ForAll("badWindows") Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.speedup(student)).toBe(EASY_LAYER.saved());
        expect(() -> bad.speedup(student)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "conv2d", points = 1)
    void conv2dMatchesReference(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.product()))
                .toBe(Conv2d.unit().stride(walk.stride()).apply(walk.x(), walk.k()));
    }

    @Property(tries = 35)
    @Worth(place = 12, method = "conv2d", points = 0.75)
    void conv2dTakesOnlyTheProductsItNeeds(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.recorded(student).calls()).toBe((long) walk.pairs().size());
    }

    @Property(tries = 30)
    @Worth(place = 13, method = "conv2d", points = 0.25)
    void conv2dMultipliesTheRightPairs(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.recorded(student).sortedPairs()).toBe(Recorder.sorted(walk.pairs()));
    }

    @Property(tries = 40)
    @Worth(place = 14, method = "conv2d", points = 0.5)
    void conv2dAddsUpWhatMultiplyReturns(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.difference()))
                .toBe(walk.differences());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 15, method = "conv2d", points = 0.75)
    void conv2dRefusesBadArgumentsBeforeItMultiplies(@ForAll("badWalks") Walk bad, StrideCompute student) {
        expect(() -> student.conv2d(EASY, EASY_KERNEL, 1, Recorder.product()))
                .toBe(Conv2d.unit().apply(EASY, EASY_KERNEL));
        Recorder recorder = Recorder.product();
        expect(() -> student.conv2d(bad.x(), bad.k(), bad.stride(), recorder)).toReject();
        expect(recorder::calls).toBe(0L);
    }

    @Property(tries = 15)
    @Worth(place = 16, method = "conv2d", points = 0.5)
    void conv2dLeavesItsInputAlone(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.product()))
                .toBe(Conv2d.unit().stride(walk.stride()).apply(walk.x(), walk.k()))
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Provide
    Arbitrary<Layer> layers() {
        return Combinators.combine(
                        Inputs.size(1, 5),
                        Inputs.size(0, 6),
                        Inputs.size(0, 6),
                        Inputs.size(0, 2),
                        Inputs.size(1, 4),
                        Inputs.size(1, 3),
                        Inputs.size(1, 3))
                .as((k, moreRows, moreColumns, pad, stride, inChannels, outChannels) -> {
                    int smallest = Math.max(1, k - 2 * pad);
                    return new Layer(
                            smallest + moreRows, smallest + moreColumns, inChannels, outChannels, k, pad, stride);
                });
    }

    @Provide
    Arbitrary<Layer> largeLayers() {
        Arbitrary<Layer> large = Combinators.combine(
                        Inputs.size(1000, 40_000),
                        Inputs.size(1000, 40_000),
                        Inputs.size(1, 2000),
                        Inputs.size(1, 2000),
                        Inputs.size(1, 11),
                        Inputs.size(0, 5),
                        Inputs.size(1, 3))
                .as(Layer::new);
        // Padded, these are wider than any int; strides as wide leave a few windows.
        Arbitrary<Layer> vast = Combinators.combine(
                        Inputs.size(MAX - 100, MAX),
                        Inputs.size(MAX - 100, MAX),
                        Inputs.size(1, 1_000_000),
                        Inputs.size(MAX / 2, MAX),
                        Inputs.size(MAX / 2, MAX))
                .as((h, w, k, pad, stride) -> new Layer(h, w, 1, 2, k, pad, stride));
        return Arbitraries.oneOf(large, vast);
    }

    @Provide
    Arbitrary<Layer> largeImages() {
        return Combinators.combine(
                        Inputs.size(30_000, 60_000),
                        Inputs.size(30_000, 60_000),
                        Inputs.size(1, 7),
                        Inputs.size(0, 3),
                        Inputs.size(1, 7))
                .as((h, w, k, pad, stride) -> new Layer(h, w, 1, 1, k, pad, stride));
    }

    @Provide
    Arbitrary<Layer> badLayers() {
        List<Layer> bad = badWindowLayers();
        bad.add(new Layer(5, 6, 0, 3, 3, 2, 2));
        bad.add(new Layer(5, 6, 2, 0, 3, 2, 2));
        bad.add(new Layer(5, 6, -2, 3, 3, 2, 2));
        bad.add(new Layer(5, 6, 2, -3, 3, 2, 2));
        bad.add(new Layer(5, 6, -2, -3, 3, 2, 2));
        // More than a long holds: the first comes out negative where nobody looks, the others positive.
        bad.add(new Layer(MAX, MAX, 2, 2, 1, 0, 1));
        bad.add(new Layer(MAX, MAX, 5, 1, 1, 0, 1));
        bad.add(new Layer(MAX, MAX, 1, 5, 1, 0, 1));
        bad.add(new Layer(1, 1, 5, 1, MAX, MAX / 2, 1));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<Layer> badWindows() {
        return Arbitraries.of(badWindowLayers());
    }

    @Provide
    Arbitrary<LayerStack> stacks() {
        return Combinators.combine(
                        Inputs.size(1, MOST_LAYERS),
                        Inputs.size(1, 9),
                        Inputs.size(1, 9),
                        Inputs.size(1, 4).list().ofSize(MOST_LAYERS + 1),
                        Inputs.size(1, 4).list().ofSize(MOST_LAYERS),
                        Inputs.size(0, 2).list().ofSize(MOST_LAYERS),
                        Inputs.size(1, 3).list().ofSize(MOST_LAYERS))
                .as(LayerStack::fitting);
    }

    @Provide
    Arbitrary<LayerStack> largeStacks() {
        return Combinators.combine(
                        Inputs.size(2, MOST_LAYERS),
                        Inputs.size(200, 2000),
                        Inputs.size(200, 2000),
                        Inputs.size(200, 1000).list().ofSize(MOST_LAYERS + 1),
                        Inputs.size(1, 7).list().ofSize(MOST_LAYERS),
                        Inputs.size(0, 3).list().ofSize(MOST_LAYERS),
                        Inputs.size(1, 2).list().ofSize(MOST_LAYERS))
                .as(LayerStack::fitting);
    }

    @Provide
    Arbitrary<LayerStack> badStacks() {
        List<LayerStack> bad = new ArrayList<>();
        for (int array = 0; array < LayerStack.ARRAYS; array++) {
            int[] good = LayerStack.easy().arrays()[array];
            int[][] unfit = {null, {}, Arrays.copyOf(good, good.length - 1), LayerStack.longer(good), ending(good, -1)};
            for (int[] replacement : unfit) {
                bad.add(LayerStack.easy().with(array, replacement));
            }
            if (array != LayerStack.PADS) {
                bad.add(LayerStack.easy().with(array, ending(good, 0)));
            }
        }
        bad.add(new LayerStack(6, 6, new int[][] {{1}, {}, {}, {}}));
        bad.add(new LayerStack(0, 6, LayerStack.easy().arrays()));
        bad.add(new LayerStack(6, 0, LayerStack.easy().arrays()));
        // The second kernel fits the image, but not what the first layer leaves of it.
        bad.add(new LayerStack(6, 9, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}));
        bad.add(new LayerStack(9, 6, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}));
        // Each layer's count fits a long, the sum does not: negative where nobody looks, then positive.
        bad.add(LayerStack.ofUnitKernels(3));
        bad.add(LayerStack.ofUnitKernels(5));
        bad.add(new LayerStack(MAX, MAX, new int[][] {{5, 1}, {1}, {0}, {1}}));
        return Arbitraries.of(bad);
    }

    @Provide
    Arbitrary<Walk> walks() {
        return Combinators.combine(
                        Inputs.size(1, 3),
                        Inputs.size(1, 3),
                        Inputs.size(0, 3),
                        Inputs.size(0, 3),
                        Inputs.size(1, 4),
                        Inputs.values(36),
                        Inputs.weights(9))
                .as((kernelRows, kernelColumns, moreRows, moreColumns, stride, values, weights) -> new Walk(
                        Inputs.grid(values, kernelRows + moreRows, kernelColumns + moreColumns),
                        Inputs.grid(weights, kernelRows, kernelColumns),
                        stride));
    }

    @Provide
    Arbitrary<Walk> badWalks() {
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Walk(x, new double[][] {{2}}, 1)),
                new BadGrids().get().map(k -> new Walk(EASY, k, 1)),
                Arbitraries.of(
                        new Walk(EASY, EASY_KERNEL, 0),
                        new Walk(EASY, EASY_KERNEL, -1),
                        new Walk(EASY, new double[4][1], 1),
                        new Walk(EASY, new double[1][4], 1),
                        // Whole-number division makes one window of what is missing.
                        new Walk(EASY, new double[4][1], 2),
                        new Walk(EASY, new double[1][4], 2)));
    }

    /** Bad in what says where windows lie; the padding is wide enough to leave one fault a layer. */
    private static List<Layer> badWindowLayers() {
        return new ArrayList<>(List.of(
                new Layer(0, 6, 2, 3, 3, 2, 2),
                new Layer(5, 0, 2, 3, 3, 2, 2),
                new Layer(5, 6, 2, 3, 0, 2, 2),
                new Layer(5, 6, 2, 3, 3, -1, 2),
                new Layer(5, 6, 2, 3, 3, 2, 0),
                new Layer(-1, 6, 2, 3, 3, 2, 2),
                new Layer(5, -1, 2, 3, 3, 2, 2),
                new Layer(5, 6, 2, 3, -1, 2, 2),
                new Layer(5, 6, 2, 3, 3, 2, -1),
                // Kernels too large by 1, which whole-number division by a stride of 2 makes one window of, and by 4.
                new Layer(2, 6, 2, 3, 5, 1, 2),
                new Layer(5, 2, 2, 3, 5, 1, 2),
                new Layer(2, 6, 2, 3, 8, 1, 2),
                new Layer(2, 6, 2, 3, 5, 1, 1)));
    }

    private static int[] ending(int[] array, int last) {
        int[] ending = array.clone();
        ending[array.length - 1] = last;
        return ending;
    }
}
