package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

class ReportSiteTest {
    @TempDir
    Path folder;

    @Test
    void oneResultLeadsTheStartPageOfEachLanguage() throws IOException {
        Path site = writeOne(ExampleResults.mixed());
        assertThat(site.resolve("en/index.html"))
                .content()
                .contains("zhang-wei", "What may have happened", "does not compile", "Expected 55, got 44.");
        assertThat(site.resolve("zh/index.html")).content().contains("zhang-wei", "可能的原因", "编译错误", "应为 55，实际为 44。");
        assertThat(site.resolve("index.html")).content().contains("en/index.html", "zh/index.html", "x-default");
        assertThat(site.resolve("en/reports")).doesNotExist();
    }

    @Test
    void everySubmissionOfAClassHasAReportOfItsOwnUnderASafeName() throws IOException {
        Path site = write(ExampleResults.ofClass(12));
        for (String language : List.of("en", "zh")) {
            try (Stream<Path> reports = Files.list(site.resolve(language + "/reports"))) {
                assertThat(reports.map(file -> file.getFileName().toString()))
                        .hasSize(12)
                        .allMatch(name -> name.matches("([a-z0-9-]{1,41}-)?[0-9a-f]{12}\\.html"));
            }
            assertThat(site.resolve(language + "/index.html")).content().contains("李雷 / 韩梅梅", "=1+1");
        }
    }

    @Test
    void aClassOfOneHasAClassPageToo() throws IOException {
        Path site = write(List.of(ExampleResults.perfect("Alice")));
        assertThat(site.resolve("en").resolve(ReportFile.of("Alice"))).isRegularFile();
        assertThat(site.resolve("en/index.html")).content().contains("Submissions: 1", ReportFile.of("Alice"));
    }

    @Test
    void noResultStillGivesTheLesson() throws IOException {
        Path site = write(List.of());
        assertThat(site.resolve("en/index.html")).content().contains("Nothing has been graded here yet");
        assertThat(site.resolve("zh/lesson/mirror-padding.html")).isNotEmptyFile();
    }

    @Test
    void everyPageSaysWhatItIsAndNamesAPictureOfItself() throws IOException {
        Path site = write(ExampleResults.ofClass(3));
        for (Map.Entry<String, String> page : contents(site).entrySet()) {
            if (page.getKey().endsWith(".html") && !page.getKey().equals("404.html")) {
                Path picture = site.resolve(page.getKey()).resolveSibling(property(page.getValue(), "og:image"));
                assertThat(picture).isRegularFile();
                assertThat(property(page.getValue(), "og:title")).isNotBlank();
                String description = property(page.getValue(), "og:description");
                assertThat(description).as(page.getKey()).hasSizeGreaterThan(10).doesNotContain("`", "$", "](");
                assertThat(page.getValue()).contains("<meta name=\"description\" content=\"" + description);
            }
        }
    }

    private static String property(String page, String name) {
        String start = "<meta property=\"" + name + "\" content=\"";
        int at = page.indexOf(start) + start.length();
        assertThat(at).isGreaterThan(start.length());
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        Path site = write(ExampleResults.ofClass(9));
        assertThat(contents(site.resolve("zh")).keySet())
                .isEqualTo(contents(site.resolve("en")).keySet());
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        Map<String, String> first = contents(write(ExampleResults.ofClass(9)));
        assertThat(contents(write(ExampleResults.ofClass(9)))).isEqualTo(first);
    }

    @Test
    void hostileTextIsShownAndNeverActs() throws IOException {
        Path site = writeOne(ExampleResults.hostile());
        for (String language : List.of("en", "zh")) {
            assertThat(site.resolve(language + "/index.html"))
                    .content()
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[U+202E]", "[U+001B]", "[U+0000]", "[U+D800]")
                    .doesNotContain("<script>alert", "<img", "\u202E", "\u2066", "\u001B");
        }
    }

    @Test
    void everythingThatWasPassedOverStandsOnTheClassPageAsText() throws IOException {
        Map<String, Text> passedOver = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            passedOver.put("note " + i + ".txt", new Text("no part", "不属于"));
        }
        passedOver.put("<b>\u202e=1+1", new Text("no part", "不属于"));
        Path site = folder.resolve("site");
        ReportSite.write(ExampleResults.ofClass(3), passedOver, site);
        for (String language : List.of("en", "zh")) {
            assertThat(site.resolve(language + "/index.html"))
                    .content()
                    .contains(
                            "note 0.txt",
                            "note 29.txt",
                            "&lt;b&gt;[U+202E]=1+1",
                            language.equals("en") ? "no part" : "不属于")
                    .doesNotContain("\u202e");
        }
        assertThat(write(ExampleResults.ofClass(3)).resolve("en/index.html"))
                .content()
                .doesNotContain("passed-over");
    }

    @Test
    void whatTheExerciseSaysIsNotRepeatedForEachProperty() throws IOException {
        String page = Files.readString(writeOne(ExampleResults.mixed()).resolve("en/index.html"));
        assertThat(page.split("No answer within 10 s", -1)).hasSize(2);
    }

    @Test
    void aDiagnosisLeadsToTheFigureThatExplainsIt() throws IOException {
        for (String page : List.of("en/index.html", "zh/index.html")) {
            assertThat(writeOne(ExampleResults.mixed()).resolve(page))
                    .content()
                    .containsOnlyOnce("lesson/mirror-padding.html#f1")
                    .doesNotContain("#null");
        }
    }

    @Test
    void aWeakIsolationIsExplained() throws IOException {
        assertThat(writeOne(ExampleResults.hostile()).resolve("en/index.html"))
                .content()
                .contains("without a sandbox");
        assertThat(writeOne(ExampleResults.mixed()).resolve("en/index.html"))
                .content()
                .doesNotContain("without a sandbox");
    }

    @Test
    void anOlderSiteIsReplacedAndNothingIsLeftBeside() throws IOException {
        write(ExampleResults.ofClass(9));
        Path site = writeOne(ExampleResults.mixed());
        assertThat(site.resolve("en/reports")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aFolderOfSomebodyElsesIsLeftAlone() throws IOException {
        Path thesis = Files.createDirectories(folder.resolve("site")).resolve("thesis.txt");
        Files.writeString(thesis, "precious");
        assertThatThrownBy(() -> writeOne(ExampleResults.mixed())).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(thesis).hasContent("precious");
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    @Test
    void aFailureHalfWayLeavesTheOlderSite() throws IOException {
        Path site = writeOne(ExampleResults.mixed());
        Map<String, String> before = contents(site);
        List<SubmissionResult> results = new ArrayList<>(ExampleResults.ofClass(3));
        results.add(null);
        assertThatThrownBy(() -> write(results)).isInstanceOf(NullPointerException.class);
        assertThat(contents(site)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("site");
    }

    private Path writeOne(SubmissionResult result) throws IOException {
        return write(List.of(result), false);
    }

    private Path write(Iterable<SubmissionResult> results) throws IOException {
        return write(results, true);
    }

    private Path write(Iterable<SubmissionResult> results, boolean ofClass) throws IOException {
        Path site = folder.resolve("site");
        ReportSite.write(results, ofClass, site);
        return site;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
