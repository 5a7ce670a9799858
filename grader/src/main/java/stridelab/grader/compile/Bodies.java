package stridelab.grader.compile;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The method bodies of one source file that are in no other method: what can be cut out without losing the rest. */
final class Bodies {
    /**
     * One body.
     *
     * @param number among the file's bodies; cutting others out does not change it
     * @param from the offset of its opening brace
     * @param to the offset after its closing brace
     * @param name of its method
     * @param path to its method
     */
    record Body(int number, int from, int to, String name, TreePath path) {}

    private final List<Body> bodies = new ArrayList<>();

    Bodies(Trees trees, CompilationUnitTree unit) {
        SourcePositions positions = trees.getSourcePositions();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                BlockTree body = method.getBody();
                if (body != null) {
                    int from = (int) positions.getStartPosition(unit, body);
                    int to = (int) positions.getEndPosition(unit, body);
                    if (from >= 0 && to > from) {
                        bodies.add(new Body(
                                bodies.size(), from, to, method.getName().toString(), getCurrentPath()));
                    }
                }
                return null;
            }

            @Override
            public @Nullable Void visitBlock(BlockTree initializer, @Nullable Void nothing) {
                return null;
            }
        }.scan(unit, null);
    }

    Optional<Body> at(long position) {
        return bodies.stream()
                .filter(body -> body.from <= position && position < body.to)
                .findFirst();
    }

    /** The signature of a method of the top-level class {@code className}; empty for a method of any other class. */
    static Optional<MethodSignature> signature(Trees trees, Types types, Body body, String className) {
        TreePath owner = body.path.getParentPath();
        boolean ofTopLevel = owner.getLeaf() instanceof ClassTree type
                && type.getSimpleName().contentEquals(className)
                && owner.getParentPath().getLeaf() instanceof CompilationUnitTree;
        if (!ofTopLevel || !(trees.getElement(body.path) instanceof ExecutableElement method)) {
            return Optional.empty();
        }
        return Optional.of(new MethodSignature(
                className,
                body.name,
                method.getParameters().stream()
                        .map(parameter -> name(types, types.erasure(parameter.asType())))
                        .toList()));
    }

    private static String name(Types types, TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return name(types, ((ArrayType) type).getComponentType()) + "[]";
        }
        return type.getKind() == TypeKind.DECLARED
                ? types.asElement(type).toString()
                : type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code text} with the bodies replaced by a throw that compiles anywhere; every line keeps its number. */
    static String cutOut(String text, List<Body> bodies) {
        StringBuilder cut = new StringBuilder(text);
        bodies.stream()
                .sorted((a, b) -> Integer.compare(b.from, a.from))
                .forEach(body -> cut.replace(
                        body.from,
                        body.to,
                        "{ throw new java.lang.Error(\"does not compile\");"
                                + text.substring(body.from, body.to).replaceAll("[^\r\n]", "")
                                + "}"));
        return cut.toString();
    }
}
