package stridelab.exercises;

/** Thrown by my own checks. It is an IllegalArgumentException so the tests accept it. */
public class BadInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadInputException(String message) {
        super(message);
    }

    public BadInputException(Throwable cause) {
        super(cause);
    }
}
