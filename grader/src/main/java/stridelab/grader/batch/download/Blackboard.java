package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.results.HandInTime;

/**
 * Blackboard: {@code Lab 3_ada_attempt_2026-11-20-09-15-00_ShapeFormula.java}, and for each attempt a text beside it
 * whose name ends after the time.
 */
final class Blackboard implements Platform {
    private static final Pattern NAME =
            Pattern.compile("(?s)(?<before>.+)_attempt_(?<time>\\d{4}(?:-\\d{2}){5})(?:_(?<own>.+)|(?<note>\\.txt)?)");

    @Override
    public String id() {
        return "blackboard";
    }

    @Override
    public String title() {
        return "Blackboard";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        List<String> starts = all.stream()
                .map(found -> NAME.matcher(found.name()))
                .filter(Matcher::matches)
                .map(name -> name.group("before"))
                .distinct()
                .toList();
        int assignment = assignmentLength(starts);
        return found -> {
            Matcher name = NAME.matcher(found.name());
            if (!name.matches()) {
                return Optional.empty();
            }
            String user = name.group("before").substring(assignment);
            String own = name.group("own");
            return Optional.of(new Label(
                    user,
                    user,
                    own == null ? found.name() : own,
                    name.group("time"),
                    own != null || found.folder(),
                    List.of(Map.of("Username", user)),
                    new HandInTime(isoTime(name.group("time")), false)));
        };
    }

    /** {@code 2026-11-20-09-15-00} as {@code 2026-11-20T09:15:00}. */
    private static String isoTime(String time) {
        return time.substring(0, 10) + "T" + time.substring(11).replace('-', ':');
    }

    /** How much of each start is the assignment's name: what all have in common, up to an underscore. */
    private static int assignmentLength(List<String> starts) {
        if (starts.size() < 2) {
            return starts.isEmpty() ? 0 : starts.get(0).lastIndexOf('_') + 1;
        }
        int common = 0;
        String first = starts.get(0);
        while (common < first.length() && same(starts, common)) {
            common++;
        }
        return first.substring(0, common).lastIndexOf('_') + 1;
    }

    private static boolean same(List<String> starts, int at) {
        return starts.stream()
                .allMatch(start ->
                        at < start.length() && start.charAt(at) == starts.get(0).charAt(at));
    }
}
