package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the playground is asked for by a link, and what it gives away: links, programs, pictures. */
class PlaygroundExportsInTheBrowserTest extends LessonInTheBrowser {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h=99|h=99",
                "h=6.5|h=6.5",
                "sh=0|sh=0",
                "kind=pooling|kind=pooling",
                "mode=constructor|mode=constructor",
                "x=1,2;3|x=1,2;3",
                "x=1,2;3,1e999|x=1,2;3,1e999",
                "x=1,0x10|x=1,0x10",
                "k=1,,2|k=1,,2",
                "h=3&x=1,2;3,4|h=3",
                "at=9,9|at=9,9",
                "at=-1,0|at=-1,0",
                "yours=<img src=x onerror=alert(1)>|yours=<img src=x onerror=alert(1)>",
                "yours=0x10|yours=0x10",
                "colour=red|colour=red"
            })
    void whatALinkAsksForAndThePlaygroundCannotShowIsRefusedAloud(String hash, String refused) {
        Page page = open("en", "");
        page.evaluate("hash => { location.hash = hash; dispatchEvent(new Event('hashchange')) }", hash);
        assertThat(page.locator(".refused").innerText()).endsWith(": " + refused + ".");
        assertThat(page.locator("main img").count()).isZero();
        assertThat(page.locator(".yours").isVisible()).isFalse();
        page.fill("[name=h]", "7");
        assertThat(page.locator(".refused").isVisible()).isFalse();
    }

    @Test
    void aLinkKeepsOddSettingsAndTheWindowsPlace() {
        String odd = "kind=transposed&h=2&w=3&kh=2&kw=4&sh=3&sw=1&dh=2&dw=3&top=1&bottom=0&left=2&right=1&oh=2&ow=1"
                + "&x=-0.5,1e-7,3;4,5.25,6&k=1,2,3,4;5,6,7,-8&at=2,1";
        Page page = open("en", "#" + odd);
        assertThat(page.locator(".refused").isVisible()).isFalse();
        assertThat(page.locator(".sum code").innerText()).isEqualTo("y[2][1]");
        List<String> shown = page.locator("[data-name=y] button").allTextContents();
        page.click(".code summary");
        String link = page.locator("textarea").inputValue();
        Page other = open("en", "");
        other.navigate(link);
        assertThat(other.locator(".refused").isVisible()).isFalse();
        assertThat(other.locator("[data-name=y] button").allTextContents()).isEqualTo(shown);
        assertThat(other.locator(".sum code").innerText()).isEqualTo("y[2][1]");
        other.click("[data-step='1']");
        other.click("a.language");
        other.waitForSelector("html[lang=zh-Hans] .playground:not([hidden])");
        assertThat(other.locator(".sum code").innerText()).isEqualTo("y[2][2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=1,2,3;4,5,6;7,8,9&k=1,0;0,2&sh=2&sw=1&top=1&bottom=2&left=0&right=1&dh=1&dw=2&mode=REFLECT",
                "x=1,2,3;4,5,6;7,8,9&k=1,-1&sh=1&sw=2&mode=SYMMETRIC&left=2&right=3",
                "kind=transposed&x=1,2;3,4&k=1,2,3;4,5,6&sh=3&sw=2&top=1&bottom=0&left=0&right=1&oh=2&ow=1&dh=1&dw=2",
                "kind=max&x=-1,-2,-3;-4,-5,-6;-7,-8,-9&kh=2&kw=2&sh=1&sw=2&top=1&left=1",
                "kind=mean&x=1,2,3;4,5,6;7,8,9&kh=2&kw=2&sh=2&sw=1&bottom=1"
            })
    void theJavaProgramPrintsTheOutputThatIsShown(String hash) throws Exception {
        Page page = open("en", "#" + hash);
        page.click(".code summary");
        page.click("[data-show=java]");
        Path source = Files.writeString(
                Files.createTempDirectory(folder, "java").resolve("Playground.java"),
                page.locator("textarea").inputValue());
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> cells = Stream.of(printed.replaceAll("[\\[\\]\\s]", "").split(","))
                .map(cell -> cell.replace(".0", "").replace('-', '−'))
                .toList();
        assertThat(cells).isEqualTo(page.locator("[data-name=y] button").allTextContents());
        page.click("[data-show=pytorch]");
        assertThat(page.locator("textarea").inputValue())
                .contains("stride=(")
                .contains(
                        hash.contains("transposed")
                                ? "F.conv_transpose2d"
                                : hash.contains("=max") ? "F.max_pool2d" : "F.conv2d")
                .contains(hash.contains("REFLECT") ? "((1, 2), (0, 1)), mode=\"reflect\"" : "print(y[0, 0])");
    }

    @Test
    void aReportsCounterexampleOpensAtTheWrongCellWithTheStudentsValueBeside() throws IOException {
        Path reports = folder.resolve("reports");
        ReportSite.write(List.of(ExampleResults.mixed()), false, reports);
        Page page = browser.open(new Browser.NewContextOptions(), reports, complaints);
        page.navigate(reports.resolve("en/index.html").toUri().toString());
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        String expected =
                page.locator("#mirror-padding .expected td.want").first().innerText();
        String given =
                page.locator("#mirror-padding .actual td.wrong span").first().innerText();
        page.locator("#mirror-padding a[href*='playground.html#']").first().click();
        page.waitForSelector(".playground:not([hidden])");
        assertThat(page.locator(".refused").isVisible()).isFalse();
        assertThat(page.locator(".yours").innerText()).isEqualTo("At y[0][0] your method gave " + given + ".");
        assertThat(page.locator("[data-name=y] .theirs button").innerText()).isEqualTo(expected);
        assertThat(page.locator("[name=mode]").inputValue()).isEqualTo("SYMMETRIC");
        page.click("a.language");
        page.waitForSelector("html[lang=zh-Hans] .playground:not([hidden])");
        assertThat(page.locator(".yours").innerText()).contains(given);
    }

    @Test
    void thePicturesShowTheNumbersThatThePageShows() throws IOException {
        Page page = open("zh", "#x=1,-2.5;3,4&k=1,0&sh=1&sw=1&left=1");
        page.click(".code summary");
        Path svg = page.waitForDownload(() -> page.click("[data-picture=svg]")).path();
        String picture = Files.readString(svg);
        assertThat(picture)
                .startsWith("<svg")
                .contains("−2.5", "=", page.locator(".sum strong").innerText())
                .doesNotContain("light-dark", "var(");
        Page shown = browser.open(new Browser.NewContextOptions(), folder, complaints);
        shown.setContent(picture);
        for (String board : List.of("x", "k", "y")) {
            for (Object number : (List<?>) page.evaluate("""
                    name => [...document.querySelectorAll('[data-name=' + name + '] td')].slice(1)
                      .map(td => td.querySelector('input')?.value ?? td.textContent).filter(text => text)""", board)) {
                assertThat(shown.locator("svg text").allTextContents()).contains((String) number);
            }
        }
        Path png = page.waitForDownload(() -> page.click("[data-picture=png]")).path();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(2000);
    }

    private Page open(String language, String hash) {
        Page page = browser.open(new Browser.NewContextOptions(), site, complaints);
        page.navigate(address(language) + hash);
        return page;
    }

    private static String address(String language) {
        return site.resolve(language + "/lesson/playground.html").toUri().toString();
    }
}
