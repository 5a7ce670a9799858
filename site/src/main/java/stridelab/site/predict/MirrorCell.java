package stridelab.site.predict;

import java.util.ArrayList;
import java.util.List;
import stridelab.conv.PaddingMode;

/** Which value of a row stands at an index outside of it, in one of the two mirrors. */
final class MirrorCell implements Kind {
    private static final String LETTERS = "abcdefgh";

    private final PaddingMode mode;

    MirrorCell(PaddingMode mode) {
        this.mode = mode;
    }

    @Override
    public List<Range> ranges() {
        return List.of(Range.of("n", 2, LETTERS.length(), 3, 5), Range.of("i", -1000, 1000, -8, 12));
    }

    @Override
    public Question ask(Numbers numbers) {
        int n = numbers.of("n");
        int i = numbers.of("i");
        if (i >= 0 && i < n) {
            throw Refusal.impossible();
        }
        List<String> options = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (int j = 0; j < n; j++) {
            options.add(letter(j));
            row.append(j == 0 ? "" : " ").append(letter(j));
        }
        options.add("0");
        boolean reflect = mode == PaddingMode.REFLECT;
        int period = reflect ? 2 * (n - 1) : 2 * n;
        int at = mode.index(i, n);
        return Question.choice(options, letter(at))
                .with("row", row)
                .with("last", n - 1)
                .with("period", period)
                .with("rest", Math.floorMod(i, period))
                .with("at", at)
                .with("letter", letter(at))
                .mistake(
                        reflect ? "mirror-padding/border-repeated" : "mirror-padding/border-not-repeated",
                        letter((reflect ? PaddingMode.SYMMETRIC : PaddingMode.REFLECT).index(i, n)))
                .mistake("mirror-padding/stops-at-the-border", letter(PaddingMode.REPLICATE.index(i, n)))
                .mistake("mirror-padding/wraps-around", letter(PaddingMode.CIRCULAR.index(i, n)))
                .mistake("mirror-padding/zeros-for-mirror", "0");
    }

    private static String letter(int at) {
        return LETTERS.substring(at, at + 1);
    }
}
