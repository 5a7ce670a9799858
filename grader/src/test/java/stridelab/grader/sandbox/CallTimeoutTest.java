package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CallTimeoutTest {
    private final AtomicLong cpuMillis = new AtomicLong(7_000);
    private final AtomicBoolean idle = new AtomicBoolean();
    private final long start = System.nanoTime();
    private final CallTimeout.Waiting waiting = new CallTimeout(Duration.ofSeconds(1), 3).start();

    @Test
    void anEndlessLoopIsGivenUpWhenItHasComputedLongEnough() {
        assertThat(overAfter(200)).isFalse();
        cpuMillis.addAndGet(900);
        assertThat(overAfter(1_100)).isFalse();
        cpuMillis.addAndGet(200);
        assertThat(overAfter(1_300)).isTrue();
    }

    @Test
    void whatWaitsForItsTurnOnABusyMachineIsNeverGivenUp() {
        assertThat(overAfter(200)).isFalse();
        cpuMillis.addAndGet(500);
        assertThat(overAfter(3_600_000)).isFalse();
    }

    @Test
    void whatHasNothingToDoIsGivenUpAfterAFewLooks() {
        idle.set(true);
        assertThat(overAfter(200)).isFalse();
        assertThat(overAfter(220)).isFalse();
        idle.set(false);
        assertThat(overAfter(240)).isFalse();
        idle.set(true);
        assertThat(overAfter(260)).isFalse();
        assertThat(overAfter(280)).isFalse();
        assertThat(overAfter(300)).isFalse();
        assertThat(overAfter(320)).isTrue();
    }

    @Test
    void whatWasComputedBeforeTheQuestionDoesNotCount() {
        cpuMillis.set(100_000);
        assertThat(overAfter(200)).isFalse();
        assertThat(overAfter(3_900)).isFalse();
    }

    private boolean overAfter(long millis) {
        return waiting.isOver(start + Duration.ofMillis(millis).toNanos(), cpuMillis::get, idle::get);
    }
}
