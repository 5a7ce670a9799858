package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.StrideCompute;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/**
 * Hidden tests of question 4. What a layer costs is counted window by window, or by the reference's sizes where there
 * are too many windows; what conv2d takes is counted by the operator that it is handed.
 */
@HiddenTests(StrideCompute.class)
final class StrideComputeProperties {
    private static final int MOST_LAYERS = 3;

    @Property(tries = 16)
    @Worth(place = 1, method = "multiplyAdds", points = 1.75)
    void multiplyAddsCountsEveryProduct(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(tries = 16)
    @Worth(place = 2, method = "multiplyAdds", points = 0.75)
    void multiplyAddsCountsPastInt(@ForAll("realLayers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(tries = 30)
    @Worth(place = 7, method = "stackMultiplyAdds", points = 1.75)
    void stackMultiplyAddsCountsLayerByLayer(@ForAll("stacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
    }

    @Property(tries = 16)
    @Worth(place = 8, method = "stackMultiplyAdds", points = 0.5)
    void stackMultiplyAddsCountsPastInt(@ForAll("realStacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
    }

    @Property(tries = 10)
    @Worth(place = 9, method = "stackMultiplyAdds", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void stackMultiplyAddsLeavesItsInputAlone(@ForAll("stacks") LayerStack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toAnswer().withoutMutation().repeatably();
    }

    @Property(tries = 50)
    @Worth(place = 15, method = "speedup", points = 1.5)
    void speedupComparesWithStrideOne(@ForAll("layersAndDividedOnes") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(tries = 10)
    @Worth(place = 16, method = "speedup", points = 0.25)
    void speedupTakesRealLayers(@ForAll("realLayers") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(tries = 20)
    @Worth(place = 17, method = "speedup", kind = Kind.PRECISION, points = 0.1)
    void speedupComputesInDouble(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBeInDouble(layer.saved());
    }

    @Property(tries = 16)
    @Worth(place = 22, method = "conv2d", points = 1.2)
    void conv2dMatchesReference(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.output(student)).toBe(walk.output());
    }

    @Property(tries = 35)
    @Worth(place = 23, method = "conv2d", points = 0.75)
    void conv2dTakesOnlyTheProductsItNeeds(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.recorded(student).calls()).toBe((long) walk.pairs().size());
    }

    @Property(tries = 30)
    @Worth(place = 24, method = "conv2d", points = 0.25)
    void conv2dMultipliesTheRightPairs(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.recorded(student).sortedPairs()).toBe(Recorder.sorted(walk.pairs()));
    }

    @Property(tries = 40)
    @Worth(place = 25, method = "conv2d", points = 0.5)
    void conv2dAddsUpWhatMultiplyReturns(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.difference()))
                .toBe(walk.differences());
    }

    @Property(tries = 2)
    @Worth(place = 26, method = "conv2d", points = 0.25)
    void conv2dTakesRealImages(@ForAll("realWalks") Walk walk, StrideCompute student) {
        expect(() -> walk.output(student)).toBe(walk.output());
    }

    @Property(tries = 10)
    @Worth(place = 27, method = "conv2d", kind = Kind.PRECISION, points = 0.1)
    void conv2dComputesInDouble(@ForAll("fineWalks") Walk walk, StrideCompute student) {
        expect(() -> walk.output(student)).toBeInDouble(walk.output());
    }

    @Property(tries = 15)
    @Worth(place = 28, method = "conv2d", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void conv2dLeavesItsInputAlone(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.output(student))
                .toAnswer()
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

    /** Also such as have sides that the stride divides, where the ratio of outputs looks like the stride's square. */
    @Provide
    Arbitrary<Layer> layersAndDividedOnes() {
        Arbitrary<Layer> divided = Combinators.combine(
                        Inputs.size(1, 5), Inputs.size(1, 4), Inputs.size(1, 4), Inputs.size(0, 2), Inputs.size(2, 4))
                .as((k, rows, columns, pad, stride) -> {
                    int smallest = (Math.max(1, k - 2 * pad) - 1) / stride;
                    return new Layer((smallest + rows) * stride, (smallest + columns) * stride, 1, 2, k, pad, stride);
                });
        return Arbitraries.oneOf(layers(), divided);
    }

    /** Layers of real networks: their products are seldom fewer than an int can count. */
    @Provide
    Arbitrary<Layer> realLayers() {
        return Combinators.combine(
                        Inputs.large(1024),
                        Inputs.large(1024),
                        Inputs.large(512),
                        Inputs.large(512),
                        Inputs.size(1, 11),
                        Inputs.size(0, 5),
                        Inputs.size(1, 4))
                .as((h, w, inChannels, outChannels, k, pad, stride) ->
                        new Layer(Math.max(h, k), Math.max(w, k), inChannels, outChannels, k, pad, stride));
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
    Arbitrary<LayerStack> realStacks() {
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
    Arbitrary<Walk> walks() {
        return Walk.small();
    }

    @Provide
    Arbitrary<Walk> realWalks() {
        return Walk.real();
    }

    @Provide
    Arbitrary<Walk> fineWalks() {
        return Walk.fine();
    }
}
