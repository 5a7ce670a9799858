package stridelab.conv;

import java.util.SplittableRandom;
import stridelab.conv.fast.Engine;
import stridelab.conv.fast.FloatCall;
import stridelab.conv.fast.FloatPlan;
import stridelab.conv.fast.FloatTensor;

/**
 * One row of the table: a convolution with its sizes.
 *
 * @param name input N,C,H,W / output channels, kernel rows, kernel columns; then padding and stride
 */
record Row(String name, boolean transposed, Shape x, Shape k, int padH, int padW, int strideH, int strideW) {
    /** With fewer products, a plan takes longer than the call that it is made for. */
    private static final long SMALL = 20_000;

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
                ? transposedConv().shape(x, k).products()
                : conv().shape(x, k).products();
    }

    /** Returns a plan with the fastest engine that this JVM has. */
    FloatPlan plan(FloatTensor kernel) {
        Engine engine = Engine.fastest(products());
        return transposed ? FloatPlan.of(transposedConv(), x, kernel, engine) : FloatPlan.of(conv(), x, kernel, engine);
    }

    /** Computes once, with the fastest engine that this JVM has. */
    FloatTensor apply(FloatTensor image, FloatTensor kernel) {
        long products = products();
        Engine engine = products < SMALL ? Engine.SCALAR : Engine.fastest(products);
        return transposed
                ? FloatCall.apply(transposedConv(), image, kernel, engine)
                : FloatCall.apply(conv(), image, kernel, engine);
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
