package stridelab.conv.fast;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.conv.Conv2d;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shape;
import stridelab.conv.TransposedConv2d;

/** A plan of one thread allocates nothing, to the byte. */
class PlanAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 50;

    /**
     * Returns how often the calls are repeated until they allocate nothing. Vectors are objects until the code is compiled;
     * the other engines get a few turns, as what the JVM itself does for the first time may count as the thread's.
     */
    private static int turns(Engine engine) {
        return engine == Engine.VECTOR ? 2000 : 5;
    }

    @ParameterizedTest(name = "{0} to {1} channels, {2}², kernel {3}, stride {4}, {5}")
    @CsvSource({
        "1, 1, 8, 3, 1, ZEROS", // few values
        "1, 1, 70, 3, 1, ZEROS", // strips
        "1, 1, 70, 5, 2, ZEROS", // rows taken apart by even and odd columns
        "2, 1, 70, 4, 1, SYMMETRIC", // row pairs, and padding beside a row
        "4, 8, 40, 3, 1, ZEROS", // position tiles
        "4, 64, 14, 3, 1, ZEROS", // channel tiles
        "4, 64, 5, 3, 1, CIRCULAR" // channel tiles whose inputs are copied
    })
    void aPreparedConvolutionTakesNone(int in, int out, int size, int kernel, int stride, PaddingMode mode) {
        Shape x = new Shape(2, in, size, size);
        FloatTensor k = FloatTensor.zeros(new Shape(out, in, kernel, kernel));
        Conv2d conv = Conv2d.unit().padding(kernel / 2).stride(stride).mode(mode);
        for (Engine engine : Engine.values()) {
            assertTakesNone(x, FloatPlan.of(conv, x, k, engine), engine);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPreparedTransposedConvolutionTakesNone(Engine engine) {
        for (int stride = 1; stride <= 3; stride++) {
            Shape x = new Shape(1, 3, 40, 40);
            FloatTensor k = FloatTensor.zeros(new Shape(3, 4, 4, 4));
            assertTakesNone(x, FloatPlan.of(TransposedConv2d.unit().stride(stride), x, k, engine), engine);
        }
    }

    private static void assertTakesNone(Shape shape, FloatPlan plan, Engine engine) {
        float[] x = new float[shape.size()];
        float[] y = new float[plan.output().size()];
        taken(plan, x, y);
        long taken = taken(plan, x, y);
        for (int turn = 0; turn < turns(engine) && taken > 0; turn++) {
            taken = taken(plan, x, y);
        }
        assertThat(taken)
                .as("bytes that %d calls take with the engine %s", CALLS, engine)
                .isZero();
    }

    private static long taken(FloatPlan plan, float[] x, float[] y) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        for (int call = 0; call < CALLS; call++) {
            plan.run(x, y);
        }
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
