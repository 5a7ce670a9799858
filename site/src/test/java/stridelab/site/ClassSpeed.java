package stridelab.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;

/**
 * Measures how long a class's site takes and what memory, and how soon its class page can be used:
 * {@code mvn -Pclass-speed -pl site -am process-test-classes} (with {@code -Dclass.sizes=1000,10000}).
 *
 * <p>The results are read from files, one after another, as {@code grade-all} reads them.
 */
final class ClassSpeed {
    private ClassSpeed() {}

    public static void main(String[] args) throws IOException {
        for (String size : args[0].split(",", -1)) {
            Path folder = Files.createTempDirectory("stridelab-class");
            measure(Integer.parseInt(size), folder);
            DeleteRecursively.delete(folder);
        }
    }

    private static void measure(int size, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            files.add(stored(ExampleResults.inClass(i), folder.resolve("results-" + files.size() + ".json")));
        }
        System.gc();
        Path site = folder.resolve("site");
        long start = System.nanoTime();
        Duration before = cpu();
        ReportSite.write(() -> read(files), true, site);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = cpu().minus(before).toMillis() / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%d reports in %.1f s (%.1f CPU s) on %d cores, %d MB of heap live after a collection%n",
                size,
                seconds,
                cpu,
                Runtime.getRuntime().availableProcessors(),
                live() >> 20);
        open(site);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Path stored(SubmissionResult result, Path file) throws IOException {
        return Files.write(file, ResultsJson.write(result).getBytes(StandardCharsets.UTF_8));
    }

    private static Iterator<SubmissionResult> read(List<Path> files) {
        return files.stream()
                .map(file -> {
                    try {
                        return ResultsJson.read(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .iterator();
    }

    /** What was left of the heap after the fullest collection. */
    private static long live() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static void open(Path site) {
        try (SiteBrowser browser = SiteBrowser.start()) {
            Page page = browser.open(new Browser.NewContextOptions(), site, new ArrayList<>());
            page.navigate(site.resolve("en/index.html").toUri().toString());
            double ready = ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
                    .doubleValue();
            long before = System.nanoTime();
            page.click(".sortable th:nth-child(2) button");
            page.waitForSelector(".sortable [aria-sort]");
            page.waitForFunction("document.querySelector('.search output').textContent !== ''");
            System.out.printf(
                    Locale.ROOT,
                    "class page usable after %.0f ms, all rows sorted %.0f ms after a click%n",
                    ready,
                    (System.nanoTime() - before) / 1e6);
        }
    }
}
