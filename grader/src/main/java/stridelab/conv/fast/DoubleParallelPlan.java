package stridelab.conv.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A plan that several threads compute: each takes the next band, until there are none.
 *
 * <p>One thread computes all of a band, as it would alone, so the bits are the same. The threads are those of the pool that
 * the call is made in, or of the common pool, and the caller's own.
 */
final class DoubleParallelPlan extends DoublePlan {
    /** The same plan for each thread, with working memory of its own. */
    private final List<DoubleTiledPlan> plans = new ArrayList<>();

    DoubleParallelPlan(DoubleTiledPlan first, int threads) {
        super(first.input(), first.output());
        plans.add(first);
        while (plans.size() < Math.min(threads, first.bands())) {
            plans.add(first.withOwnMemory());
        }
    }

    @Override
    void compute(double[] x, double[] y) {
        AtomicInteger next = new AtomicInteger();
        List<RecursiveAction> actions = new ArrayList<>();
        for (DoubleTiledPlan plan : plans) {
            actions.add(new RecursiveAction() {
                @Override
                protected void compute() {
                    for (int band = next.getAndIncrement(); band < plan.bands(); band = next.getAndIncrement()) {
                        plan.compute(x, y, band);
                    }
                }
            });
        }
        ForkJoinTask.invokeAll(actions);
    }
}
