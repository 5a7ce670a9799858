package stridelab.site.predict;

import java.util.List;

/** How many weights a layer learns. */
final class WeightCount implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("n", 1, 10_000, 8, 32),
                Range.of("in", 1, 4096, 2, 6),
                Range.of("out", 1, 4096, 2, 8),
                Range.of("k", 1, 100, 2, 5));
    }

    @Override
    public Question ask(Numbers numbers) {
        double n = numbers.of("n");
        double in = numbers.of("in");
        double out = numbers.of("out");
        double k = numbers.of("k");
        double weights = in * out * k * k;
        return Question.of(weights)
                .with("window", (long) (k * k))
                .with("kernel", (long) (in * k * k))
                .with("weights", (long) weights)
                .mistake("image-counted", weights * n * n)
                .mistake("stride-compute/channels-forgotten", k * k * out)
                .mistake("stride-compute/channels-forgotten", k * k * in)
                .mistake("stride-compute/channels-forgotten", k * k)
                .mistake("stride-compute/channels-added", k * k * (in + out))
                .mistake("stride-compute/kernel-side-for-area", in * out * k);
    }
}
