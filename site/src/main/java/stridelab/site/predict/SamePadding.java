package stridelab.site.predict;

import java.util.List;

/** The padding before and after that keeps the size at stride 1. */
final class SamePadding implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(Range.of("k", 1, 101, 2, 10));
    }

    @Override
    public Question ask(Numbers numbers) {
        int k = numbers.of("k");
        int before = k / 2;
        int after = (k - 1) / 2;
        return Question.of(before, after)
                .with("lost", k - 1)
                .with("before", before)
                .with("after", after)
                .mistake("shape-formula/before-and-after-swapped", after, before)
                .mistake("shape-formula/even-kernel-forgotten", after, after)
                .mistake("shape-formula/even-kernel-forgotten", before, before)
                .mistake("shape-formula/total-on-each-side", k - 1, k - 1)
                .mistake("shape-formula/all-on-one-side", k - 1, 0);
    }
}
