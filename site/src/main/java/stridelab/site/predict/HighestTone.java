package stridelab.site.predict;

import java.util.List;

/** The highest tone that is left after a stride. */
final class HighestTone implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(new Range("rate", 100, 192_000, 4000, 16_000, 2000), Range.of("stride", 1, 16, 2, 5));
    }

    @Override
    public Question ask(Numbers numbers) {
        int rate = numbers.of("rate");
        int stride = numbers.of("stride");
        if (rate % (2 * stride) != 0) {
            throw Refusal.impossible();
        }
        int highest = rate / (2 * stride);
        return Question.of(highest)
                .with("kept", rate / stride)
                .with("highest", highest)
                .mistake("audio-stride/old-rate-used", rate / 2.0)
                .mistake("rate-for-half", (double) rate / stride)
                .mistake("audio-stride/rate-multiplied", rate / 2.0 * stride);
    }
}
