package stridelab.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.SourceFile;

/**
 * The compilation of one submission, round after round until nothing is left to object to: a file that does not parse, or
 * has an error outside all method bodies, is left out of the next round; a body with an error is replaced by a throw.
 *
 * <p>Rounds are needed since javac writes no class at all where one file has an error. An honest submission takes one.
 */
final class Compilation {
    /** Rounds in which bodies of one file are replaced; past them it is left out whole, so that an end is sure. */
    private static final int REPAIRING_ROUNDS = 8;

    private static final int ERRORS_OF_A_FILE = 20;

    private final JavaCompiler javac;
    private final JavaFileManager jdk;
    private final List<String> options;
    private final Map<SourceFile, String> texts = new LinkedHashMap<>();
    private final Map<String, List<CompileError>> errors = new TreeMap<>();
    private final Set<MethodSignature> brokenMethods = new HashSet<>();
    private final Map<SourceFile, Set<Integer>> replaced = new HashMap<>();
    private final Map<SourceFile, Integer> repaired = new HashMap<>();

    Compilation(JavaCompiler javac, JavaFileManager jdk, List<String> options, List<SourceFile> sources) {
        this.javac = javac;
        this.jdk = jdk;
        this.options = options;
        sources.forEach(source -> texts.put(source, source.text()));
    }

    CompiledSubmission run() throws IOException {
        while (!texts.isEmpty()) {
            Map<String, byte[]> classes = round();
            if (classes != null) {
                brokenMethods.removeIf(method -> !classes.containsKey(binaryName(method.className())));
                return new CompiledSubmission(classes, errors, brokenMethods);
            }
        }
        return new CompiledSubmission(Map.of(), errors, Set.of());
    }

    /** Compiles what is left; null where there were errors, which then are dealt with for the next round. */
    private @Nullable Map<String, byte[]> round() throws IOException {
        List<SourceText> sources = new ArrayList<>();
        texts.forEach((file, text) -> sources.add(new SourceText(sources.size(), file, text)));
        Errors found = new Errors();
        MemoryFiles files = new MemoryFiles(jdk);
        JavacTask task = task(files, found, sources);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        if (found.list().isEmpty()) {
            leaveOutOtherPackages(units, sources);
            if (texts.size() < sources.size()) {
                return null;
            }
            task.analyze();
            if (found.list().isEmpty()) {
                task.generate();
                if (!found.list().isEmpty()) {
                    // Too large for a class file. The first such error alone is sure: the constants of a class that was
                    // given up stay in the generator's pool, and fill it for the others. Its trees are thrown away.
                    found.keepFirst();
                    task = task(files, new Errors(), sources);
                    units.clear();
                    task.parse().forEach(units::add);
                    task.analyze();
                }
            }
            if (!found.list().isEmpty()) {
                mend(found.list(), task, units, sources);
            }
        } else {
            found.list().forEach(error -> leaveOut(error.source().file(), error));
        }
        if (found.list().isEmpty() && found.elsewhere()) {
            throw new IllegalStateException("the compiler objects, but to no source file");
        }
        return found.list().isEmpty() ? files.classes() : null;
    }

    private JavacTask task(JavaFileManager files, Errors found, List<SourceText> sources) {
        return (JavacTask) javac.getTask(Writer.nullWriter(), files, found, options, null, sources);
    }

    /** What the intake took for the package may be another to the compiler, which reads Unicode escapes. */
    private void leaveOutOtherPackages(List<CompilationUnitTree> units, List<SourceText> sources) {
        for (CompilationUnitTree unit : units) {
            SourceFile file = file(unit, sources);
            String name =
                    unit.getPackageName() == null ? "" : unit.getPackageName().toString();
            String binary = binaryName(file.className());
            if (!name.equals(binary.substring(0, binary.lastIndexOf('.')))) {
                texts.remove(file);
                note(file, CompileError.refused(file, "package"));
            }
        }
    }

    private void mend(
            List<Errors.Error> found, JavacTask task, List<CompilationUnitTree> units, List<SourceText> sources) {
        Trees trees = Trees.instance(task);
        Map<SourceFile, Bodies> bodies = new HashMap<>();
        units.forEach(unit -> bodies.put(file(unit, sources), new Bodies(trees, unit)));
        Map<SourceFile, Set<Bodies.Body>> toReplace = new HashMap<>();
        for (Errors.Error error : found) {
            SourceFile file = error.source().file();
            if (error.duplicate()) {
                leaveOutDuplicate(file, error, units, sources);
                continue;
            }
            Optional<Bodies.Body> body = repaired.getOrDefault(file, 0) < REPAIRING_ROUNDS
                    ? Objects.requireNonNull(bodies.get(file)).at(error.position())
                    : Optional.empty();
            Set<Integer> done = replaced.computeIfAbsent(file, f -> new HashSet<>());
            if (body.isEmpty() || done.contains(body.get().number())) {
                leaveOut(file, error);
                continue;
            }
            note(file, located(error, body.get().name()));
            toReplace.computeIfAbsent(file, f -> new HashSet<>()).add(body.get());
            Bodies.signature(trees, task.getTypes(), body.get(), file.className())
                    .ifPresent(brokenMethods::add);
        }
        toReplace.forEach((file, broken) -> {
            repaired.merge(file, 1, Integer::sum);
            broken.forEach(body -> Objects.requireNonNull(replaced.get(file)).add(body.number()));
            texts.computeIfPresent(file, (f, text) -> Bodies.cutOut(text, List.copyOf(broken)));
        });
    }

    /**
     * Leaves out one of two files that declare a class of one name: the one that is not named after it. The compiler
     * objects to the one that it reads later.
     */
    private void leaveOutDuplicate(
            SourceFile objected, Errors.Error error, List<CompilationUnitTree> units, List<SourceText> sources) {
        for (CompilationUnitTree unit : units) {
            SourceFile other = file(unit, sources);
            if (!other.equals(objected) && unit.getTypeDecls().stream().anyMatch(declares(objected))) {
                texts.remove(other);
                note(other, CompileError.refused(other, "duplicate", objected.path(), simpleName(objected)));
                return;
            }
        }
        leaveOut(objected, error);
    }

    private static Predicate<Tree> declares(SourceFile file) {
        return tree -> tree instanceof ClassTree type && type.getSimpleName().contentEquals(simpleName(file));
    }

    private static String simpleName(SourceFile file) {
        return file.className().substring(file.className().lastIndexOf('.') + 1);
    }

    /** The compiler wraps the objects that it was given, so a unit is known by its name alone. */
    private static SourceFile file(CompilationUnitTree unit, List<SourceText> sources) {
        URI name = unit.getSourceFile().toUri();
        return sources.stream()
                .filter(source -> source.toUri().equals(name))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private void leaveOut(SourceFile file, Errors.Error error) {
        texts.remove(file);
        note(file, located(error, null));
    }

    private void note(SourceFile file, CompileError error) {
        List<CompileError> ofFile = errors.computeIfAbsent(file.className(), name -> new ArrayList<>());
        if (ofFile.size() < ERRORS_OF_A_FILE && !ofFile.contains(error)) {
            ofFile.add(error);
        }
    }

    private static CompileError located(Errors.Error error, @Nullable String method) {
        return new CompileError(
                error.source().file().path(), error.line(), error.column(), error.message(), method, null);
    }

    private static String binaryName(String className) {
        return Contract.STUDENT_PACKAGE + "." + className;
    }
}
