package stridelab.site.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stridelab.conv.Conv1d;
import stridelab.conv.Conv2d;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shapes;

/**
 * The PyTorch that the lesson shows, run by our core: layers, their output shapes and weights, and the few functions on
 * values. What it does not know it refuses, so that no line of a page goes unchecked.
 */
final class PyTorch {
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = (.*)");
    private static final Pattern OPTION = Pattern.compile("(\\w+)=(\\([^)]*\\)|\\w+)");
    private static final Pattern LAYER =
            Pattern.compile("nn\\.(LazyConv2d|Conv2d|ConvTranspose2d)\\(((?:\\([^)]*\\)|[^()])*)\\)");

    private final Map<String, int[]> shapes = new HashMap<>();
    private final Map<String, double[][][]> values = new HashMap<>();
    private final Map<String, List<Layer>> layers = new HashMap<>();

    /** A two-dimensional layer; pairs are height and width. */
    private record Layer(boolean transposed, int[] channels, int[] kernel, int[] pad, int[] stride, int outputPad) {
        static Layer of(MatchResult call) {
            String arguments = call.group(2);
            Map<String, String> options = OPTION.matcher(arguments)
                    .results()
                    .collect(Collectors.toMap(option -> option.group(1), option -> option.group(2)));
            int[] channels = numbers(
                    OPTION.matcher(arguments).replaceAll("").replace(",", " ").strip());
            return new Layer(
                    call.group(1).equals("ConvTranspose2d"),
                    channels,
                    pair(options.get("kernel_size")),
                    pair(options.getOrDefault("padding", "0")),
                    pair(options.getOrDefault("stride", "1")),
                    Integer.parseInt(options.getOrDefault("output_padding", "0")));
        }

        int outChannels() {
            return channels[channels.length - 1];
        }

        /** The shape of (batch, channel, height, width) after this layer. */
        int[] apply(int[] shape) {
            if (channels.length == 2 && channels[0] != shape[1]) {
                throw new IllegalArgumentException(Arrays.toString(shape) + " has not " + channels[0] + " channels");
            }
            return new int[] {shape[0], outChannels(), size(shape[2], 0), size(shape[3], 1)};
        }

        private int size(int n, int axis) {
            return transposed
                    ? Shapes.transposedOutputSize(n, kernel[axis], pad[axis], stride[axis], outputPad)
                    : Shapes.outputSize(n, kernel[axis], pad[axis], stride[axis]);
        }
    }

    /** A line that is no assignment, and what it prints. */
    record Printed(String line, String result) {}

    /** Runs the code; what it prints, in order. */
    List<Printed> run(String code) {
        List<Printed> printed = new ArrayList<>();
        for (String statement : statements(code)) {
            String line = statement.replaceFirst("\\s+# .*", "").strip();
            Matcher assignment = ASSIGNMENT.matcher(line);
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("import ") || line.startsWith("from ")) {
                continue;
            } else if (assignment.matches()) {
                assign(assignment.group(1), assignment.group(2));
            } else {
                printed.add(new Printed(line, evaluate(line)));
            }
        }
        return printed;
    }

    /** Lines, with those put together that lie within brackets, and without the functions that are only defined. */
    private static List<String> statements(String code) {
        List<String> statements = new ArrayList<>();
        boolean inFunction = false;
        for (String line : code.split("\n")) {
            String before = statements.isEmpty() ? "" : statements.get(statements.size() - 1);
            if (before.chars().filter(c -> c == '(').count()
                    > before.chars().filter(c -> c == ')').count()) {
                statements.set(statements.size() - 1, before + line);
                continue;
            }
            inFunction = line.startsWith("def ") || inFunction && (line.startsWith(" ") || line.isBlank());
            if (!inFunction) {
                statements.add(line);
            }
        }
        return statements;
    }

    private void assign(String name, String value) {
        if (value.startsWith("torch.rand(")) {
            shapes.put(name, numbers(value.replaceAll("[^\\d]", " ")));
        } else if (value.startsWith("torch.tensor(")) {
            values.put(name, Tensors.read(value.substring("torch.tensor(".length(), value.length() - 1)));
        } else if (value.startsWith("nn.")) {
            layers.put(name, LAYER.matcher(value).results().map(Layer::of).toList());
        } else {
            throw new IllegalArgumentException("Unknown: " + value);
        }
    }

    private String evaluate(String line) {
        Matcher wrapped =
                Pattern.compile("comp_conv2d\\((\\w+), (\\w+)\\)\\.shape").matcher(line);
        if (wrapped.matches()) {
            int[] image = shapes.get(wrapped.group(2));
            int[] output = through(wrapped.group(1), new int[] {1, 1, image[0], image[1]});
            return size(output[2], output[3]);
        }
        Matcher called =
                Pattern.compile("(\\w+)\\(torch\\.rand\\((.*)\\)\\)\\.shape").matcher(line);
        if (called.matches()) {
            shapes.put(called.group(1), numbers(called.group(2).replace(",", " ")));
            return size(through(called.group(1), shapes.get(called.group(1))));
        }
        Matcher weight =
                Pattern.compile("(\\w+)\\.weight\\.(shape|numel\\(\\))").matcher(line);
        if (weight.matches()) {
            Layer layer = layers.get(weight.group(1)).get(0);
            int[] shape = {layer.outChannels(), shapes.get(weight.group(1))[1], layer.kernel[0], layer.kernel[1]};
            return weight.group(2).equals("shape")
                    ? size(shape)
                    : Integer.toString(IntStream.of(shape).reduce(1, Math::multiplyExact));
        }
        return function(line);
    }

    private String function(String line) {
        Matcher padded = Pattern.compile("F\\.pad\\((\\w+), \\((\\d+), (\\d+)\\), mode='reflect'\\)")
                .matcher(line);
        if (padded.matches()) {
            double[][] x = values.get(padded.group(1))[0];
            int left = Integer.parseInt(padded.group(2));
            int right = Integer.parseInt(padded.group(3));
            return Math.max(left, right) < x[0].length
                    ? Tensors.show(PaddingMode.REFLECT.pad(x, 0, 0, left, right))
                    : "RuntimeError: Padding size should be less than the corresponding input dimension";
        }
        Matcher sound =
                Pattern.compile("F\\.conv1d\\((\\w+), (\\w+), stride=(\\d+)\\)").matcher(line);
        if (sound.matches()) {
            double[] y = Conv1d.unit()
                    .stride(Integer.parseInt(sound.group(3)))
                    .apply(values.get(sound.group(1))[0][0], values.get(sound.group(2))[0][0]);
            return Tensors.show(new double[][][] {{y}});
        }
        Matcher sum = Pattern.compile("corr2d_multi_in\\((\\w+), (\\w+)\\)").matcher(line);
        if (sum.matches()) {
            double[][][] x = values.get(sum.group(1));
            double[][][] k = values.get(sum.group(2));
            return Tensors.show(Conv2d.unit().apply(x, new double[][][][] {k})[0]);
        }
        throw new IllegalArgumentException("Unknown: " + line);
    }

    private int[] through(String layer, int[] shape) {
        int[] output = shape;
        for (Layer one : layers.get(layer)) {
            output = one.apply(output);
        }
        return output;
    }

    private static String size(int... shape) {
        return IntStream.of(shape).mapToObj(Integer::toString).collect(Collectors.joining(", ", "torch.Size([", "])"));
    }

    private static int[] numbers(String text) {
        return Stream.of(text.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    private static int[] pair(String value) {
        int[] numbers = numbers(value.replaceAll("[(),]", " "));
        return numbers.length == 2 ? numbers : new int[] {numbers[0], numbers[0]};
    }
}
