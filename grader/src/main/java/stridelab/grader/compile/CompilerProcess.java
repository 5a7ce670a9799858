package stridelab.grader.compile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stridelab.grader.jvm.CdsArchive;
import stridelab.grader.jvm.JvmCommand;
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
        this(CdsArchive.ofCompiler(ourClasses()).use());
    }

    /** @param further options of the JVM */
    CompilerProcess(List<String> further) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(further))
                .directory(new File("/"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
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

    /** Lets the process end by itself, as it does when its input ends; returns whether that went well. */
    boolean end() throws IOException {
        toCompiler.close();
        return process.onExit().join().exitValue() == 0;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        // Not waitFor: an interrupted thread has to wait as well.
        process.onExit().join();
    }

    private static List<String> command(List<String> further) throws IOException {
        List<String> options = new ArrayList<>();
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-Xms32m");
        options.add("-Xmx320m");
        options.add("-XX:MaxMetaspaceSize=128m");
        options.add("-XX:ReservedCodeCacheSize=48m");
        options.add("-XX:+DisplayVMOutputToStderr");
        options.add("-Xlog:disable");
        options.add("-Duser.language=en");
        options.add("-Duser.country=");
        options.add("-Duser.timezone=UTC");
        options.addAll(further);
        return JvmCommand.serving(options, ourClasses().toString(), CompilerProgram.class);
    }

    /** Where this program's own classes are: its jar, or the build's folder. The compiler process needs no library. */
    private static Path ourClasses() throws IOException {
        try {
            return Path.of(CompilerProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
