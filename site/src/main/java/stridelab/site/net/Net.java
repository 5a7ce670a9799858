package stridelab.site.net;

import java.util.ArrayList;
import java.util.List;

/**
 * A square image and the layers that it goes through, written {@code 224x3:c7s2p3f64,m3s2p1,4*c3p1}: the image's size and
 * channels, then the layers, with a number in front where several alike follow one another.
 *
 * <p>A layer's text is a letter for its {@link Layer.Kind}, its kernel, and what differs from stride 1 without padding:
 * {@code s} stride, {@code p} padding per side, {@code o} output padding, {@code f} channels given out.
 *
 * @param size rows and columns of the image
 * @param channels of the image
 * @param layers at least one
 */
public record Net(int size, int channels, List<Layer> layers) {
    static final int MOST_SIZE = 4096;
    static final int MOST_LAYERS = 300;

    public Net {
        layers = List.copyOf(layers);
    }

    /**
     * The net that a text describes.
     *
     * @throws NetRefusal if it describes none, or one beyond the bench's limits
     */
    public static Net parse(String text) {
        NetReader reader = new NetReader(text);
        int size = reader.number("size", 1, MOST_SIZE);
        int channels = reader.skip('x') ? reader.number("channels", 1, Layer.MOST_CHANNELS) : 1;
        reader.expect(':');
        List<Layer> layers = new ArrayList<>();
        do {
            int times = reader.atDigit() ? reader.number("layers", 1, MOST_LAYERS) : 1;
            if (times > 1 || reader.at('*')) {
                reader.expect('*');
            }
            Layer layer = reader.layer();
            if (layers.size() + times > MOST_LAYERS) {
                throw NetRefusal.outside("layers", 1, MOST_LAYERS);
            }
            for (int i = 0; i < times; i++) {
                layers.add(layer);
            }
        } while (reader.skip(','));
        reader.expectEnd();
        return new Net(size, channels, layers);
    }

    /** The shortest text that {@link #parse} takes for this net. */
    public String text() {
        StringBuilder text = new StringBuilder().append(size);
        if (channels != 1) {
            text.append('x').append(channels);
        }
        int i = 0;
        while (i < layers.size()) {
            Layer layer = layers.get(i);
            int times = 1;
            while (i + times < layers.size() && layers.get(i + times).equals(layer)) {
                times++;
            }
            text.append(i == 0 ? ':' : ',');
            if (times > 1) {
                text.append(times).append('*');
            }
            text.append(layer.text());
            i += times;
        }
        return text.toString();
    }
}
