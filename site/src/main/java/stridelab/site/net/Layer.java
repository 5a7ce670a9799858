package stridelab.site.net;

/**
 * One layer of a net, square and the same on all sides.
 *
 * @param kind what it computes
 * @param kernel rows of its window
 * @param stride rows from one window to the next
 * @param padding rows of padding on each side; those that are cut off where the layer is transposed
 * @param outputPadding rows that a transposed layer adds at the end
 * @param channels that it gives out, which are those that it takes in where this is 0, and always where it pools
 */
public record Layer(Kind kind, int kernel, int stride, int padding, int outputPadding, int channels) {
    static final int MOST_KERNEL = 64;
    static final int MOST_STRIDE = 16;
    static final int MOST_PADDING = 32;
    static final int MOST_CHANNELS = 4096;

    /** What a layer computes. Pooling is a window with a stride that has nothing to learn. */
    public enum Kind {
        CONVOLUTION('c'),
        TRANSPOSED('t'),
        MAX_POOLING('m'),
        MEAN_POOLING('a');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** How a net's text begins a layer of this kind. */
        public char letter() {
            return letter;
        }

        /** Whether it has weights. */
        public boolean learns() {
            return this == CONVOLUTION || this == TRANSPOSED;
        }
    }

    /** Such as {@code c7s2p3f64}: what is not named is stride 1, no padding, as many channels as come in. */
    String text() {
        StringBuilder text = new StringBuilder().append(kind.letter()).append(kernel);
        if (stride != 1) {
            text.append('s').append(stride);
        }
        if (padding != 0) {
            text.append('p').append(padding);
        }
        if (outputPadding != 0) {
            text.append('o').append(outputPadding);
        }
        if (channels != 0) {
            text.append('f').append(channels);
        }
        return text.toString();
    }
}
