package stridelab.grader.propertytest;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Remembers the first test or container that did not end well: in a launch of ours, a fault of the hidden tests. */
final class FaultListener implements TestExecutionListener {
    private @Nullable Throwable fault;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (fault == null && result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            fault = result.getThrowable().orElseGet(() -> new IllegalStateException(test.getDisplayName()));
        }
    }

    void rethrow() {
        if (fault != null) {
            throw new IllegalStateException("a hidden test is broken: " + fault.getMessage(), fault);
        }
    }
}
