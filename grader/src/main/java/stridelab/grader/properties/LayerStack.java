package stridelab.grader.properties;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import stridelab.conv.Shapes;
import stridelab.grader.exercise.StrideCompute;

/** Layers one after another; {@code arrays} holds channels, kernels, pads and strides. */
record LayerStack(int h, int w, int[][] arrays) implements Serializable {
    static final int ARRAYS = 4;
    static final int PADS = 2;

    static LayerStack easy() {
        return new LayerStack(6, 7, new int[][] {{2, 3, 1}, {3, 2}, {1, 2}, {2, 1}});
    }

    /** Layers that cost (2³¹ − 1)² each. */
    static LayerStack ofUnitKernels(int layers) {
        int[] ones = new int[layers];
        Arrays.fill(ones, 1);
        return new LayerStack(
                Integer.MAX_VALUE, Integer.MAX_VALUE, new int[][] {longer(ones), ones, new int[layers], ones});
    }

    /** Two layers that cost 2⁶³ − 1 together: 649657 · 92737 · 454279 · (300 + 37). */
    static LayerStack largest() {
        return new LayerStack(649_657, 92_737, new int[][] {{300, 454_279, 37}, {1, 1}, {0, 0}, {1, 1}});
    }

    /** So many of the layers, no kernel larger than what it finds. */
    static LayerStack fitting(
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
        return new LayerStack(h, w, arrays);
    }

    LayerStack with(int array, int[] replacement) {
        int[][] replaced = arrays.clone();
        replaced[array] = replacement;
        return new LayerStack(h, w, replaced);
    }

    /** With another last number in one of the arrays. */
    LayerStack ending(int array, int last) {
        int[] changed = arrays[array].clone();
        changed[changed.length - 1] = last;
        return with(array, changed);
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

    static int[] longer(int[] array) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        longer[array.length] = 1;
        return longer;
    }

    private static int[] first(int count, List<Integer> values) {
        return values.stream().limit(count).mapToInt(Integer::intValue).toArray();
    }
}
