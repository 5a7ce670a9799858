package stridelab.conv;

import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The most that one processor does: fused multiply-adds alone, in twelve chains in registers; and loads of whole vectors from
 * the first-level cache. Compared with a row of the table, they tell which of the two limits it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class PeakBenchmark {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int STEPS = 20_000;

    /** Products of one call. */
    static final long PRODUCTS = 12L * STEPS;

    /** Returns the number of values of a vector, the same in this JVM as in the benchmark's. */
    static int lanes() {
        return S.length();
    }

    @Benchmark
    public float peak() {
        FloatVector m = FloatVector.broadcast(S, 0.5f);
        FloatVector c = FloatVector.broadcast(S, 0.001f);
        FloatVector s0 = c;
        FloatVector s1 = c;
        FloatVector s2 = c;
        FloatVector s3 = c;
        FloatVector s4 = c;
        FloatVector s5 = c;
        FloatVector s6 = c;
        FloatVector s7 = c;
        FloatVector s8 = c;
        FloatVector s9 = c;
        FloatVector sa = c;
        FloatVector sb = c;
        for (int i = 0; i < STEPS; i++) {
            s0 = s0.fma(m, c);
            s1 = s1.fma(m, c);
            s2 = s2.fma(m, c);
            s3 = s3.fma(m, c);
            s4 = s4.fma(m, c);
            s5 = s5.fma(m, c);
            s6 = s6.fma(m, c);
            s7 = s7.fma(m, c);
            s8 = s8.fma(m, c);
            s9 = s9.fma(m, c);
            sa = sa.fma(m, c);
            sb = sb.fma(m, c);
        }
        FloatVector all = s0.add(s1)
                .add(s2)
                .add(s3)
                .add(s4)
                .add(s5)
                .add(s6)
                .add(s7)
                .add(s8)
                .add(s9)
                .add(sa)
                .add(sb);
        return all.reduceLanes(VectorOperators.ADD);
    }

    /** What is loaded: 16 KB, and the values that the last vectors reach beyond. */
    private static final int VALUES = 4096;

    /** Vectors that one call of {@link #loads} loads. */
    static final long LOADS = 8L * STEPS;

    @State(Scope.Thread)
    public static class Cached {
        final float[] values = new float[VALUES + 16 * S.length()];
    }

    /** Loads begin one value further each time, like the taps of a row: most of them cross a cache line. */
    @Benchmark
    public float loads(Cached c) {
        float[] x = c.values;
        int length = S.length();
        FloatVector s0 = FloatVector.zero(S);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        FloatVector s4 = s0;
        FloatVector s5 = s0;
        FloatVector s6 = s0;
        FloatVector s7 = s0;
        for (int i = 0; i < STEPS; i++) {
            int at = i % VALUES;
            s0 = s0.add(FloatVector.fromArray(S, x, at));
            s1 = s1.add(FloatVector.fromArray(S, x, at + length));
            s2 = s2.add(FloatVector.fromArray(S, x, at + 2 * length));
            s3 = s3.add(FloatVector.fromArray(S, x, at + 3 * length));
            s4 = s4.add(FloatVector.fromArray(S, x, at + 4 * length));
            s5 = s5.add(FloatVector.fromArray(S, x, at + 5 * length));
            s6 = s6.add(FloatVector.fromArray(S, x, at + 6 * length));
            s7 = s7.add(FloatVector.fromArray(S, x, at + 7 * length));
        }
        FloatVector all = s0.add(s1).add(s2).add(s3).add(s4).add(s5).add(s6).add(s7);
        return all.reduceLanes(VectorOperators.ADD);
    }
}
