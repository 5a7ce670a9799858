package stridelab.grader.propertytest;

/** Carries a {@link Failure} out of a property; without a stack trace, since thousands are thrown while shrinking. */
final class Failed extends RuntimeException {
    private final transient Failure failure;

    Failed(Failure failure) {
        super(failure.reason().name(), null, false, false);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
