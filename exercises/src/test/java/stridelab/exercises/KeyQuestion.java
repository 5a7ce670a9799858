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

/**
 * A question that leads on, for whoever gets an example of this method wrong; the names of its examples begin with the
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
            if (!(thrown instanceof AssertionError)) {
                throw thrown;
            }
            String example = context.getRequiredTestMethod().getName();
            String question = Stream.of(context.getRequiredTestClass().getAnnotationsByType(KeyQuestion.class))
                    .filter(each -> example.startsWith(each.method()))
                    .max(Comparator.comparing(each -> each.method().length()))
                    .map(each -> "\nAsk yourself: " + each.en() + "\n想一想：" + each.zh() + "\n")
                    .orElse("");
            // As the cause stands what assertThrows got instead; the message and the place stay the failure's own.
            AssertionError asking = new AssertionFailedError(thrown.getMessage() + question, thrown.getCause());
            asking.setStackTrace(thrown.getStackTrace());
            throw asking;
        }
    }
}
