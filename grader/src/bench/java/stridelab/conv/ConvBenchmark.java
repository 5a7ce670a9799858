package stridelab.conv;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import stridelab.conv.fast.Engine;
import stridelab.conv.fast.FloatPlan;
import stridelab.conv.fast.FloatTensor;

/** One convolution in float, by this core and by its peers, each on one thread; {@link ConvReport} runs it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls make() first
public class ConvBenchmark {
    /** The image and the kernel of a row. */
    @State(Scope.Thread)
    public static class Case {
        @Param("1,1,8,8 / 1,3,3 p1")
        public String row = "";

        Row shape;
        FloatTensor x;
        FloatTensor k;
        FloatTensor y;

        @Setup
        public void make() {
            shape = Row.of(row);
            x = Row.random(shape.x(), 1);
            k = Row.random(shape.k(), 2);
            y = FloatTensor.zeros(shape.output());
        }
    }

    @State(Scope.Thread)
    public static class Prepared {
        FloatPlan plan;

        @Setup
        public void make(Case c) {
            plan = c.shape.plan(c.k);
        }
    }

    /** As many threads as there are processors, of the common pool. */
    @State(Scope.Thread)
    public static class Parallel {
        FloatPlan plan;

        @Setup
        public void make(Case c) {
            int threads = Runtime.getRuntime().availableProcessors();
            plan = FloatPlan.of(c.shape.conv(), c.shape.x(), c.k, Engine.VECTOR, threads);
        }
    }

    /** A plan in plain Java; refuses a JVM that has the Vector API, which would measure vectors. */
    @State(Scope.Thread)
    public static class WithoutVectors {
        FloatPlan plan;

        @Setup
        public void make(Case c) {
            if (Engine.VECTOR.available()) {
                throw new IllegalStateException("plain Java is measured in a JVM without jdk.incubator.vector");
            }
            plan = c.shape.plan(c.k);
        }
    }

    @State(Scope.Thread)
    public static class PyTorch {
        org.bytedeco.pytorch.Tensor x;
        org.bytedeco.pytorch.Tensor k;
        TensorOptional noBias;
        long[] stride;
        long[] pad;
        NoGradGuard noGradients;

        @Setup
        public void make(Case c) {
            torch.set_num_threads(1);
            noGradients = new NoGradGuard();
            noBias = new TensorOptional();
            x = tensor(c.x);
            k = tensor(c.k);
            stride = new long[] {c.shape.strideH(), c.shape.strideW()};
            pad = new long[] {c.shape.padH(), c.shape.padW()};
        }

        private static org.bytedeco.pytorch.Tensor tensor(FloatTensor t) {
            Shape s = t.shape();
            return org.bytedeco.pytorch.Tensor.create(t.values(), s.n(), s.channels(), s.height(), s.width());
        }
    }

    @State(Scope.Thread)
    public static class OnnxRuntime {
        OrtSession session;
        OnnxTensor x;
        OnnxTensor y;

        @Setup
        public void make(Case c) throws OrtException {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(OnnxModel.of(c.shape, c.k), options);
            x = tensor(environment, c.x);
            y = tensor(environment, c.y);
        }

        private static OnnxTensor tensor(OrtEnvironment environment, FloatTensor t) throws OrtException {
            FloatBuffer values = ByteBuffer.allocateDirect(t.values().length * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer()
                    .put(t.values())
                    .flip();
            int[] sizes = OnnxModel.sizes(t.shape());
            return OnnxTensor.createTensor(environment, values, new long[] {sizes[0], sizes[1], sizes[2], sizes[3]});
        }

        @TearDown(Level.Trial)
        public void close() throws OrtException {
            session.close();
        }
    }

    @Benchmark
    public float[] naive(Case c) {
        Naive.run(c.shape, c.x.values(), c.k.values(), c.y.values());
        return c.y.values();
    }

    /** The prepared form in a JVM without the Vector API. */
    @Benchmark
    public float[] plain(Case c, WithoutVectors p) {
        p.plan.run(c.x.values(), c.y.values());
        return c.y.values();
    }

    /** The prepared form. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
    public float[] prepared(Case c, Prepared p) {
        p.plan.run(c.x.values(), c.y.values());
        return c.y.values();
    }

    /** The prepared form, by several threads. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
    public float[] parallel(Case c, Parallel p) {
        p.plan.run(c.x.values(), c.y.values());
        return c.y.values();
    }

    /** The one-call form. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
    public FloatTensor oneCall(Case c) {
        return c.shape.apply(c.x, c.k);
    }

    @Benchmark
    public long pytorch(Case c, PyTorch p) {
        try (PointerScope scope = new PointerScope()) {
            org.bytedeco.pytorch.Tensor y = c.shape.transposed()
                    ? torch.conv_transpose2d(
                            p.x, p.k, p.noBias, p.stride, p.pad, new long[] {0, 0}, 1, new long[] {1, 1})
                    : torch.conv2d(p.x, p.k, p.noBias, p.stride, p.pad, new long[] {1, 1}, 1);
            return y.address();
        }
    }

    /** Prepared too: the kernel is part of the model. */
    @Benchmark
    public Object onnxruntime(OnnxRuntime o) throws OrtException {
        try (OrtSession.Result result = o.session.run(Map.of("x", o.x), Map.of("y", o.y))) {
            return result.size();
        }
    }
}
