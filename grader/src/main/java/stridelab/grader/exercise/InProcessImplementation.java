package stridelab.grader.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Classes of our own, called in this JVM: a known answer, right or wrong. Never a submission's: they could do anything.
 */
public final class InProcessImplementation implements Implementation {
    private final ClassLoader classes;
    private final String packageName;

    /** By the contract's: to look one up takes longer than most answers. */
    private final Map<Method, Method> methods = new ConcurrentHashMap<>();

    /** Answers with the classes that {@code classes} loads under the names of a student's. */
    public InProcessImplementation(ClassLoader classes) {
        this(classes, Contract.STUDENT_PACKAGE);
    }

    /** Answers with the classes of another package that {@code classes} loads. */
    public InProcessImplementation(ClassLoader classes, String packageName) {
        this.classes = classes;
        this.packageName = packageName;
    }

    @Override
    public Answer ask(Call call) {
        @Nullable
        Object[] arguments =
                call.arguments().stream().map(InProcessImplementation::copy).toArray();
        try {
            Object value = method(call).invoke(null, arguments);
            return new Answer.Returned(value, sideEffects(call.arguments(), arguments, value));
        } catch (InvocationTargetException e) {
            return threw(Objects.requireNonNull(e.getCause()), sideEffects(call.arguments(), arguments, null));
        } catch (ReflectiveOperationException e) {
            return new Answer.Absent();
        }
    }

    private Method method(Call call) throws ReflectiveOperationException {
        Method known = methods.get(call.method());
        if (known == null) {
            known = Class.forName(packageName + "." + call.contract().className(), true, classes)
                    .getMethod(call.method().getName(), call.method().getParameterTypes());
            methods.put(call.method(), known);
        }
        return known;
    }

    private static Answer threw(Throwable thrown, Answer.SideEffects sideEffects) {
        Class<?> kind = thrown.getClass();
        while (kind.getClassLoader() != null) {
            kind = kind.getSuperclass();
        }
        return new Answer.Threw(thrown.getClass().getName(), kind.getName(), thrown.getMessage(), sideEffects);
    }

    private static Answer.SideEffects sideEffects(
            List<@Nullable Object> before, @Nullable Object[] after, @Nullable Object result) {
        int mutated = -1;
        for (int i = 0; i < after.length && mutated < 0; i++) {
            boolean same = Arrays.deepEquals(new Object[] {before.get(i)}, new Object[] {after[i]});
            mutated = same ? -1 : i;
        }
        Set<Object> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object argument : after) {
            collect(argument, theirs);
        }
        Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean sharesRows = collect(result, own);
        return new Answer.SideEffects(mutated, own.stream().anyMatch(theirs::contains), sharesRows);
    }

    /** Adds an array and all arrays in it; returns whether one of them was met twice. */
    private static boolean collect(@Nullable Object value, Set<Object> arrays) {
        if (value == null || !value.getClass().isArray()) {
            return false;
        }
        boolean twice = !arrays.add(value);
        if (value instanceof Object[] parts) {
            for (Object part : parts) {
                twice |= collect(part, arrays);
            }
        }
        return twice;
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, copy(Array.get(value, i)));
        }
        return copy;
    }
}
