package stridelab.exercises;

/** Thrown when the layers make no sense. */
public class BadLayerException extends RuntimeException {
    public BadLayerException(String message) {
        super(message);
    }
}
