package stridelab.site.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.conv.Shapes;

/**
 * What the layers of a net do, one after another, up to the first that cannot stand where it does.
 *
 * @param steps one for each layer that stands
 * @param refused why the next layer cannot: {@code kernel} (it does not fit into its padded input), {@code pooling} (its
 *     padding is more than half of its window, which PyTorch refuses, as windows of padding alone have no values), {@code
 *     nothing} (all would be cut off), {@code outputPadding} (it is not below the stride), {@code size} (too large for the
 *     bench); null where all stand
 */
public record Reckoning(List<Step> steps, @Nullable String refused) {
    private static final int MOST_SIDE = 1 << 14;

    public Reckoning {
        steps = List.copyOf(steps);
    }

    /**
     * One layer at its place.
     *
     * @param size rows of its output
     * @param channels of its output
     * @param border rows that the kernel takes off at both ends together, {@code k − 1 − 2p}; negative where the padding
     *     adds more; what is cut off where it is transposed
     * @param unread rows at the end of the padded input that no window reads, as the floor drops them
     * @param products for the whole output; 0 where it pools
     * @param weights without biases
     * @param field inputs in a row that one value sees, in the image; 0 where it is not known
     * @param jump inputs between neighbouring values, such as {@code 4} or {@code 1/2}; empty where it is not known
     */
    public record Step(
            int size, int channels, int border, int unread, long products, long weights, long field, String jump) {}

    /** Goes through the net. */
    public static Reckoning of(Net net) {
        List<Step> steps = new ArrayList<>();
        int size = net.size();
        int channels = net.channels();
        Field field = Field.IMAGE;
        for (Layer layer : net.layers()) {
            String refused = refusal(layer, size);
            if (refused != null) {
                return new Reckoning(steps, refused);
            }
            field = field == null ? null : after(field, layer);
            Step step = step(layer, size, channels, field);
            steps.add(step);
            size = step.size();
            channels = step.channels();
        }
        return new Reckoning(steps, null);
    }

    private static @Nullable Field after(Field field, Layer layer) {
        try {
            return field.after(layer);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String refusal(Layer layer, int n) {
        if (!layer.kind().learns() && 2 * layer.padding() > layer.kernel()) {
            return "pooling";
        }
        if (layer.kind() != Layer.Kind.TRANSPOSED) {
            return layer.kernel() > n + 2 * layer.padding() ? "kernel" : tooLarge(n + 2 * layer.padding());
        }
        if (layer.outputPadding() >= layer.stride()) {
            return "outputPadding";
        }
        long out = (n - 1L) * layer.stride() - 2L * layer.padding() + layer.kernel() + layer.outputPadding();
        return out < 1 ? "nothing" : tooLarge(out);
    }

    private static @Nullable String tooLarge(long side) {
        return side > MOST_SIDE ? "size" : null;
    }

    private static Step step(Layer layer, int n, int in, @Nullable Field field) {
        int out = layer.kind().learns() && layer.channels() > 0 ? layer.channels() : in;
        int k = layer.kernel();
        int pad = layer.padding();
        int stride = layer.stride();
        boolean widens = layer.kind() == Layer.Kind.TRANSPOSED;
        int size = widens
                ? Shapes.transposedOutputSize(n, k, pad, stride, layer.outputPadding())
                : Shapes.outputSize(n, k, pad, stride);
        long weights = layer.kind().learns() ? (long) in * out * k * k : 0;
        // A transposed layer lays a kernel on the output for each value of its input.
        long places = widens ? (long) n * n : (long) size * size;
        return new Step(
                size,
                out,
                widens ? 2 * pad : k - 1 - 2 * pad,
                widens ? 0 : n + 2 * pad - k - (size - 1) * stride,
                places * weights,
                weights,
                field == null ? 0 : field.size(),
                field == null ? "" : field.jump());
    }

    /** All products of the layers that stand. */
    public long products() {
        long sum = 0;
        for (Step step : steps) {
            sum += step.products();
        }
        return sum;
    }

    /** All weights of the layers that stand. */
    public long weights() {
        long sum = 0;
        for (Step step : steps) {
            sum += step.weights();
        }
        return sum;
    }
}
