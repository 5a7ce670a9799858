package stridelab.grader.compile;

import java.util.Collection;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** Tells from class files whether code may work in several threads. */
final class ThreadUse {
    private static final Pattern STARTS_THREADS = Pattern.compile(
            "java/lang/Thread|java/util/Timer|java/util/concurrent/(\\w*Executor\\w*|ForkJoin\\w+|CompletableFuture)");

    private ThreadUse() {}

    /** Whether any of these refers to threads, to what runs tasks in them, or to a stream or array method that does. */
    static boolean isIn(Collection<byte[]> classFiles) {
        return classFiles.stream()
                .flatMap(file -> MemberReference.in(new ClassReader(file)))
                .anyMatch(member -> STARTS_THREADS.matcher(member.owner()).matches()
                        || member.name().startsWith("parallel"));
    }
}
