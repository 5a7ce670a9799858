package stridelab.grader.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.MirrorPadding;

/** A student's process in one of the layers, and questions to it. */
abstract class StudentInALayer {
    static final Duration BUDGET = Duration.ofSeconds(10);

    private final Isolation layer;

    @SuppressWarnings("NullAway.Init") // Each test begins with given().
    StudentProcess student;

    StudentInALayer(Isolation layer) {
        this.layer = layer;
    }

    @AfterEach
    void close() {
        // There is none where the machine lacks the layer.
        if (student != null) {
            student.close();
        }
    }

    final void given(String... classesAndMembers) {
        student = Asking.student(layer, classesAndMembers);
        student.begin(Contract.of(MirrorPadding.class), BUDGET);
    }

    static Call call(String method, @Nullable Object... arguments) {
        return Asking.call(MirrorPadding.class, method, arguments);
    }

    final Answer ask(String method, @Nullable Object... arguments) {
        return ask(MirrorPadding.class, method, arguments);
    }

    final Answer ask(Class<?> contract, String name, @Nullable Object... arguments) {
        return student.ask(Asking.call(contract, name, arguments));
    }
}
