package stridelab.grader.export;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.CauseText;
import stridelab.grader.causes.Causes;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** What is added to a failed property in formats that list one after the other: which others share its cause. */
final class CauseNotes {
    private final Map<PropertyResult, String> notes = new IdentityHashMap<>();

    private CauseNotes() {}

    static CauseNotes of(SubmissionResult result) {
        CauseNotes notes = new CauseNotes();
        for (Cause cause : Causes.of(result).all()) {
            notes.notes.put(cause.shown(), plain(ofShown(cause)));
            Text likewise = Messages.text("causes.fails-likewise", cause.shown().id());
            cause.folded().forEach(property -> notes.notes.put(property, plain(List.of(likewise))));
        }
        return notes;
    }

    /** Lines to put at the end, each language's in a row; empty where there is nothing to add. */
    String of(PropertyResult property) {
        String note = notes.getOrDefault(property, "");
        return note.isEmpty() ? "" : "\n\n" + note;
    }

    private static List<Text> ofShown(Cause cause) {
        List<Text> lines = CauseText.withCounts(cause);
        Stream<Text> counts = lines.stream().skip(CauseText.lines(cause).size());
        Stream<Text> origin = Stream.ofNullable(cause.followsFrom())
                .map(method -> Messages.text("causes.follows-from", method.exercise() + "/" + method.method()));
        return Stream.concat(counts, origin).toList();
    }

    private static String plain(List<Text> lines) {
        return lines.stream().map(Plain::both).collect(Collectors.joining("\n"));
    }
}
