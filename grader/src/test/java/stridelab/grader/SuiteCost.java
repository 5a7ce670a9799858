package stridelab.grader;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;
import stridelab.grader.propertytest.PropertyRunner;

/**
 * What the hidden tests cost: the CPU time of this JVM for all exercises on the solutions, again and again until it is
 * warm. That of the solutions' own code is in it, that of a student's process is not: there is none.
 */
final class SuiteCost {
    private static final int ROUNDS = 30;
    private static final int MEASURED = 10;
    private static final double NANOS = 1e9;

    private SuiteCost() {}

    public static void main(String[] args) {
        PropertyRunner properties = new PropertyRunner();
        InProcessImplementation solutions = new InProcessImplementation(SuiteCost.class.getClassLoader());
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpuNanos();
            for (Contract contract : Contract.all()) {
                properties.run(contract, solutions, GradingOptions.DEFAULT_SEED);
            }
            seconds[round] = (cpuNanos() - start) / NANOS;
        }
        double[] warm = Arrays.copyOfRange(seconds, ROUNDS - MEASURED, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "CPU seconds for all exercises: first %.2f, warm %.2f (median of %d rounds after %d; from %.2f to %.2f)%n",
                seconds[0],
                warm[MEASURED / 2],
                MEASURED,
                ROUNDS - MEASURED,
                warm[0],
                warm[MEASURED - 1]);
    }

    /** All threads': the compiler's and the collector's too, since they are paid for as well. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
