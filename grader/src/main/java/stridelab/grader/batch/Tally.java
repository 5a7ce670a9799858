package stridelab.grader.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stridelab.grader.batch.Progress.Step;
import stridelab.grader.files.Digest;

/** Counts what becomes of the submissions of a run, told by several threads. */
final class Tally {
    private final Progress progress;
    private final Map<String, Receipt> receipts = new TreeMap<>(HandIn.BY_NAME);
    private final Map<String, String> faults = new TreeMap<>(HandIn.BY_NAME);
    private final Map<Step, Integer> steps = new EnumMap<>(Step.class);

    Tally(Progress progress) {
        this.progress = progress;
    }

    synchronized void graded(String name, Receipt receipt) {
        receipts.put(name, receipt);
        step(receipt.score() == null ? Step.FAULT : receipt.graded() ? Step.GRADED : Step.NOT_GRADABLE);
    }

    synchronized void unchanged(String name, Receipt receipt) {
        receipts.put(name, receipt);
        step(Step.UNCHANGED);
    }

    synchronized void fault(String name, String what) {
        faults.put(name, what);
    }

    synchronized Summary summary() {
        Digest digest = new Digest();
        double sum = 0;
        double maxScore = 0;
        double lowest = 100;
        int notGradable = 0;
        int scores = 0;
        for (Map.Entry<String, Receipt> entry : receipts.entrySet()) {
            Receipt receipt = entry.getValue();
            digest.add(entry.getKey()).add(receipt.result()).add(receipt.conditions());
            maxScore = Math.max(maxScore, receipt.maxScore());
            if (receipt.score() == null) {
                continue;
            }
            scores++;
            sum += receipt.score();
            lowest = Math.min(lowest, receipt.maxScore() == 0 ? 0 : 100 * receipt.score() / receipt.maxScore());
            notGradable += receipt.graded() ? 0 : 1;
        }
        List<String> lines = new ArrayList<>();
        faults.forEach((name, what) -> lines.add(name + ": " + what));
        return new Summary(
                List.copyOf(receipts.keySet()),
                receipts.size() - steps.getOrDefault(Step.UNCHANGED, 0),
                steps.getOrDefault(Step.UNCHANGED, 0),
                notGradable,
                lines,
                digest.hex(),
                scores == 0 ? 0 : sum / scores,
                maxScore,
                lowest);
    }

    private void step(Step step) {
        steps.merge(step, 1, Integer::sum);
        progress.done(step);
    }
}
