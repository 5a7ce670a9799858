package stridelab.conv;

import java.util.SplittableRandom;

/**
 * One row of the table: a convolution with its sizes, its name as in the table.
 *
 * @param name input N,C,H,W / output channels, kernel rows, kernel columns; then padding and stride
 */
record Row(String name, boolean transposed, Shape x, Shape k, int padH, int padW, int strideH, int strideW) {
    /** Reads a name: {@code 1,64,56,56 / 128,3,3 p1 s2}, {@code transposed 1,64,28,28 / 32,4,4 p1 s2}. */
    static Row of(String name) {
        String[] words = name.replace("transposed ", "").split(" ");
        boolean transposed = name.startsWith("transposed");
        int[] in = numbers(words[0]);
        int[] out = numbers(words[2]);
        int[] pad = {0, 0};
        int[] stride = {1, 1};
        for (int word = 3; word < words.length; word++) {
            int[] pair = numbers(words[word].substring(1));
            int[] both = {pair[0], pair[pair.length - 1]};
            if (words[word].startsWith("p")) {
                pad = both;
            } else {
                stride = both;
            }
        }
        Shape k = transposed ? new Shape(in[1], out[0], out[1], out[2]) : new Shape(out[0], in[1], out[1], out[2]);
        Shape x = new Shape(in[0], in[1], in[2], in[3]);
        return new Row(name, transposed, x, k, pad[0], pad[1], stride[0], stride[1]);
    }

    private static int[] numbers(String text) {
        String[] parts = text.replaceAll("[()]", "").split(",");
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    Conv2d conv() {
        return Conv2d.unit().padding(padH, padW).stride(strideH, strideW);
    }

    TransposedConv2d transposedConv() {
        return TransposedConv2d.unit().padding(padH, padW).stride(strideH, strideW);
    }

    Shape output() {
        return transposed ? transposedConv().outputShape(x, k) : conv().outputShape(x, k);
    }

    long products() {
        return transposed
                ? new TransposedShape(transposedConv(), x, k).products()
                : new ConvShape(conv(), x, k).products();
    }

    FloatPlan plan(FloatTensor kernel) {
        return transposed ? transposedConv().plan(x, kernel) : conv().plan(x, kernel);
    }

    FloatTensor apply(FloatTensor image, FloatTensor kernel) {
        return transposed ? transposedConv().apply(image, kernel) : conv().apply(image, kernel);
    }

    static FloatTensor random(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FloatTensor tensor = FloatTensor.zeros(shape);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = (float) random.nextDouble() - 0.5f;
        }
        return tensor;
    }
}
