package stridelab.conv;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import stridelab.conv.fast.Engine;
import stridelab.conv.fast.FloatCall;
import stridelab.conv.fast.FloatPlan;
import stridelab.conv.fast.FloatTensor;

/**
 * Measures the first 1,000 convolutions of an 8 × 8 image with a 3 × 3 kernel in a new JVM, class loading included, as a
 * student's or a grader's process makes them.
 */
final class FirstCalls {
    private static final int CALLS = 1000;
    private static final int PROCESSES = 15;

    private FirstCalls() {}

    /** Returns the medians over new JVMs of this version, as lines of text. */
    static String report() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        for (String form : List.of("nested", "tensor", "float", "plan")) {
            double[] wall = new double[PROCESSES];
            double[] cpu = new double[PROCESSES];
            for (int process = 0; process < PROCESSES; process++) {
                String[] times = measure(form).split(" ");
                wall[process] = Double.parseDouble(times[0]);
                cpu[process] = Double.parseDouble(times[1]);
            }
            text.append(String.format(
                    Locale.ROOT,
                    "First %d calls, %s, JDK %s: %.1f ms, %.1f ms of them computing%n",
                    CALLS,
                    form,
                    Runtime.version().feature(),
                    median(wall),
                    median(cpu)));
        }
        return text.toString();
    }

    private static double median(double[] times) {
        return DoubleStream.of(times).sorted().toArray()[times.length / 2];
    }

    private static String measure(String form) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), FirstCalls.class.getName(), form)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A JVM ended with " + process.exitValue());
        }
        return line.strip();
    }

    /** @param args the form that is called 1,000 times */
    public static void main(String[] args) {
        double[][] grid = new double[8][8];
        double[][] kernel = {{1, 2, 1}, {0, 3, 0}, {-1, -2, -1}};
        for (int i = 0; i < 64; i++) {
            grid[i / 8][i % 8] = i * 7 % 11;
        }
        FloatTensor x = FloatTensor.zeros(new Shape(1, 1, 8, 8));
        FloatTensor k = FloatTensor.zeros(new Shape(1, 1, 3, 3));
        float[] y = new float[64];
        double sum = 0;
        // The thread's own time as well: on a busy machine the rest is waiting for a processor.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Conv2d conv = Conv2d.unit().padding(1);
        switch (args[0]) {
            case "nested":
                for (int call = 0; call < CALLS; call++) {
                    sum += conv.apply(grid, kernel)[1][1];
                }
                break;
            case "tensor":
                for (int call = 0; call < CALLS; call++) {
                    sum += conv.apply(Tensor.of(grid), Tensor.of(kernel)).values()[9];
                }
                break;
            case "float":
                for (int call = 0; call < CALLS; call++) {
                    sum += FloatCall.apply(conv, x, k).values()[9];
                }
                break;
            default:
                FloatPlan plan = FloatPlan.of(conv, x.shape(), k, Engine.SCALAR);
                for (int call = 0; call < CALLS; call++) {
                    plan.run(x.values(), y);
                    sum += y[9];
                }
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        double computing = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("The sums were never to be left out");
        }
        System.out.println(milliseconds + " " + computing);
    }
}
