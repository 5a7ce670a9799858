package stridelab.conv;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** Calls PyTorch, in double and on one thread. */
final class Torch {
    static {
        torch.set_num_threads(1);
    }

    private Torch() {}

    /** Pads first with PyTorch's pad, as its convolution pads the same on opposite sides. */
    static Tensor convolve(Conv2d conv, Tensor x, Tensor k) {
        try (PointerScope scope = new PointerScope()) {
            org.bytedeco.pytorch.Tensor y = torch.conv2d(
                    padded(conv.mode(), tensor(x), conv.padding()),
                    tensor(k),
                    new TensorOptional(),
                    new long[] {conv.strideH(), conv.strideW()},
                    new long[] {0, 0},
                    new long[] {conv.dilationH(), conv.dilationW()},
                    conv.groups());
            return tensor(y);
        }
    }

    /** Crops by top and left on both sides, as PyTorch crops the same on opposite sides. */
    static Tensor transpose(TransposedConv2d conv, Tensor x, Tensor k) {
        try (PointerScope scope = new PointerScope()) {
            org.bytedeco.pytorch.Tensor y = torch.conv_transpose2d(
                    tensor(x),
                    tensor(k),
                    new TensorOptional(),
                    new long[] {conv.strideH(), conv.strideW()},
                    new long[] {conv.padding().top(), conv.padding().left()},
                    new long[] {conv.outputPadH(), conv.outputPadW()},
                    conv.groups(),
                    new long[] {conv.dilationH(), conv.dilationW()});
            return tensor(y);
        }
    }

    static Tensor pad(PaddingMode mode, Tensor x, Padding padding) {
        try (PointerScope scope = new PointerScope()) {
            return tensor(padded(mode, tensor(x), padding));
        }
    }

    private static org.bytedeco.pytorch.Tensor padded(
            PaddingMode mode, org.bytedeco.pytorch.Tensor x, Padding padding) {
        long[] lastAxisFirst = {padding.left(), padding.right(), padding.top(), padding.bottom()};
        return torch.pad(x, lastAxisFirst, name(mode), new DoubleOptional());
    }

    private static String name(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "constant";
            case REFLECT -> "reflect";
            case REPLICATE -> "replicate";
            case CIRCULAR -> "circular";
            case SYMMETRIC -> throw new IllegalArgumentException("PyTorch has no symmetric padding");
        };
    }

    private static org.bytedeco.pytorch.Tensor tensor(Tensor x) {
        Shape shape = x.shape();
        return org.bytedeco.pytorch.Tensor.create(
                x.values(), shape.n(), shape.channels(), shape.height(), shape.width());
    }

    private static Tensor tensor(org.bytedeco.pytorch.Tensor y) {
        Tensor result = Tensor.zeros(new Shape((int) y.size(0), (int) y.size(1), (int) y.size(2), (int) y.size(3)));
        new DoublePointer(y.contiguous().data_ptr()).get(result.values());
        return result;
    }
}
