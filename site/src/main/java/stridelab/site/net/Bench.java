package stridelab.site.net;

import java.util.List;
import org.teavm.jso.JSExport;

/** What the bench's script asks; a net goes to and fro as its text. */
public final class Bench {
    private Bench() {}

    /** Why a text is no net: {@link NetRefusal#reason}; empty where it is one. */
    @JSExport
    public static String refusal(String net) {
        try {
            Net.parse(net);
            return "";
        } catch (NetRefusal e) {
            return e.reason();
        }
    }

    /** The image: its size and its channels. */
    @JSExport
    public static int[] image(String net) {
        Net read = Net.parse(net);
        return new int[] {read.size(), read.channels()};
    }

    /** The layers: for each its kind's letter, kernel, stride, padding, output padding, channels. */
    @JSExport
    public static String[] layers(String net) {
        List<Layer> layers = Net.parse(net).layers();
        String[] values = new String[6 * layers.size()];
        int at = 0;
        for (Layer layer : layers) {
            values[at++] = String.valueOf(layer.kind().letter());
            values[at++] = Integer.toString(layer.kernel());
            values[at++] = Integer.toString(layer.stride());
            values[at++] = Integer.toString(layer.padding());
            values[at++] = Integer.toString(layer.outputPadding());
            values[at++] = Integer.toString(layer.channels());
        }
        return values;
    }

    /**
     * What the layers do: for each that stands its size, channels, border, unread, products, weights, field and jump, as
     * {@link Reckoning.Step} has them; then all products, all weights, and why the next layer cannot stand.
     */
    @JSExport
    public static String[] reckon(String net) {
        Reckoning reckoning = Reckoning.of(Net.parse(net));
        String[] values = new String[8 * reckoning.steps().size() + 3];
        int at = 0;
        for (Reckoning.Step step : reckoning.steps()) {
            values[at++] = Integer.toString(step.size());
            values[at++] = Integer.toString(step.channels());
            values[at++] = Integer.toString(step.border());
            values[at++] = Integer.toString(step.unread());
            values[at++] = Long.toString(step.products());
            values[at++] = Long.toString(step.weights());
            values[at++] = Long.toString(step.field());
            values[at++] = step.jump();
        }
        values[at++] = Long.toString(reckoning.products());
        values[at++] = Long.toString(reckoning.weights());
        String refused = reckoning.refused();
        values[at] = refused == null ? "" : refused;
        return values;
    }

    /** The shortest text of the net. */
    @JSExport
    public static String shortest(String net) {
        return Net.parse(net).text();
    }

    /** The net in PyTorch. */
    @JSExport
    public static String pytorch(String net) {
        return Programs.pytorch(Net.parse(net));
    }

    /** Its sizes in Java, with the exercises' classes. */
    @JSExport
    public static String java(String net) {
        return Programs.java(Net.parse(net));
    }
}
