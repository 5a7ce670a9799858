package stridelab.exercises;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Counts an example of a method that is still a stub as skipped instead of failed, and names those methods in one line.
 *
 * <p>中文：方法还是原来的样子（没有开始写）时，它的示例算作“跳过”而不是失败；最后用一行列出这些方法。
 */
final class NotStarted implements BeforeAllCallback, TestExecutionExceptionHandler, AfterAllCallback {
    private final Set<String> stubs = new TreeSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        stubs.clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        // assertThrows wraps an exception that it did not expect, so the stub's may be a cause.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException && "not started".equals(cause.getMessage())) {
                StackTraceElement stub = cause.getStackTrace()[0];
                stubs.add(stub.getMethodName());
                throw new TestAbortedException(stub.getMethodName() + ": not started / 还没有开始");
            }
        }
        throw thrown;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!stubs.isEmpty()) {
            String exercise = context.getRequiredTestClass().getSimpleName().replaceFirst("Test$", "");
            System.out.println(exercise + ", not started / 还没有开始: " + String.join(", ", stubs));
        }
    }
}
