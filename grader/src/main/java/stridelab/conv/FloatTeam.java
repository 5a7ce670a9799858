package stridelab.conv;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A convolution computed by several threads: each takes the next band that nobody has taken, until there are none.
 *
 * <p>A band's outputs are computed by one thread, as one thread alone computes them, so the bits are the same. The threads
 * are those of the pool that the call is made in, or else of the common pool, and the caller's own.
 */
final class FloatTeam implements FloatPlan.Body {
    private final List<FloatBands> members = new ArrayList<>();

    FloatTeam(FloatBands first, int threads) {
        members.add(first);
        while (members.size() < Math.min(threads, first.shifts())) {
            members.add(first.another());
        }
    }

    @Override
    public void run(float[] x, float[] y) {
        AtomicInteger next = new AtomicInteger();
        List<RecursiveAction> actions = new ArrayList<>();
        for (FloatBands member : members) {
            actions.add(new RecursiveAction() {
                @Override
                protected void compute() {
                    for (int shift = next.getAndIncrement(); shift < member.shifts(); shift = next.getAndIncrement()) {
                        member.run(x, y, shift);
                    }
                }
            });
        }
        ForkJoinTask.invokeAll(actions);
    }
}
