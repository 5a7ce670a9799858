package stridelab.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatTest {
    @Test
    void onlyNoneAndAllOfThePointsAreAtTheEnds() {
        assertThat(Heat.of(0.0, 12, "failed")).isEqualTo("h0 failed");
        assertThat(Heat.of(0.01, 12, "failed")).isEqualTo("h1 failed");
        assertThat(Heat.of(11.99, 12, "failed")).isEqualTo("h9 failed");
        assertThat(Heat.of(12.0, 12, "passed")).isEqualTo("h10 passed");
        assertThat(Heat.of(0.0, 0, "")).isEmpty();
        assertThat(Heat.of(null, 12, "not_graded")).isEqualTo("not_graded");
    }

    @Test
    void morePointsAreNeverRedder() {
        int before = 0;
        for (double score = 0; score <= 14; score += 0.25) {
            int step = Integer.parseInt(Heat.of(score, 14, "").substring(1));
            assertThat(step).isBetween(before, 10);
            before = step;
        }
    }
}
