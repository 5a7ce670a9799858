package stridelab.grader.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.text.UserError;

/**
 * One of several parts of a class, which machines grade that share nothing but the names.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** The class whole. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    /**
     * Reads {@code I/N}.
     *
     * @throws UserError if it is not that, or I is not from 1 to N
     */
    public static Shard parse(String text) throws UserError {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw UserError.of("batch.bad-shard", text);
        }
        Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        if (shard.number < 1 || shard.number > shard.of) {
            throw UserError.of("batch.bad-shard", text);
        }
        return shard;
    }

    /** Whether the submission at {@code place} of the sorted class, from 0, is in this part: each N-th is. */
    boolean has(int place) {
        return place % of == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
