package stridelab.worker;

import java.io.IOException;

/** Thrown for bytes that are no frame, or not the one that was due; and for a frame that would be too long. */
public final class MalformedFrame extends IOException {
    private static final long serialVersionUID = 1;

    public MalformedFrame(String message) {
        super(message);
    }
}
