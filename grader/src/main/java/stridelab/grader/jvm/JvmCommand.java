package stridelab.grader.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of further JVMs with the Java of this one. */
public final class JvmCommand {
    /** Set in the program's second JVM, which has the options that a jar cannot carry. */
    public static final String SECOND = "stridelab.relaunched";

    /** Modules of the JDK that grading needs; a runtime image may lack any of them, and every JRE lacks the first. */
    private static final List<String> NEEDED =
            List.of("jdk.compiler", "java.logging", "java.management", "java.xml", "jdk.management", "jdk.unsupported");

    private static final List<String> OF_EVERY_JVM = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private JvmCommand() {}

    /** What this Java lacks of what grading needs: names of modules. Empty on a whole JDK. */
    public static List<String> missingModules() {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeIf(name -> ModuleLayer.boot().findModule(name).isPresent());
        return missing;
    }

    /** The program {@code java} that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Options for the program's second JVM, in which a run of seconds is over before a second compiler would have paid.
     * No lambda and no stream here: the first JVM, which asks for this, would be late by more than the rest of it takes.
     *
     * @param given what was given to the first one, and is to hold in the second
     * @param archive what {@link CdsArchive} says; left out where sharing of classes was given otherwise
     */
    public static List<String> second(List<String> given, List<String> archive) {
        List<String> options = new ArrayList<>();
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-XX:-UsePerfData");
        // From JDK 18 on: a method handle for each method that is reflected costs more than a run of seconds calls it.
        options.add("-Djdk.reflect.useNativeAccessorOnly=true");
        if (!namesCollector(given)) {
            options.add("-XX:+UseSerialGC");
        }
        if (!namesSharing(given)) {
            options.addAll(archive);
        }
        options.addAll(given);
        options.add("-D" + SECOND + "=true");
        return options;
    }

    /** Returns the memory, the collector, the properties that variables of the environment give to every JVM. */
    public static List<String> ofEnvironment() {
        List<String> options = new ArrayList<>();
        for (String variable : OF_EVERY_JVM) {
            for (String word : System.getenv().getOrDefault(variable, "").split("\\s+")) {
                if ((word.startsWith("-X") || word.startsWith("-D"))
                        && word.indexOf('"') < 0
                        && word.indexOf('\'') < 0) {
                    options.add(word);
                }
            }
        }
        return options;
    }

    /**
     * Returns a builder of the process of a JVM that has the options of {@code command} alone. Those of the environment
     * may contradict them, or load an agent a second time.
     */
    public static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(OF_EVERY_JVM);
        return builder;
    }

    private static boolean namesCollector(List<String> options) {
        for (String option : options) {
            if (option.startsWith("-XX:+Use") && option.endsWith("GC")) {
                return true;
            }
        }
        return false;
    }

    /** Some of these a JVM does not take together. */
    private static boolean namesSharing(List<String> options) {
        for (String option : options) {
            if (option.startsWith("-Xshare") || option.startsWith("-XX:Shared") || option.startsWith("-XX:AOT")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The command line of a process that serves this one over a pipe: it ends when memory does, leaves no file behind, and
     * reads and writes UTF-8.
     *
     * @param own further options
     * @param classPath where {@code program} is
     */
    public static List<String> serving(List<String> own, String classPath, Class<?> program) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-UsePerfData");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:ErrorFile=/dev/null");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(own);
        command.add("-cp");
        command.add(classPath);
        command.add(program.getName());
        return command;
    }
}
