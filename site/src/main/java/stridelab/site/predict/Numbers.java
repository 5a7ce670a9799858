package stridelab.site.predict;

import java.util.List;

/** The numbers of one question, each within its {@link Range}; written {@code n=8,k=3}. */
public final class Numbers {
    private final List<Range> ranges;
    private final int[] values;

    private Numbers(List<Range> ranges, int[] values) {
        this.ranges = ranges;
        this.values = values;
    }

    /** From names and numbers with commas between, every name once and in the order of the ranges. */
    static Numbers parse(List<Range> ranges, String text) {
        int[] values = new int[ranges.size()];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            Range range = ranges.get(i);
            String start = (i == 0 ? "" : ",") + range.name() + "=";
            if (!text.startsWith(start, at)) {
                throw Refusal.unreadable();
            }
            at += start.length();
            int end = text.indexOf(',', at);
            end = end < 0 ? text.length() : end;
            values[i] = whole(text.substring(at, end));
            if (values[i] < range.least() || values[i] > range.most()) {
                throw Refusal.outside(range);
            }
            at = end;
        }
        if (at != text.length()) {
            throw Refusal.unreadable();
        }
        return new Numbers(ranges, values);
    }

    /** A whole number of at most nine digits. */
    private static int whole(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        if (digits.length() == start || digits.length() > start + 9) {
            throw Refusal.unreadable();
        }
        for (int i = start; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw Refusal.unreadable();
            }
        }
        return Integer.parseInt(digits);
    }

    static Numbers draw(List<Range> ranges, Dice dice) {
        int[] values = new int[ranges.size()];
        for (int i = 0; i < values.length; i++) {
            Range range = ranges.get(i);
            int count = (range.to() - range.from()) / range.step() + 1;
            values[i] = range.from() + range.step() * dice.below(count);
        }
        return new Numbers(ranges, values);
    }

    /** The number of that name. */
    int of(String name) {
        for (int i = 0; i < values.length; i++) {
            if (ranges.get(i).name().equals(name)) {
                return values[i];
            }
        }
        throw new IllegalStateException("No number " + name);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(ranges.get(i).name())
                    .append('=')
                    .append(values[i]);
        }
        return text.toString();
    }
}
