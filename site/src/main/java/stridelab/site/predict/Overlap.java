package stridelab.site.predict;

import java.util.List;

/** The share of a window that its next neighbour reads too. */
final class Overlap implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(Range.of("k", 1, 100, 3, 8), Range.of("stride", 1, 100, 1, 6));
    }

    @Override
    public Question ask(Numbers numbers) {
        int k = numbers.of("k");
        int stride = numbers.of("stride");
        int common = Math.max(0, k - stride);
        double share = (double) common / k;
        return Question.toTwoPlaces(share)
                .with("common", common)
                .with("next", stride)
                .with("last", k - 1)
                .mistake("stride-statistics/overlap-below-zero", (double) (k - stride) / k)
                .mistake("stride-statistics/rest-for-overlap", (double) stride / k)
                .mistake("stride-statistics/count-for-share", common)
                .mistake("stride-statistics/both-neighbours-counted", 2 * share)
                .mistake("stride-statistics/area-for-side", share * share)
                .mistake("stride-statistics/share-of-the-wrong-whole", (double) common / stride);
    }
}
