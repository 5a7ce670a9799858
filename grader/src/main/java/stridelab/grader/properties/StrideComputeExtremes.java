package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.grader.exercise.StrideCompute;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of question 4 near the ends of an int and of a long. */
@HiddenTests(StrideCompute.class)
final class StrideComputeExtremes {
    private static final int MAX = Integer.MAX_VALUE;

    @Property(tries = 16)
    @Worth(place = 6, method = "multiplyAdds", kind = Kind.EXTREMES, points = 0.1)
    void multiplyAddsCountsUpToTheLargestLong(@ForAll("vastLayers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
        // More than a long holds: the first comes out negative where that is not looked at, the others positive.
        expect(() -> new Layer(MAX, MAX, 2, 2, 1, 0, 1).multiplyAdds(student)).toReject();
        expect(() -> new Layer(MAX, MAX, 5, 1, 1, 0, 1).multiplyAdds(student)).toReject();
        expect(() -> new Layer(MAX, MAX, 1, 5, 1, 0, 1).multiplyAdds(student)).toReject();
        expect(() -> new Layer(1, 1, 5, 1, MAX, MAX / 2, 1).multiplyAdds(student))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 14, method = "stackMultiplyAdds", kind = Kind.EXTREMES, points = 0.1)
    void stackMultiplyAddsCountsUpToTheLargestLong(@ForAll("stacksBeyondLong") LayerStack bad, StrideCompute student) {
        expect(() -> LayerStack.largest().multiplyAdds(student)).toBe(Long.MAX_VALUE);
        expect(() -> bad.multiplyAdds(student)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 21, method = "speedup", kind = Kind.EXTREMES, points = 0.1)
    void speedupTakesLargeImages(@ForAll("largeImages") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    /** Padded, these are wider than any int; strides as wide leave a few windows. */
    @Provide
    Arbitrary<Layer> vastLayers() {
        return Combinators.combine(
                        Inputs.size(MAX - 100, MAX),
                        Inputs.size(MAX - 100, MAX),
                        Inputs.size(1, 1_000_000),
                        Inputs.size(MAX / 2, MAX),
                        Inputs.size(MAX / 2, MAX))
                .as((h, w, k, pad, stride) -> new Layer(h, w, 1, 2, k, pad, stride));
    }

    /** Each layer's count fits a long, the sum does not: negative where that is not looked at, then positive. */
    @Provide
    Arbitrary<LayerStack> stacksBeyondLong() {
        return Arbitraries.of(
                LayerStack.ofUnitKernels(3), LayerStack.ofUnitKernels(5), new LayerStack(MAX, MAX, new int[][] {
                    {5, 1}, {1}, {0}, {1}
                }));
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
}
