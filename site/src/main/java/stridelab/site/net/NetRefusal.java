package stridelab.site.net;

/** Says why a text is no net for the bench; the page has a sentence for each reason. */
public final class NetRefusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String reason;

    private NetRefusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The text cannot be read from this place on, counted from 0. */
    static NetRefusal unreadable(int place) {
        return new NetRefusal("unreadable " + place);
    }

    /** A number is too small or too large. */
    static NetRefusal outside(String name, int least, int most) {
        return new NetRefusal(name + " " + least + " " + most);
    }

    /** {@code unreadable} and the place, or a number's name, its least and its most value. */
    public String reason() {
        return reason;
    }
}
