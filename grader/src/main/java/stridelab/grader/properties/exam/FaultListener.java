package stridelab.grader.properties.exam;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Remembers the first test that failed for a reason other than the student's answers. */
final class FaultListener implements TestExecutionListener {
    private @Nullable Throwable fault;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (fault == null && thrown != null && !(thrown instanceof Failed)) {
            fault = thrown;
        }
    }

    void rethrow() {
        if (fault != null) {
            throw new IllegalStateException("a hidden test is broken", fault);
        }
    }
}
