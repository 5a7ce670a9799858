package stridelab.exercises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * A question that leads on, for a student who gets an example of this method wrong; the names of its examples begin with the
 * method's.
 *
 * <p>中文：某个方法的示例没有通过时，用来引导思考的问题；示例的名字以方法名开头。
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(KeyQuestion.All.class)
@ExtendWith(KeyQuestion.Asking.class)
public @interface KeyQuestion {
    String method();

    String en();

    String zh();

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @ExtendWith(Asking.class)
    @interface All {
        KeyQuestion[] value();
    }

    /** Puts the question under what a failed example says. */
    final class Asking implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
            if (thrown instanceof TestAbortedException) {
                throw thrown;
            }
            String example = context.getRequiredTestMethod().getName();
            String question = Stream.of(context.getRequiredTestClass().getAnnotationsByType(KeyQuestion.class))
                    .filter(each -> example.startsWith(each.method()))
                    .max(Comparator.comparing(each -> each.method().length()))
                    .map(each -> "\nAsk yourself: " + each.en() + "\n想一想：" + each.zh() + "\n")
                    .orElse("");
            // As the cause stands what assertThrows got instead; the message and the place stay the failure's own.
            AssertionError asking = thrown instanceof AssertionError
                    ? new AssertionFailedError(thrown.getMessage() + question, thrown.getCause())
                    : new AssertionFailedError(thrown + where(thrown) + question, thrown);
            asking.setStackTrace(thrown.getStackTrace());
            throw asking;
        }

        /** The line of yours that threw: of a failure, Maven shows the line of the example alone. */
        private static String where(Throwable thrown) {
            return Stream.of(thrown.getStackTrace())
                    .filter(line -> line.getClassName().startsWith("stridelab.exercises."))
                    .findFirst()
                    .map(line -> "\nthrown at / 抛出的位置: " + line.getFileName() + ":" + line.getLineNumber() + "\n")
                    .orElse("");
        }
    }
}
