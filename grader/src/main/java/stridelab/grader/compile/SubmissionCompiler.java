package stridelab.grader.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/**
 * Compiles submissions, one after another, in a process of its own that is started with this object and kept warm.
 *
 * <p>A process, since only one can be bounded: sources that take the compiler too much time, memory or stack end it. They
 * are found by adding file after file, and cost themselves; what goes well together without them is kept.
 */
public final class SubmissionCompiler implements AutoCloseable {
    /** Processor time for a whole submission; an honest one takes a fiftieth, or a fifth where nothing is warm. */
    private static final Duration TOGETHER = Duration.ofSeconds(8);

    /** Processor time for a part of one that failed as a whole. */
    private static final Duration IN_PARTS = Duration.ofSeconds(4);

    /** Files beside the exercises' that are added one by one; past them the rest of a submission that failed is given up. */
    private static final int SUSPECTS = 24;

    private static final AtomicReference<@Nullable CompilerProcess> AHEAD = new AtomicReference<>();

    private final Duration together;
    private final Duration inParts;
    private @Nullable CompilerProcess running;
    private long cpuMillisBefore;

    /**
     * Starts the compiler.
     *
     * @throws IllegalStateException if this Java is a runtime without a compiler
     */
    public SubmissionCompiler() {
        this(TOGETHER, IN_PARTS);
    }

    SubmissionCompiler(Duration together, Duration inParts) {
        this.together = together;
        this.inParts = inParts;
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            throw new IllegalStateException("a JDK is needed: this Java has no compiler");
        }
        process();
    }

    /**
     * Starts a process that the next compiler takes over, so that it gets ready while its owner does. Where none can be
     * started, that compiler meets the same, and says so.
     */
    public static void startAhead() {
        try {
            AHEAD.set(new CompilerProcess());
        } catch (IOException e) {
            AHEAD.set(null);
        }
    }

    /**
     * Compiles a submission in a JVM with options of its own, which then ends by itself.
     *
     * @param further such as make it keep what it has loaded
     * @return whether the JVM ended well
     */
    public static boolean compileOnce(Submission submission, List<String> further) throws IOException {
        CompilerProcess process = new CompilerProcess(further);
        return process.compile(submission.sources(), TOGETHER).isPresent() && process.end();
    }

    /** Compiles what can be compiled; what cannot is in the result's errors, never an exception. */
    public synchronized CompiledSubmission compile(Submission submission) {
        List<SourceFile> sources = submission.sources();
        if (sources.isEmpty()) {
            return new CompiledSubmission(Map.of(), Map.of(), Set.of());
        }
        return attempt(sources, together).orElseGet(() -> withoutTheHardOnes(sources));
    }

    /** The processor time of the compiler so far. */
    public synchronized long cpuMillis() {
        return cpuMillisBefore + (running == null ? 0 : running.cpuMillis());
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** The exercises' own files are added one by one; the others before them, or after them where some are hard. */
    private CompiledSubmission withoutTheHardOnes(List<SourceFile> sources) {
        Set<String> exercises = Contract.all().stream().map(Contract::className).collect(Collectors.toSet());
        Map<Boolean, List<SourceFile>> own =
                sources.stream().collect(Collectors.partitioningBy(file -> exercises.contains(file.className())));
        List<SourceFile> kept = new ArrayList<>(own.get(false));
        List<SourceFile> oneByOne = new ArrayList<>(own.get(true));
        CompiledSubmission compiled = new CompiledSubmission(Map.of(), Map.of(), Set.of());
        Optional<CompiledSubmission> others = kept.isEmpty() ? Optional.of(compiled) : attempt(kept, inParts);
        if (others.isPresent()) {
            compiled = others.get();
        } else {
            oneByOne.addAll(kept);
            kept.clear();
        }
        Set<SourceFile> hard = new HashSet<>();
        for (int i = 0; i < oneByOne.size(); i++) {
            kept.add(oneByOne.get(i));
            Optional<CompiledSubmission> more =
                    i < exercises.size() + SUSPECTS ? attempt(kept, inParts) : Optional.empty();
            if (more.isPresent()) {
                compiled = more.get();
            } else {
                hard.add(kept.remove(kept.size() - 1));
            }
        }
        Map<String, List<CompileError>> errors = new HashMap<>(compiled.errors());
        for (SourceFile source : hard) {
            errors.put(source.className(), List.of(CompileError.refused(source, "too-hard")));
        }
        return new CompiledSubmission(compiled.classes(), errors, compiled.brokenMethods());
    }

    private Optional<CompiledSubmission> attempt(List<SourceFile> sources, Duration limit) {
        CompilerProcess current = process();
        Optional<CompiledSubmission> compiled = current.compile(sources, limit);
        if (compiled.isEmpty()) {
            cpuMillisBefore += limit.toMillis();
            running = null;
        }
        return compiled;
    }

    private CompilerProcess process() {
        CompilerProcess current = running;
        if (current == null) {
            current = AHEAD.getAndSet(null);
        }
        if (current == null) {
            try {
                current = new CompilerProcess();
            } catch (IOException e) {
                throw new UncheckedIOException("the compiler cannot be started", e);
            }
        }
        running = current;
        return current;
    }
}
