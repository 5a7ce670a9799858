package stridelab.site.predict;

import java.util.List;

/** How far apart, in inputs, two neighbouring values of the last of three layers lie. */
final class Jump implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(Range.of("s1", 1, 16, 1, 3), Range.of("s2", 1, 16, 1, 4), Range.of("s3", 1, 16, 2, 3));
    }

    @Override
    public Question ask(Numbers numbers) {
        int s1 = numbers.of("s1");
        int s2 = numbers.of("s2");
        int s3 = numbers.of("s3");
        int jump = s1 * s2 * s3;
        return Question.of(jump)
                .with("jump", jump)
                .mistake("stride-statistics/strides-added", s1 + s2 + s3)
                .mistake("stride-statistics/last-layer-only", s3)
                .mistake("stride-statistics/last-stride-forgotten", s1 * s2);
    }
}
