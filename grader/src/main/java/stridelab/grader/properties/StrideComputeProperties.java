package stridelab.grader.properties;

import static stridelab.grader.properties.exam.Expect.expect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.conv.Conv2d;
import stridelab.conv.Shapes;
import stridelab.grader.exercise.StrideCompute;
import stridelab.grader.properties.exam.HiddenTests;
import stridelab.grader.properties.exam.Worth;

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
    private static final Layer EASY_LAYER = new Layer(5, 6, 2, 3, 3, 2, 2);

    @Property(tries = 100)
    @Worth(place = 1, method = "multiplyAdds", points = 1.5)
    void multiplyAddsCountsEveryProduct(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "multiplyAdds", points = 0.75)
    void multiplyAddsCountsPastInt(@ForAll("largeLayers") Layer layer, StrideCompute student) {
        expect(() -> layer.multiplyAdds(student)).toBe(layer.products());
    }

    @Property(tries = 40)
    @Worth(place = 3, method = "multiplyAdds", points = 0.5)
    void multiplyAddsRefusesBadArguments(@ForAll("badLayers") Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.multiplyAdds(student)).toBe(EASY_LAYER.products());
        expect(() -> bad.multiplyAdds(student)).toBeRefused();
    }

    @Property(tries = 100)
    @Worth(place = 4, method = "stackMultiplyAdds", points = 1.5)
    void stackMultiplyAddsCountsLayerByLayer(@ForAll("stacks") Stack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
    }

    @Property(tries = 30)
    @Worth(place = 5, method = "stackMultiplyAdds", points = 0.5)
    void stackMultiplyAddsCountsPastInt(@ForAll("largeStacks") Stack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student)).toBe(stack.products());
    }

    @Property(tries = 60)
    @Worth(place = 6, method = "stackMultiplyAdds", points = 0.75)
    void stackMultiplyAddsRefusesBadArguments(@ForAll("badStacks") Stack bad, StrideCompute student) {
        expect(() -> Stack.easy().multiplyAdds(student)).toBe(Stack.easy().products());
        expect(() -> bad.multiplyAdds(student)).toBeRefused();
    }

    @Property(tries = 10)
    @Worth(place = 7, method = "stackMultiplyAdds", points = 0.5)
    void stackMultiplyAddsLeavesItsInputAlone(@ForAll("stacks") Stack stack, StrideCompute student) {
        expect(() -> stack.multiplyAdds(student))
                .toBe(stack.products())
                .leavingItsArgumentsAlone()
                .again();
    }

    @Property(tries = 100)
    @Worth(place = 8, method = "speedup", points = 1.25)
    void speedupComparesWithStrideOne(@ForAll("layers") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(tries = 30)
    @Worth(place = 9, method = "speedup", points = 0.5)
    void speedupTakesLargeImages(@ForAll("largeImages") Layer layer, StrideCompute student) {
        expect(() -> layer.speedup(student)).toBe(layer.saved());
    }

    @Property(tries = 40)
    @Worth(place = 10, method = "speedup", points = 0.5)
    void speedupRefusesBadArguments(@ForAll("badWindows") Layer bad, StrideCompute student) {
        expect(() -> EASY_LAYER.speedup(student)).toBe(EASY_LAYER.saved());
        expect(() -> bad.speedup(student)).toBeRefused();
    }

    @Property(tries = 60)
    @Worth(place = 11, method = "conv2d", points = 1)
    void conv2dMatchesReference(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.product()))
                .toBe(Conv2d.unit().stride(walk.stride()).apply(walk.x(), walk.k()));
    }

    @Property(tries = 40)
    @Worth(place = 12, method = "conv2d", points = 0.75)
    void conv2dTakesOnlyTheProductsItNeeds(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> walk.recorded(student).calls()).toBe((long) walk.pairs().size());
    }

    @Property(tries = 40)
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

    @Property(tries = 40)
    @Worth(place = 15, method = "conv2d", points = 0.75)
    @SuppressWarnings("NullAway") // That null is refused is what is asked.
    void conv2dRefusesBadArgumentsBeforeItMultiplies(@ForAll("badWalks") Walk bad, StrideCompute student) {
        expect(() -> student.conv2d(EASY, EASY_KERNEL, 2, Recorder.product()))
                .toBe(Conv2d.unit().stride(2).apply(EASY, EASY_KERNEL));
        Recorder recorder = Recorder.product();
        expect(() -> student.conv2d(bad.x(), bad.k(), bad.stride(), recorder)).toBeRefused();
        expect(recorder::calls).toBe(0L);
        expect(() -> student.conv2d(EASY, EASY_KERNEL, 2, null)).toBeRefused();
    }

    @Property(tries = 15)
    @Worth(place = 16, method = "conv2d", points = 0.5)
    void conv2dLeavesItsInputAlone(@ForAll("walks") Walk walk, StrideCompute student) {
        expect(() -> student.conv2d(walk.x(), walk.k(), walk.stride(), Recorder.product()))
                .toBe(Conv2d.unit().stride(walk.stride()).apply(walk.x(), walk.k()))
                .leavingItsArgumentsAlone()
                .sharingNothing()
                .again();
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
    Arbitrary<Stack> stacks() {
        return Combinators.combine(
                        Inputs.size(1, MOST_LAYERS),
                        Inputs.size(1, 9),
                        Inputs.size(1, 9),
                        Inputs.size(1, 4).list().ofSize(MOST_LAYERS + 1),
                        Inputs.size(1, 4).list().ofSize(MOST_LAYERS),
                        Inputs.size(0, 2).list().ofSize(MOST_LAYERS),
                        Inputs.size(1, 3).list().ofSize(MOST_LAYERS))
                .as(Stack::fitting);
    }

    @Provide
    Arbitrary<Stack> largeStacks() {
        return Combinators.combine(
                        Inputs.size(2, MOST_LAYERS),
                        Inputs.size(200, 2000),
                        Inputs.size(200, 2000),
                        Inputs.size(200, 1000).list().ofSize(MOST_LAYERS + 1),
                        Inputs.size(1, 7).list().ofSize(MOST_LAYERS),
                        Inputs.size(0, 3).list().ofSize(MOST_LAYERS),
                        Inputs.size(1, 2).list().ofSize(MOST_LAYERS))
                .as(Stack::fitting);
    }

    @Provide
    Arbitrary<Stack> badStacks() {
        List<Stack> bad = new ArrayList<>();
        for (int array = 0; array < Stack.ARRAYS; array++) {
            int[] good = Stack.easy().arrays()[array];
            int[][] unfit = {null, {}, Arrays.copyOf(good, good.length - 1), longer(good), ending(good, -1)};
            for (int[] replacement : unfit) {
                bad.add(Stack.easy().with(array, replacement));
            }
            if (array != Stack.PADS) {
                bad.add(Stack.easy().with(array, ending(good, 0)));
            }
        }
        bad.add(new Stack(6, 6, new int[][] {{1}, {}, {}, {}}));
        bad.add(new Stack(0, 6, Stack.easy().arrays()));
        bad.add(new Stack(6, 0, Stack.easy().arrays()));
        // The second kernel fits the image, but not what the first layer leaves of it.
        bad.add(new Stack(6, 9, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}));
        bad.add(new Stack(9, 6, new int[][] {{1, 1, 1}, {5, 3}, {0, 0}, {1, 1}}));
        // Each layer's count fits a long, the sum does not: negative where nobody looks, then positive.
        bad.add(Stack.ofUnitKernels(3));
        bad.add(Stack.ofUnitKernels(5));
        bad.add(new Stack(MAX, MAX, new int[][] {{5, 1}, {1}, {0}, {1}}));
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

    private static int[] longer(int[] array) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = 1;
        return longer;
    }

    private static int[] ending(int[] array, int last) {
        int[] ending = array.clone();
        ending[array.length - 1] = last;
        return ending;
    }

    private static long product(long... factors) {
        return Arrays.stream(factors).reduce(1, Math::multiplyExact);
    }

    /** One layer of square kernels. */
    record Layer(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        long multiplyAdds(StrideCompute student) {
            return student.multiplyAdds(h, w, inChannels, outChannels, k, pad, stride);
        }

        double speedup(StrideCompute student) {
            return student.speedup(h, w, k, pad, stride);
        }

        long products() {
            return product(windows(h, stride), windows(w, stride), k, k, inChannels, outChannels);
        }

        double saved() {
            return (double) product(windows(h, 1), windows(w, 1)) / product(windows(h, stride), windows(w, stride));
        }

        /** How often the kernel can be laid on one side, counted one by one. */
        private long windows(int n, int step) {
            long windows = 0;
            for (long start = -pad; start + k <= (long) n + pad; start += step) {
                windows++;
            }
            return windows;
        }
    }

    /** Layers one after another; {@code arrays} holds channels, kernels, pads and strides. */
    record Stack(int h, int w, int[][] arrays) {
        static final int ARRAYS = 4;
        static final int PADS = 2;

        static Stack easy() {
            return new Stack(6, 7, new int[][] {{2, 3, 1}, {3, 2}, {1, 2}, {2, 1}});
        }

        /** Layers that cost (2³¹ − 1)² each. */
        static Stack ofUnitKernels(int layers) {
            int[] ones = new int[layers];
            Arrays.fill(ones, 1);
            return new Stack(MAX, MAX, new int[][] {longer(ones), ones, new int[layers], ones});
        }

        /** So many of the layers, no kernel larger than what it finds. */
        static Stack fitting(
                int layers,
                int h,
                int w,
                List<Integer> channels,
                List<Integer> kernels,
                List<Integer> pads,
                List<Integer> strides) {
            int[][] arrays = {
                first(layers + 1, channels), first(layers, kernels), first(layers, pads), first(layers, strides)
            };
            int smaller = Math.min(h, w);
            for (int i = 0; i < layers; i++) {
                arrays[1][i] = Math.min(arrays[1][i], smaller + 2 * arrays[PADS][i]);
                smaller = Shapes.outputSize(smaller, arrays[1][i], arrays[PADS][i], arrays[3][i]);
            }
            return new Stack(h, w, arrays);
        }

        Stack with(int array, int[] replacement) {
            int[][] replaced = arrays.clone();
            replaced[array] = replacement;
            return new Stack(h, w, replaced);
        }

        long multiplyAdds(StrideCompute student) {
            return student.stackMultiplyAdds(h, w, arrays[0], arrays[1], arrays[PADS], arrays[3]);
        }

        long products() {
            long products = 0;
            int height = h;
            int width = w;
            for (int i = 0; i < arrays[1].length; i++) {
                Layer layer = new Layer(
                        height, width, arrays[0][i], arrays[0][i + 1], arrays[1][i], arrays[PADS][i], arrays[3][i]);
                products += layer.products();
                height = Math.toIntExact(layer.windows(height, layer.stride()));
                width = Math.toIntExact(layer.windows(width, layer.stride()));
            }
            return products;
        }

        private static int[] first(int count, List<Integer> values) {
            return values.stream().limit(count).mapToInt(Integer::intValue).toArray();
        }
    }

    /** A kernel's way over an image. */
    record Walk(double[][] x, double[][] k, int stride) {
        Recorder recorded(StrideCompute student) {
            Recorder recorder = Recorder.product();
            student.conv2d(x, k, stride, recorder);
            return recorder;
        }

        /** The pairs that the outputs need, one window after another. */
        List<double[]> pairs() {
            List<double[]> pairs = new ArrayList<>();
            for (int top = 0; top + k.length <= x.length; top += stride) {
                for (int left = 0; left + k[0].length <= x[0].length; left += stride) {
                    pairs.addAll(window(top, left));
                }
            }
            return pairs;
        }

        /** The output where a product is what {@link Recorder#difference()} says. */
        double[][] differences() {
            double[][] out = new double[(x.length - k.length) / stride + 1][(x[0].length - k[0].length) / stride + 1];
            for (int row = 0; row < out.length; row++) {
                for (int column = 0; column < out[0].length; column++) {
                    out[row][column] = window(row * stride, column * stride).stream()
                            .mapToDouble(pair -> Recorder.minusTwice(pair[0], pair[1]))
                            .sum();
                }
            }
            return out;
        }

        private List<double[]> window(int top, int left) {
            List<double[]> pairs = new ArrayList<>();
            for (int a = 0; a < k.length; a++) {
                for (int b = 0; b < k[0].length; b++) {
                    pairs.add(new double[] {x[top + a][left + b], k[a][b]});
                }
            }
            return pairs;
        }
    }
}
