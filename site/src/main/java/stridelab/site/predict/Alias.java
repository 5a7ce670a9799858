package stridelab.site.predict;

import java.util.List;

/** The tone that is heard for one above half of the new rate. */
final class Alias implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                new Range("rate", 100, 192_000, 4000, 16_000, 2000),
                Range.of("stride", 1, 16, 2, 4),
                new Range("tone", 1, 96_000, 100, 7900, 100));
    }

    @Override
    public Question ask(Numbers numbers) {
        int rate = numbers.of("rate");
        int stride = numbers.of("stride");
        int tone = numbers.of("tone");
        if (rate % (2 * stride) != 0 || 2 * tone > rate) {
            throw Refusal.impossible();
        }
        int kept = rate / stride;
        int rest = tone % kept;
        int heard = Math.min(rest, kept - rest);
        return Question.of(heard)
                .with("kept", kept)
                .with("half", kept / 2)
                .with("rest", rest)
                .with("heard", heard)
                .mistake("audio-stride/filtered", 0)
                .mistake("audio-stride/clipped", kept / 2.0)
                .mistake("audio-stride/not-folded", rest)
                .mistake("audio-stride/half-rate-as-period", tone % (kept / 2))
                .mistake("audio-stride/sign-kept", rest - kept)
                .mistake("audio-stride/old-rate-used", tone)
                .mistake("audio-stride/frequency-divided", (double) tone / stride);
    }
}
