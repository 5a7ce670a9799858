package stridelab.grader.compile;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameWriter;

/**
 * The program of the compiler process: compiles one list of sources after another, and ends at once where one takes too
 * much time, memory or stack. It never runs a student's code.
 */
final class CompilerProgram {
    private static final long STACK_BYTES = 16 << 20;
    private static final int PERIOD_MILLIS = 50;

    /** What honest sources are made of, so that the compiler is warm by the time that the first ones arrive. */
    private static final SourceFile WARM_UP = new SourceFile(
            "WarmUp.java",
            "WarmUp",
            "package " + Contract.STUDENT_PACKAGE + ";\nimport java.util.*;\n/** */ public final class WarmUp {"
                    + " public static double[][] f(double[][] x, int k) { if (x == null || k < 1) {"
                    + " throw new IllegalArgumentException(\"k = \" + k); } double[][] y = new double[x.length][];"
                    + " for (int i = 0; i < y.length; i++) { y[i] = Arrays.copyOf(x[i], Math.floorMod(i, k)); }"
                    + " return Arrays.stream(y).map(r -> r.clone()).toArray(double[][]::new); } }");

    private final Javac javac = new Javac();
    private final InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    private CompilerProgram() {}

    /** Runs until its input ends; takes no arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setOut(System.err);
        CompilerProgram program = new CompilerProgram();
        program.javac.compile(List.of(WARM_UP));
        FrameReader request = new FrameReader(CompilerFrames.LONGEST);
        while (true) {
            try {
                request.receive(program.in);
            } catch (EOFException e) {
                // Nobody asks any more.
                return;
            }
            int number = request.number();
            Duration limit = Duration.ofMillis(request.readInt());
            List<SourceFile> sources = CompilerFrames.readSources(request);
            Thread compiling =
                    new Thread(null, () -> program.compile(number, sources), "stridelab-compiling", STACK_BYTES);
            compiling.start();
            program.watch(compiling, limit);
        }
    }

    private void compile(int number, List<SourceFile> sources) {
        try {
            CompiledSubmission compiled = javac.compile(sources);
            FrameWriter reply = new FrameWriter(CompilerFrames.LONGEST);
            reply.begin(CompilerProcess.COMPILED, number);
            CompilerFrames.write(reply, compiled);
            reply.send(out);
        } catch (Throwable e) {
            // An overflown stack among them: after it, nothing of the compiler's can be trusted to be whole.
            Runtime.getRuntime().halt(1);
        }
    }

    /** The limit is one of processor time, so that a busy machine changes nothing. */
    private void watch(Thread compiling, Duration limit) throws InterruptedException {
        Duration end = cpu().plus(limit);
        compiling.join(PERIOD_MILLIS);
        while (compiling.isAlive()) {
            if (cpu().compareTo(end) > 0) {
                Runtime.getRuntime().halt(1);
            }
            compiling.join(PERIOD_MILLIS);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
