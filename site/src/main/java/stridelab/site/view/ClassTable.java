package stridelab.site.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.site.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the table of all submissions, small enough for one page.
 *
 * @param columns the exercises
 * @param rows the submissions of this part
 * @param page its number, from 1
 * @param pages how many there are
 */
public record ClassTable(List<Column> columns, List<Row> rows, int page, int pages) {
    private static final int ROWS = 150;
    private static final JsonMapper JSON = new JsonMapper();

    public ClassTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An exercise. */
    public record Column(String title, String maxScore) {}

    /** A submission; {@code file} is its report, below the language's folder. Its cells: the whole, then each exercise. */
    public record Row(String name, String file, List<Cell> cells) {}

    /** A score, empty where there is none, and its look, as classes of the stylesheet. */
    public record Cell(String score, String look) {
        static final Cell EMPTY = new Cell("", "");

        static Cell of(@Nullable Double score, double maxScore, String status) {
            return new Cell(score == null ? "" : Numbers.score(score), Heat.of(score, maxScore, status));
        }
    }

    /** The file of a part, below the language's folder: the first is on the class page itself. */
    public static String file(int page) {
        return page == 1 ? "index.html" : "submissions/" + page + ".html";
    }

    /** How many parts {@code summary} has. */
    public static int pages(ClassSummary summary) {
        return Math.max(1, (summary.rows.size() + ROWS - 1) / ROWS);
    }

    /** Part {@code page} of {@code summary}. */
    public static ClassTable of(ClassSummary summary, int page, Language language) {
        int from = (page - 1) * ROWS;
        return new ClassTable(
                summary.exercises.values().stream()
                        .map(tally -> new Column(
                                ClassView.title(tally.example, language), Numbers.score(tally.example.maxScore())))
                        .toList(),
                summary.rows.subList(from, Math.min(from + ROWS, summary.rows.size())).stream()
                        .map(row -> row(row, summary))
                        .toList(),
                page,
                pages(summary));
    }

    /**
     * All rows, as a script that hands them to the one that sorts and searches: a page opened from a folder may load a
     * script and nothing else. Markup in names can't end the script: {@code <} is escaped.
     */
    public static String script(ClassSummary summary) {
        StringBuilder script = new StringBuilder("stridelabSubmissions([\n");
        for (ClassSummary.Row row : summary.rows) {
            Row shown = row(row, summary);
            String json = JSON.writeValueAsString(List.of(
                    shown.name(),
                    shown.file(),
                    shown.cells().stream().map(Cell::score).toList(),
                    shown.cells().stream().map(Cell::look).toList()));
            script.append(json.replace("<", "\\u003c")).append(",\n");
        }
        return script.append("]);\n").toString();
    }

    /** The neighbouring part before this one, or null. */
    public @Nullable String before() {
        return page > 1 ? file(page - 1) : null;
    }

    /** The neighbouring part after this one, or null. */
    public @Nullable String after() {
        return page < pages ? file(page + 1) : null;
    }

    private static Row row(ClassSummary.Row row, ClassSummary summary) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.score(), summary.maxScore, ""));
        summary.exercises.values().forEach(tally -> {
            ClassSummary.Cell cell = row.cells().get(tally.example.id());
            cells.add(
                    cell == null
                            ? Cell.EMPTY
                            : Cell.of(
                                    cell.score(),
                                    tally.example.maxScore(),
                                    cell.status().json()));
        });
        return new Row(row.name(), row.file(), cells);
    }
}
