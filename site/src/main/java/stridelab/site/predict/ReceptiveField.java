package stridelab.site.predict;

import java.util.List;

/** How many inputs in a row one value after three layers sees. */
final class ReceptiveField implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("k1", 1, 64, 2, 5),
                Range.of("s1", 1, 16, 1, 3),
                Range.of("k2", 1, 64, 2, 5),
                Range.of("s2", 1, 16, 1, 3),
                Range.of("k3", 1, 64, 2, 5),
                Range.of("s3", 1, 16, 1, 2));
    }

    @Override
    public Question ask(Numbers numbers) {
        int[] k = {numbers.of("k1"), numbers.of("k2"), numbers.of("k3")};
        int[] s = {numbers.of("s1"), numbers.of("s2"), numbers.of("s3")};
        int first = k[0];
        int second = first + (k[1] - 1) * s[0];
        int third = second + (k[2] - 1) * s[0] * s[1];
        return Question.of(third)
                .with("first", first)
                .with("second", second)
                .with("apart", s[0] * s[1])
                .with("field", third)
                .mistake("stride-statistics/stride-ignored", k[0] + k[1] + k[2] - 2)
                .mistake("stride-statistics/kernels-added", k[0] + k[1] + k[2])
                .mistake("stride-statistics/kernels-multiplied", k[0] * k[1] * k[2])
                .mistake("stride-statistics/layers-in-wrong-order", k[2] + (k[1] - 1) * s[2] + (k[0] - 1) * s[2] * s[1])
                .mistake(
                        "stride-statistics/own-stride-counted",
                        1 + (k[0] - 1) * s[0] + (k[1] - 1) * s[0] * s[1] + (k[2] - 1) * s[0] * s[1] * s[2])
                .mistake("stride-statistics/gaps-miscounted", k[0] + k[1] * s[0] + k[2] * s[0] * s[1]);
    }
}
