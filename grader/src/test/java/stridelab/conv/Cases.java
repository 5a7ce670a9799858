package stridelab.conv;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random convolutions whose sizes always fit together, unusual ones among them: planes of one row, widths below the stride,
 * kernels as large as the padded input or dilated beyond its edge.
 *
 * <p>Sizes are made from independent numbers, so that each number shrinks on its own.
 */
public final class Cases {
    private Cases() {}

    /** A convolution with its arguments. */
    public record Forward(Conv2d conv, Tensor x, Tensor k) {
        Tensor y() {
            return conv.apply(x, k);
        }
    }

    /** A transposed convolution with its arguments. */
    public record Transposed(TransposedConv2d conv, Tensor x, Tensor k) {
        Tensor y() {
            return conv.apply(x, k);
        }
    }

    /** Whole numbers from −4 to 4: sums are exact, so laws hold to the bit. */
    public static final DoubleUnaryOperator WHOLE = u -> Math.floor(u * 9) - 4;

    /** Numbers that use all bits of the fraction: another order of summation gives other bits. */
    public static final DoubleUnaryOperator FULL = u -> (u - 0.5) * 8;

    public static Arbitrary<Forward> forward(int largest, DoubleUnaryOperator values) {
        return numbers(largest).map(n -> forward(n, values));
    }

    public static Arbitrary<Transposed> transposed(int largest, DoubleUnaryOperator values) {
        return numbers(largest).map(n -> transposed(n, values));
    }

    /** Returns the convolution of a seed; it must never change, as committed values are computed from it. */
    public static Forward forward(long seed, int largest, DoubleUnaryOperator values) {
        return forward(numbers(seed, largest), values);
    }

    /** Returns the transposed convolution of a seed; it must never change either. */
    public static Transposed transposed(long seed, int largest, DoubleUnaryOperator values) {
        return transposed(numbers(seed, largest), values);
    }

    /** Returns the nearest case that PyTorch has: no symmetric mode, and no padding that is reflected or wrapped twice. */
    public static Forward asPyTorchHas(Forward c) {
        PaddingMode mode = c.conv().mode();
        Padding padding = c.conv().padding();
        Shape in = c.x().shape();
        int most = Math.max(
                Math.max(padding.top(), padding.bottom()) - in.height(),
                Math.max(padding.left(), padding.right()) - in.width());
        boolean has = mode == PaddingMode.ZEROS
                || mode == PaddingMode.REPLICATE
                || mode == PaddingMode.CIRCULAR && most <= 0
                || mode == PaddingMode.REFLECT && most < 0;
        PaddingMode other = mode == PaddingMode.CIRCULAR ? PaddingMode.ZEROS : PaddingMode.REPLICATE;
        return has ? c : new Forward(c.conv().mode(other), c.x(), c.k());
    }

    /** Returns the nearest case that PyTorch has: it crops the same on opposite sides. */
    public static Transposed asPyTorchHas(Transposed c) {
        Padding padding = c.conv().padding();
        int padH = Math.min(padding.top(), padding.bottom());
        int padW = Math.min(padding.left(), padding.right());
        return new Transposed(c.conv().padding(padH, padW), c.x(), c.k());
    }

    public static Tensor random(Shape shape, long seed, DoubleUnaryOperator values) {
        SplittableRandom random = new SplittableRandom(seed);
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = values.applyAsDouble(random.nextDouble());
        }
        return tensor;
    }

    private static Forward forward(List<Integer> n, DoubleUnaryOperator values) {
        Padding padding = new Padding(n.get(0), n.get(1), n.get(2), n.get(3));
        int kh = n.get(4) + 1;
        int kw = n.get(5) + 1;
        int dilationH = n.get(6) + 1;
        int dilationW = n.get(7) + 1;
        int h = Math.max(1, (int) Shapes.extent(kh, dilationH) - padding.top() - padding.bottom()) + n.get(8);
        int w = Math.max(1, (int) Shapes.extent(kw, dilationW) - padding.left() - padding.right()) + n.get(9);
        int groups = n.get(12) + 1;
        Conv2d conv = Conv2d.unit()
                .padding(padding)
                .dilation(dilationH, dilationW)
                .stride(n.get(10) + 1, n.get(11) + 1)
                .groups(groups)
                .mode(PaddingMode.values()[n.get(16)]);
        Shape x = new Shape(n.get(13) + 1, groups * (n.get(14) + 1), h, w);
        Shape k = new Shape(groups * (n.get(15) + 1), n.get(14) + 1, kh, kw);
        return new Forward(conv, random(x, n.get(17), values), random(k, n.get(17) + 1, values));
    }

    private static Transposed transposed(List<Integer> n, DoubleUnaryOperator values) {
        int kh = n.get(4) + 1;
        int kw = n.get(5) + 1;
        int dilationH = n.get(6) + 1;
        int dilationW = n.get(7) + 1;
        int strideH = n.get(10) + 1;
        int strideW = n.get(11) + 1;
        int h = n.get(8) + 1;
        int w = n.get(9) + 1;
        int outPadH = n.get(0) % Math.max(strideH, dilationH);
        int outPadW = n.get(1) % Math.max(strideW, dilationW);
        int top = n.get(2) / 2;
        int left = n.get(3) / 2;
        // The image is enlarged so that the crop leaves at least 1.
        h += Math.max(0, top + n.get(2) - top + 1 - (int) Shapes.extent(kh, dilationH));
        w += Math.max(0, left + n.get(3) - left + 1 - (int) Shapes.extent(kw, dilationW));
        int groups = n.get(12) + 1;
        TransposedConv2d conv = TransposedConv2d.unit()
                .padding(new Padding(top, n.get(2) - top, left, n.get(3) - left))
                .dilation(dilationH, dilationW)
                .stride(strideH, strideW)
                .outputPadding(outPadH, outPadW)
                .groups(groups);
        Shape x = new Shape(n.get(13) + 1, groups * (n.get(14) + 1), h, w);
        Shape k = new Shape(groups * (n.get(14) + 1), n.get(15) + 1, kh, kw);
        return new Transposed(conv, random(x, n.get(17), values), random(k, n.get(17) + 1, values));
    }

    private static Arbitrary<List<Integer>> numbers(int largest) {
        List<Arbitrary<Integer>> numbers = new ArrayList<>();
        for (int limit : limits(largest)) {
            numbers.add(Arbitraries.integers().between(0, limit));
        }
        return Combinators.combine(numbers).as(List::copyOf);
    }

    private static List<Integer> numbers(long seed, int largest) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> numbers = new ArrayList<>();
        for (int limit : limits(largest)) {
            numbers.add(random.nextInt(limit + 1));
        }
        return numbers;
    }

    private static int[] limits(int largest) {
        return new int[] {
            4,
            4,
            4,
            4, // padding
            4,
            5,
            2,
            3, // kernel, dilation
            largest,
            largest,
            3,
            4, // what the plane has beyond the kernel, stride
            2,
            1,
            3,
            5, // groups, images, channels
            PaddingMode.values().length - 1,
            1000 // mode, seed
        };
    }
}
