package stridelab.site.predict;

/** Says why there is no question of these numbers; the page has a sentence for each reason. */
final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String reason;

    private Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** Not the numbers that this kind of question has. */
    static Refusal unreadable() {
        return new Refusal("unreadable");
    }

    /** A number is too small or too large: its name, the least and the most. */
    static Refusal outside(Range range) {
        return new Refusal(range.name() + " " + range.least() + " " + range.most());
    }

    /** Each number is well, but together they have no answer. */
    static Refusal impossible() {
        return new Refusal("impossible");
    }
}
