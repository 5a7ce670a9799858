package stridelab.conv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the benchmarks row by row, so that what is compared runs side by side, prints a table and writes {@code conv.json}
 * and {@code stride.json}: {@code mvn -Pbench -pl grader -am process-test-classes}.
 */
public final class ConvReport {
    private static final List<String> ROWS = List.of(
            "1,1,8,8 / 1,3,3 p1",
            "1,1,8,8 / 1,3,5 p(0,1) s(3,4)",
            "1,1,240,240 / 1,5,5",
            "1,1,240,240 / 1,5,5 p2 s2",
            "1,1,1080,1920 / 1,3,3 p1",
            "1,3,224,224 / 64,7,7 p3 s2",
            "1,64,56,56 / 64,3,3 p1",
            "1,64,56,56 / 128,3,3 p1 s2",
            "1,256,14,14 / 256,3,3 p1",
            "1,512,7,7 / 512,3,3 p1",
            "8,64,56,56 / 64,3,3 p1",
            "1,256,56,56 / 64,1,1",
            "transposed 1,64,28,28 / 32,4,4 p1 s2",
            "transposed 1,1,120,120 / 1,4,4 p1 s2");

    private static final String STRIDED = "1,64,56,56 / 64,3,3 p1";

    /** The rows that several threads are measured with: one image, and a batch. */
    private static final List<String> SHARED = List.of("1,64,56,56 / 64,3,3 p1", "8,64,56,56 / 64,3,3 p1");

    /** Single calls make a plan each time: more is to be compiled before they are as fast as they get. */
    private static final String ONE_CALL = "ConvBenchmark.oneCall";

    private ConvReport() {}

    /**
     * A row of the table: medians.
     *
     * @param plainUs prepared, without the Vector API
     * @param oursUs one call
     * @param oursPreparedUs prepared, as are ONNX Runtime's weights
     * @param peakPercent of the prepared form
     */
    private record Measured(
            String row,
            boolean transposed,
            double naiveUs,
            double plainUs,
            double oursUs,
            double oursPreparedUs,
            double pytorchUs,
            double onnxruntimeUs,
            double peakPercent) {
        double ratio() {
            return Math.min(pytorchUs, onnxruntimeUs) / oursPreparedUs;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f (%.0f %%) | %.2f | %.2f | %.2f |",
                    row,
                    naiveUs,
                    plainUs,
                    oursUs,
                    oursPreparedUs,
                    peakPercent,
                    pytorchUs,
                    onnxruntimeUs,
                    ratio());
        }
    }

    /** The cost of one stride: products fall with its square, but each input value is still copied once. */
    private record Strided(int stride, long products, double oursPreparedUs, double plainUs) {}

    /** @param args the folder to write to; then parts of row names, "strides", "threads", "limits" or "first-calls", to run those only */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        List<String> rows = wanted.isEmpty()
                ? ROWS
                : ROWS.stream()
                        .filter(row -> wanted.stream().anyMatch(row::contains))
                        .toList();
        List<Measured> table = new ArrayList<>();
        for (String row : rows) {
            table.add(measure(row));
            System.out.println(table.get(table.size() - 1).line());
            write(folder.resolve("conv.json"), table);
        }
        if (wanted.isEmpty() || wanted.contains("strides")) {
            write(folder.resolve("stride.json"), strides());
        }
        if (wanted.isEmpty() || wanted.contains("threads")) {
            System.out.println(threads());
        }
        if (wanted.isEmpty() || wanted.contains("limits")) {
            System.out.println(limits());
        }
        if (wanted.isEmpty() || wanted.contains("first-calls")) {
            System.out.println(FirstCalls.report());
        }
        if (!table.isEmpty()) {
            System.out.println(markdown(table));
        }
    }

    private static Measured measure(String name) throws RunnerException {
        Row row = Row.of(name);
        double productsInMicrosecond =
                PeakBenchmark.PRODUCTS * PeakBenchmark.lanes() / median("PeakBenchmark.peak", "");
        double prepared = median("ConvBenchmark.prepared", name);
        return new Measured(
                name,
                row.transposed(),
                median("ConvBenchmark.naive", name),
                median("ConvBenchmark.plain", name),
                median(ONE_CALL, name),
                prepared,
                median("ConvBenchmark.pytorch", name),
                median("ConvBenchmark.onnxruntime", name),
                100 * row.products() / prepared / productsInMicrosecond);
    }

    private static List<Strided> strides() throws RunnerException {
        List<Strided> entries = new ArrayList<>();
        for (int stride = 1; stride <= 4; stride++) {
            String name = STRIDED + " s" + stride;
            long products = Row.of(name).products();
            double prepared = median("ConvBenchmark.prepared", name);
            entries.add(new Strided(stride, products, prepared, median("ConvBenchmark.plain", name)));
        }
        return entries;
    }

    private static String threads() throws RunnerException {
        StringBuilder text = new StringBuilder();
        for (String row : SHARED) {
            double alone = median("ConvBenchmark.prepared", row);
            double together = median("ConvBenchmark.parallel", row);
            text.append(String.format(
                    Locale.ROOT,
                    "%s: %.0f µs by one thread, %.0f µs by %d: %.2f times as fast%n",
                    row,
                    alone,
                    together,
                    Runtime.getRuntime().availableProcessors(),
                    alone / together));
        }
        return text.toString();
    }

    private static String limits() throws RunnerException {
        double multiplyAdds = PeakBenchmark.PRODUCTS / median("PeakBenchmark.peak", "") / 1000;
        double loads = PeakBenchmark.LOADS / median("PeakBenchmark.loads", "") / 1000;
        return String.format(
                Locale.ROOT,
                "In a nanosecond: %.2f multiply-adds of a vector (%.0f GFLOP/s), %.2f loads of one, which may begin anywhere%n",
                multiplyAdds,
                2 * multiplyAdds * PeakBenchmark.lanes(),
                loads);
    }

    private static double median(String benchmark, String row) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("stridelab\\.conv\\." + benchmark.replace(".", "\\.") + "$")
                .warmupIterations(benchmark.equals(ONE_CALL) ? 12 : 4)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(9)
                .measurementTime(TimeValue.milliseconds(200))
                // In place of this JVM's arguments, which add the Vector API: plain Java is measured without it.
                .jvmArgs("-Xmx4g")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (!row.isEmpty()) {
            options.param("row", row);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        return results.iterator().next().getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String markdown(List<Measured> table) {
        StringBuilder text = new StringBuilder("\n| row | naive µs | plain µs | one call µs | prepared µs (% of peak) |"
                + " PyTorch µs | ONNX Runtime µs | faster peer / prepared |\n|---|---|---|---|---|---|---|---|\n");
        double product = 1;
        for (Measured measured : table) {
            text.append(measured.line()).append('\n');
            product *= measured.ratio();
        }
        double mean = Math.pow(product, 1.0 / table.size());
        return text.append(String.format(Locale.ROOT, "%nGeometric mean of the last column: %.2f%n", mean))
                .toString();
    }

    private static void write(Path file, Object value) throws IOException {
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build()
                .writeValueAsString(value);
        Files.writeString(file, json + "\n");
    }
}
