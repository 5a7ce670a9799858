package stridelab.grader.properties.exam;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;

/**
 * What an examination that was passed consisted of: each try of each property, and the questions in their order. Inputs
 * depend on the seed alone, so that the next who passes is asked the same, and jqwik need not choose them again.
 */
final class Script {
    /** Stands where the student does; null is an input like others. */
    private static final Object STUDENT = new Object();

    private final List<Part> parts = new ArrayList<>();
    private final List<Call> questions = new ArrayList<>();
    private List<@Nullable Object[]> tries = new ArrayList<>();

    /** A property, its instance, and for each try the parameters. */
    private record Part(
            HiddenProperty property, Method method, Object instance, long seed, List<@Nullable Object[]> tries) {}

    /** Writes down a question. */
    void asked(Call question) {
        questions.add(question);
    }

    /** Writes down the parameters of a try. */
    void tried(List<Object> parameters, Object standIn) {
        @Nullable Object[] values = parameters.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == standIn ? STUDENT : values[i];
        }
        tries.add(values);
    }

    /** Ends the property whose tries were written down. */
    void endProperty(HiddenProperty property, Method method, Object instance, long seed) {
        method.setAccessible(true);
        parts.add(new Part(property, method, instance, seed, tries));
        tries = new ArrayList<>();
    }

    List<Call> questions() {
        return questions;
    }

    /** Goes through all tries in the same order; stops at the first that fails, and is false then. */
    boolean passes(Exam exam) {
        for (Part part : parts) {
            exam.beginProperty();
            for (@Nullable Object[] parameters : part.tries) {
                if (!passes(part, parameters.clone(), exam.standIn())) {
                    return false;
                }
            }
            exam.endProperty(part.property, part.tries.size(), part.seed, List.of());
        }
        return true;
    }

    private static boolean passes(Part part, @Nullable Object[] values, Object standIn) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == STUDENT ? standIn : values[i];
        }
        try {
            part.method.invoke(part.instance, values);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Failed) {
                return false;
            }
            throw new IllegalStateException("the hidden property " + part.property.id() + " is broken", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
