package stridelab.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes example sites to look at: {@code one}, {@code class}, {@code untouched} and {@code hostile} below a folder. */
final class Preview {
    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0]);
        ReportSite.write(List.of(ExampleResults.mixed()), false, to.resolve("one"));
        ReportSite.write(List.of(ExampleResults.untouched()), false, to.resolve("untouched"));
        ReportSite.write(List.of(ExampleResults.hostile()), false, to.resolve("hostile"));
        ReportSite.write(ExampleResults.ofClass(40), true, to.resolve("class"));
    }
}
