package stridelab.conv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the golden values that ordinary tests compare with: {@code mvn -Ppytorch -pl grader -am
 * process-test-classes -Dgolden.skip=false}.
 */
public final class GoldenValues {
    private static final List<PaddingMode> MODES =
            List.of(PaddingMode.ZEROS, PaddingMode.REFLECT, PaddingMode.REPLICATE, PaddingMode.CIRCULAR);

    /** Multiples of an eighth from −4 to 4, which are short in JSON. */
    private static final DoubleUnaryOperator EIGHTHS = u -> Math.floor(u * 64) / 8 - 4;

    private long seed;

    private GoldenValues() {}

    /** @param args the folder to write to, and PyTorch's version */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        GoldenValues golden = new GoldenValues();
        String version = args[1];
        write(folder.resolve("conv2d.json"), new Golden<>(version, golden.convolutions()));
        write(folder.resolve("transposed.json"), new Golden<>(version, golden.transposed()));
        write(folder.resolve("padding.json"), new Golden<>(version, golden.padded()));
        Files.writeString(folder.resolve("random.csv"), random(version));
    }

    private static String random(String version) {
        StringBuilder csv = new StringBuilder("# PyTorch " + version + ": kind, seed, outputs, their combination\n");
        for (long seed = 0; seed < 300; seed++) {
            Cases.Forward c = Cases.asPyTorchHas(Cases.forward(seed, Signature.LARGEST, Cases.FULL));
            append(csv, false, seed, Torch.convolve(c.conv(), c.x(), c.k()));
        }
        for (long seed = 0; seed < 200; seed++) {
            Cases.Transposed c = Cases.asPyTorchHas(Cases.transposed(seed, Signature.LARGEST, Cases.FULL));
            append(csv, true, seed, Torch.transpose(c.conv(), c.x(), c.k()));
        }
        return csv.toString();
    }

    private static void append(StringBuilder csv, boolean transposed, long seed, Tensor y) {
        double combination = Signature.combine(y, seed);
        csv.append(new Signature(transposed, seed, y.shape().size(), combination).line())
                .append('\n');
    }

    private List<Golden.Forward> convolutions() {
        List<Golden.Forward> cases = new ArrayList<>();
        Shape square = new Shape(1, 1, 8, 8);
        cases.add(forward("the notebook's 3x3, padding 1", padding(1), square, kernel(1, 1, 3, 3)));
        cases.add(forward("the notebook's 5x3, padding 2 and 1", padding(2, 1), square, kernel(1, 1, 5, 3)));
        cases.add(forward("the notebook's stride 2", padding(1).stride(2), square, kernel(1, 1, 3, 3)));
        cases.add(forward("the notebook's 3x5, strides 3, 4", padding(0, 1).stride(3, 4), square, kernel(1, 1, 3, 5)));
        cases.add(forward("one by one", Conv2d.unit(), new Shape(2, 3, 4, 5), kernel(4, 3, 1, 1)));
        cases.add(forward("a kernel as large as the input", Conv2d.unit(), square, kernel(2, 1, 8, 8)));
        cases.add(forward("a kernel larger than the input", padding(2), new Shape(1, 2, 3, 2), kernel(1, 2, 7, 6)));
        cases.add(forward(
                "a width below the stride", padding(1).stride(4, 7), new Shape(1, 1, 9, 3), kernel(1, 1, 3, 2)));
        cases.add(forward("one row", Conv2d.unit().stride(1, 3), new Shape(1, 2, 1, 17), kernel(3, 2, 1, 4)));
        cases.add(forward(
                "one column, dilated", Conv2d.unit().dilation(5, 1), new Shape(1, 1, 14, 1), kernel(1, 1, 3, 1)));
        cases.add(forward(
                "dilated past the edge", padding(4, 6).dilation(3, 5), new Shape(1, 2, 5, 4), kernel(2, 2, 3, 3)));
        cases.add(forward("two groups", padding(1).groups(2), new Shape(2, 4, 5, 6), kernel(6, 2, 3, 3)));
        cases.add(forward("depthwise", padding(1).stride(2).groups(3), new Shape(1, 3, 7, 7), kernel(6, 1, 3, 3)));
        for (PaddingMode mode : MODES) {
            Conv2d uneven = Conv2d.unit().padding(new Padding(1, 3, 2, 0)).mode(mode);
            cases.add(forward("uneven padding, " + mode, uneven, new Shape(1, 2, 5, 4), kernel(2, 2, 3, 2)));
            Conv2d strided = padding(2, 3).stride(3, 2).dilation(2, 1).mode(mode);
            cases.add(forward("strided and dilated, " + mode, strided, new Shape(2, 1, 6, 7), kernel(1, 1, 3, 4)));
        }
        return cases;
    }

    private List<Golden.Transposed> transposed() {
        List<Golden.Transposed> cases = new ArrayList<>();
        TransposedConv2d unit = TransposedConv2d.unit();
        Shape x = new Shape(1, 1, 4, 5);
        for (int stride = 1; stride <= 4; stride++) {
            for (int pad = 0; pad <= 2; pad++) {
                TransposedConv2d conv = unit.stride(stride).padding(pad);
                cases.add(transposed("stride " + stride + ", padding " + pad, conv, x, kernel(1, 1, 4, 3)));
            }
        }
        TransposedConv2d added = unit.stride(3, 2).padding(1).outputPadding(2, 1);
        cases.add(transposed("output padding", added, new Shape(2, 2, 3, 4), kernel(2, 3, 3, 3)));
        TransposedConv2d dilated = unit.stride(2, 3).dilation(3, 2).outputPadding(2, 1);
        cases.add(transposed("dilated, output padding", dilated, new Shape(1, 1, 3, 2), kernel(1, 2, 2, 3)));
        TransposedConv2d gaps = unit.stride(5, 4);
        cases.add(transposed("strides beyond the kernel", gaps, x, kernel(1, 1, 2, 3)));
        TransposedConv2d groups = unit.stride(2).padding(1).groups(2);
        cases.add(transposed("two groups", groups, new Shape(2, 4, 3, 3), kernel(4, 3, 4, 4)));
        cases.add(transposed("one value", unit.stride(2), new Shape(1, 1, 1, 1), kernel(1, 1, 5, 4)));
        return cases;
    }

    private List<Golden.Padded> padded() {
        List<Golden.Padded> cases = new ArrayList<>();
        for (PaddingMode mode : MODES) {
            for (Padding padding : List.of(new Padding(0, 0, 0, 0), new Padding(1, 2, 3, 1), new Padding(2, 0, 0, 3))) {
                Tensor x = Cases.random(new Shape(1, 2, 3, 4), seed++, EIGHTHS);
                cases.add(new Golden.Padded(mode + " " + padding, mode, padding, x, Torch.pad(mode, x, padding)));
            }
        }
        return cases;
    }

    private Golden.Forward forward(String name, Conv2d conv, Shape input, Shape kernel) {
        Tensor x = Cases.random(input, seed++, EIGHTHS);
        Tensor k = Cases.random(kernel, seed++, EIGHTHS);
        return new Golden.Forward(name, conv, x, k, Torch.convolve(conv, x, k));
    }

    private Golden.Transposed transposed(String name, TransposedConv2d conv, Shape input, Shape kernel) {
        Tensor x = Cases.random(input, seed++, EIGHTHS);
        Tensor k = Cases.random(kernel, seed++, EIGHTHS);
        return new Golden.Transposed(name, conv, x, k, Torch.transpose(conv, x, k));
    }

    private static Conv2d padding(int pad) {
        return Conv2d.unit().padding(pad);
    }

    private static Conv2d padding(int padH, int padW) {
        return Conv2d.unit().padding(padH, padW);
    }

    private static Shape kernel(int outputs, int inputs, int height, int width) {
        return new Shape(outputs, inputs, height, width);
    }

    private static void write(Path file, Golden<?> golden) throws IOException {
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(golden);
        Files.writeString(file, json + "\n");
    }
}
