package stridelab.site.net;

/** Walks along a net's text. */
final class NetReader {
    private static final int DIGITS = 6;

    private final String text;
    private int at;

    NetReader(String text) {
        this.text = text;
    }

    boolean at(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean atDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    boolean skip(char c) {
        boolean here = at(c);
        at += here ? 1 : 0;
        return here;
    }

    void expect(char c) {
        if (!skip(c)) {
            throw NetRefusal.unreadable(at);
        }
    }

    void expectEnd() {
        if (at < text.length()) {
            throw NetRefusal.unreadable(at);
        }
    }

    int number(String name, int least, int most) {
        int start = at;
        int number = 0;
        while (atDigit() && at < start + DIGITS) {
            number = 10 * number + text.charAt(at++) - '0';
        }
        if (at == start || atDigit()) {
            throw NetRefusal.unreadable(start);
        }
        if (number < least || number > most) {
            throw NetRefusal.outside(name, least, most);
        }
        return number;
    }

    Layer layer() {
        for (Layer.Kind kind : Layer.Kind.values()) {
            if (skip(kind.letter())) {
                int kernel = number("kernel", 1, Layer.MOST_KERNEL);
                int stride = skip('s') ? number("stride", 1, Layer.MOST_STRIDE) : 1;
                int padding = skip('p') ? number("padding", 0, Layer.MOST_PADDING) : 0;
                int more = kind == Layer.Kind.TRANSPOSED && skip('o')
                        ? number("outputPadding", 0, Layer.MOST_STRIDE - 1)
                        : 0;
                int channels = kind.learns() && skip('f') ? number("channels", 1, Layer.MOST_CHANNELS) : 0;
                return new Layer(kind, kernel, stride, padding, more, channels);
            }
        }
        throw NetRefusal.unreadable(at);
    }
}
