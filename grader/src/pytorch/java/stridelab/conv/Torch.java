package stridelab.conv;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** PyTorch's answers to our questions, in double and on one thread. */
final class Torch {
    static {
        torch.set_num_threads(1);
    }

    private Torch() {}

    /** Pads first with PyTorch's own pad, which knows a padding of its own for each side, then convolves. */
    static Tensor convolve(Conv2d conv, Tensor x, Tensor k) {
        try (PointerScope scope = new PointerScope()) {
            org.bytedeco.pytorch.Tensor y = torch.conv2d(
                    padded(conv.mode(), tensor(x), conv.sides()),
                    tensor(k),
                    new TensorOptional(),
                    new long[] {conv.strideH(), conv.strideW()},
                    new long[] {0, 0},
                    new long[] {conv.dilationH(), conv.dilationW()},
                    conv.groups());
            return tensor(y);
        }
    }

    /** PyTorch crops the same on opposite sides: top and left count here. */
    static Tensor transpose(TransposedConv2d conv, Tensor x, Tensor k) {
        try (PointerScope scope = new PointerScope()) {
            org.bytedeco.pytorch.Tensor y = torch.conv_transpose2d(
                    tensor(x),
                    tensor(k),
                    new TensorOptional(),
                    new long[] {conv.strideH(), conv.strideW()},
                    new long[] {conv.sides().top(), conv.sides().left()},
                    new long[] {conv.outputPadH(), conv.outputPadW()},
                    conv.groups(),
                    new long[] {conv.dilationH(), conv.dilationW()});
            return tensor(y);
        }
    }

    static Tensor pad(Padding mode, Tensor x, Sides sides) {
        try (PointerScope scope = new PointerScope()) {
            return tensor(padded(mode, tensor(x), sides));
        }
    }

    private static org.bytedeco.pytorch.Tensor padded(Padding mode, org.bytedeco.pytorch.Tensor x, Sides sides) {
        long[] lastAxisFirst = {sides.left(), sides.right(), sides.top(), sides.bottom()};
        return torch.pad(x, lastAxisFirst, name(mode), new DoubleOptional());
    }

    private static String name(Padding mode) {
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
