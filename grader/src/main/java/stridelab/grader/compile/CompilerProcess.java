package stridelab.grader.compile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import stridelab.grader.submission.SourceFile;
import stridelab.worker.FrameReader;
import stridelab.worker.FrameWriter;

/** A JVM with the compiler, warm for one submission after another, and given up when one is too much for it. */
final class CompilerProcess implements AutoCloseable {
    static final int COMPILE = 31;
    static final int COMPILED = 32;

    private final Process process;
    private final OutputStream toCompiler;
    private final InputStream fromCompiler;
    private final FrameWriter request = new FrameWriter(CompilerFrames.LONGEST);
    private final FrameReader reply = new FrameReader(CompilerFrames.LONGEST);
    private int number;

    /** Starts the process; what it compiles first waits until it is ready. */
    CompilerProcess() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command()).directory(new File("/")).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        // Or Java would not find its own classes where their path is not ASCII.
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        toCompiler = process.getOutputStream();
        fromCompiler = process.getInputStream();
    }

    /**
     * Compiles sources; empty if the process could not, and then it is of no more use.
     *
     * @param limit of processor time
     */
    Optional<CompiledSubmission> compile(List<SourceFile> sources, Duration limit) {
        try {
            request.begin(COMPILE, ++number);
            request.writeInt(Math.toIntExact(limit.toMillis()));
            CompilerFrames.writeSources(request, sources);
            request.send(toCompiler);
            reply.receive(fromCompiler);
            if (reply.kind() == COMPILED && reply.number() == number) {
                return Optional.of(CompilerFrames.read(reply));
            }
        } catch (IOException e) {
            // It ended, which is what it does with sources that are too much.
        }
        close();
        return Optional.empty();
    }

    long cpuMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        // Not waitFor: an interrupted thread has to wait as well.
        process.onExit().join();
    }

    private static List<String> command() throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xms32m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC",
                "-cp",
                ourClasses(),
                CompilerProgram.class.getName());
    }

    /** Where this program's own classes are: its jar, or the build's folder. The compiler process needs no library. */
    private static String ourClasses() throws IOException {
        try {
            return Path.of(CompilerProcess.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
