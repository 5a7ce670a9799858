package stridelab.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** Writes example sites to look at: {@code one}, {@code class}, {@code troubled}, {@code untouched} and {@code hostile} below a folder. */
final class Preview {
    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0]);
        ReportSite.write(List.of(ExampleResults.mixed()), false, to.resolve("one"));
        ReportSite.write(List.of(ExampleResults.untouched()), false, to.resolve("untouched"));
        ReportSite.write(List.of(ExampleResults.hostile()), false, to.resolve("hostile"));
        ReportSite.write(ExampleResults.ofClass(40), true, to.resolve("class"));
        List<SubmissionResult> troubled = new ArrayList<>(ExampleResults.ofClass(100));
        troubled.addAll(List.of(
                ExampleResults.unreadable("ruth"), ExampleResults.empty("emil"), ExampleResults.notGraded("nina")));
        ReportSite.write(troubled, Map.of("notes.txt", new Text("no part of any", "不属于任何提交")), to.resolve("troubled"));
    }
}
