package stridelab.grader.sandbox;

/** Thrown where no JVM for a student could be started: the grader's or the machine's fault, and no student's. */
public final class SandboxFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    SandboxFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
