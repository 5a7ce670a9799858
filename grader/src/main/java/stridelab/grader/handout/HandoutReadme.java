package stridelab.grader.handout;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import stridelab.grader.course.CountedExercise;
import stridelab.grader.course.Course;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Suite;
import stridelab.grader.results.Score;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** The README of the students' project: the exercises that count, and what is hidden. */
final class HandoutReadme {
    private HandoutReadme() {}

    static String of(Course course) throws IOException {
        List<CountedExercise> exercises = course.counted();
        int hidden = exercises.stream()
                .flatMap(exercise -> Suite.of(contract(exercise)).stream())
                .mapToInt(suite -> suite.properties().size())
                .sum();
        double points = exercises.stream().mapToDouble(HandoutReadme::points).sum();
        return Handout.resource("README.md")
                .replace("{{exercises-en}}", table(exercises, Text::en))
                .replace("{{exercises-zh}}", table(exercises, Text::zh))
                .replace("{{links-en}}", links(course.links(), Text::en))
                .replace("{{links-zh}}", links(course.links(), Text::zh))
                .replace("{{hidden}}", Integer.toString(hidden))
                .replace("{{points}}", Score.text(points))
                .replace("{{first}}", contract(exercises.get(0)).className());
    }

    private static String table(List<CountedExercise> exercises, Function<Text, String> language) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < exercises.size(); i++) {
            CountedExercise exercise = exercises.get(i);
            Contract contract = contract(exercise);
            String methods = contract.methods().stream()
                    .map(method -> "`" + method.getName() + "`")
                    .distinct()
                    .collect(Collectors.joining(", "));
            Text title = exercise.title();
            table.append(table.isEmpty() ? "" : "\n")
                    .append("| ")
                    .append(i + 1)
                    .append(" | `")
                    .append(contract.className())
                    .append(title == null ? "`" : "` " + cell(language.apply(title)))
                    .append(" | ")
                    .append(methods)
                    .append(" | ")
                    .append(Score.text(points(exercise)))
                    .append(" |");
        }
        return table.toString();
    }

    private static String links(Course.Links links, Function<Text, String> language) {
        StringBuilder lines = new StringBuilder();
        if (!links.lesson().isEmpty()) {
            lines.append(language.apply(Messages.text("course.lesson", links.lesson())))
                    .append("\n");
        }
        if (!links.report().isEmpty()) {
            lines.append(language.apply(Messages.text("course.reports", links.report())))
                    .append("\n");
        }
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    /** A text between the bars of a table. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|");
    }

    private static Contract contract(CountedExercise exercise) {
        return Contract.withId(exercise.id()).orElseThrow();
    }

    private static double points(CountedExercise exercise) {
        Double own = exercise.points();
        return own == null ? contract(exercise).points() : own;
    }
}
