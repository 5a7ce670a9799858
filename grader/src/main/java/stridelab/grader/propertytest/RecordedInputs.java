package stridelab.grader.propertytest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;

/**
 * The inputs of one exercise's hidden properties, chosen once for a seed: every student is asked these.
 *
 * @param properties in the order of the report
 */
record RecordedInputs(List<Property> properties) {
    RecordedInputs {
        properties = List.copyOf(properties);
    }

    /**
     * One property and its inputs.
     *
     * @param hidden what the report knows of it
     * @param method its code
     * @param instance of the class that declares it
     * @param seed of its choices
     * @param tries in the order in which jqwik chose them
     * @param largestAnswer of which answers are looked at: see {@link Call#largestAnswer}
     */
    record Property(
            HiddenProperty hidden, Method method, Object instance, long seed, List<Try> tries, int largestAnswer) {
        /** A few mistaken rows and columns more than any right answer has. */
        private static final int TIMES_THE_RIGHT = 4;

        private static final int AT_LEAST = 2_000;

        Property {
            tries = List.copyOf(tries);
            method.setAccessible(true);
        }

        /** Returns what was recorded; {@code largestRight} is the size of the largest right answer among its calls. */
        static Property recorded(
                HiddenProperty hidden, Method method, Object instance, long seed, List<Try> tries, long largestRight) {
            int largest = Math.toIntExact(TIMES_THE_RIGHT * largestRight + AT_LEAST);
            List<Try> bounded =
                    tries.stream().map(each -> each.withAnswersUpTo(largest)).toList();
            return new Property(hidden, method, instance, seed, bounded, largest);
        }

        /**
         * Runs the property's code on the parameters of one try.
         *
         * @return why it fails; empty where it holds
         * @throws IllegalStateException if it throws anything but a {@link Failed}: a fault of the hidden tests
         */
        Optional<Failure> run(@Nullable Object... parameters) {
            try {
                method.invoke(instance, parameters);
                return Optional.empty();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Failed failed) {
                    return Optional.of(failed.failure());
                }
                throw new IllegalStateException("the hidden property " + hidden.id() + " is broken", e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * The parameters of one try.
     *
     * @param number its place among the property's tries, from 0
     * @param values with {@link Place#STUDENT} where the student's class is to stand; null is a value like others
     * @param questions what it asks of who answers right, in order
     */
    record Try(int number, @Nullable Object[] values, List<Call> questions) {
        /** Stands where a property takes the student's class. */
        enum Place {
            STUDENT
        }

        Try {
            questions = List.copyOf(questions);
        }

        Try withAnswersUpTo(int largest) {
            return new Try(
                    number,
                    values,
                    questions.stream()
                            .map(question -> question.withAnswersUpTo(largest))
                            .toList());
        }

        /** Whether one of its questions has an extreme argument. */
        boolean extreme() {
            return questions.stream().anyMatch(Call::extreme);
        }

        /** Returns the parameters for a student. */
        @Nullable
        Object[] with(StandIn student) {
            @Nullable Object[] parameters = values.clone();
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = parameters[i] == Place.STUDENT ? student.proxy() : parameters[i];
            }
            return parameters;
        }
    }
}
