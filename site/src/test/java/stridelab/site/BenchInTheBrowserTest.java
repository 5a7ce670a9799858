package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.net.Bench;
import stridelab.site.net.ExampleNets;
import stridelab.site.net.Net;
import stridelab.site.net.Reckoning;

class BenchInTheBrowserTest extends LessonInTheBrowser {
    private static final int COMPRESSED = 300 * 1024;

    @Test
    void theTableShowsWhatTheCoreReckons() {
        Page page = open("en", "");
        for (Net net : ExampleNets.random(40)) {
            go(page, "net=" + net.text());
            assertThat(cells(page)).as(net.text()).isEqualTo(expected(net));
            assertThat(page.locator(".refused").isVisible()).isFalse();
        }
    }

    @Test
    void oneChangeShowsDownTheNet() {
        Page page = open("en", "#net=224:6*c5s2p2");
        assertThat(column(page, 0)).containsExactly("112", "56", "28", "14", "7", "4");
        page.locator(".layers [name=stride]").first().fill("1");
        assertThat(column(page, 0)).containsExactly("224", "112", "56", "28", "14", "7");
        assertThat(page.locator(".news").innerText()).startsWith("Output 7 × 7");
        page.waitForURL(url -> url.endsWith("#net=224:c5p2,5*c5s2p2"));
        page.locator("form [name=size]").fill("32");
        assertThat(column(page, 0)).containsExactly("32", "16", "8", "4", "2", "1");
    }

    @Test
    void aLayerThatCannotStandSaysWhyAndTheRestIsNotShown() {
        Page page = open("en", "#net=8:c3,c9,c3");
        assertThat(cells(page).get(0)).startsWith("6");
        assertThat(page.locator(".layers tbody tr").nth(1).innerText()).contains("does not fit");
        assertThat(page.locator(".this").innerText()).contains("–");
        page.locator(".layers [name=padding]").nth(1).fill("4");
        assertThat(column(page, 0)).containsExactly("6", "6", "4");
    }

    @Test
    void aHundredLayersAreShownBesideAnotherNet() {
        Page page = open("zh", "");
        page.locator(".ready a").nth(3).click();
        assertThat(page.locator(".layers tbody tr").count()).isEqualTo(100);
        assertThat(page.locator(".other").innerText()).contains("100", "49,222,656");
        assertThat(page.locator(".this").innerText()).contains("769,950,720");
        page.click("[data-do=swap]");
        assertThat(page.locator(".this").innerText()).contains("49,222,656");
        page.click("[data-do=drop]");
        assertThat(page.locator(".other").isVisible()).isFalse();
        page.waitForURL(url -> !url.contains("beside"));
    }

    @Test
    void theKeyboardAloneStacksALayer() {
        Page page = open("en", "#net=32:c5");
        page.locator("[data-do=add]").focus();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("kind");
        page.keyboard().press("t");
        page.keyboard().press("Tab");
        page.keyboard().type("4");
        page.keyboard().press("Tab");
        page.keyboard().type("2");
        page.keyboard().press("Tab");
        page.keyboard().type("1");
        assertThat(column(page, 0)).containsExactly("28", "56");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.evaluate("document.activeElement.closest('tr').rowIndex"))
                .isEqualTo(1);
        page.locator("[data-do=remove]").first().focus();
        page.keyboard().press("Enter");
        assertThat(column(page, 0)).containsExactly("64");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("kind");
    }

    @Test
    void whatIsTakenAlongIsWhatThePageShows() {
        String net = "28x3:c3s2p1f16,m3s2p1,t3s2p1o1f8,a2s2";
        Page page = open("en", "#net=" + net + "&beside=32:7*c5");
        page.click(".code summary");
        Locator text = page.locator("textarea");
        String table = text.inputValue();
        List<String[]> rows = table.lines().map(row -> row.split("\t", -1)).toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).startsWith("1", "convolution", "3", "2", "1", "", "16");
        assertThat(rows.get(3)).startsWith("3", "transposed", "3", "2", "1", "1", "8");
        for (int i = 0; i < 4; i++) {
            assertThat(String.join("\t", rows.get(i + 1)))
                    .endsWith("\t" + cells(page).get(i));
        }
        page.click("[data-show=pytorch]");
        assertThat(text.inputValue())
                .isEqualTo(Bench.pytorch(net))
                .contains(
                        "nn.Conv2d(3, 16, kernel_size=3, stride=2, padding=1, bias=False),  # 14\n",
                        "nn.MaxPool2d(kernel_size=3, stride=2, padding=1),  # 7\n",
                        "nn.ConvTranspose2d(16, 8, kernel_size=3, stride=2, padding=1, output_padding=1, bias=False),  # 14\n",
                        "nn.AvgPool2d(kernel_size=2, stride=2, padding=0),  # 7\n",
                        "torch.zeros(1, 3, 28, 28)");
        page.click("[data-show=java]");
        assertThat(text.inputValue()).isEqualTo(Bench.java(net));
        page.click("[data-show=link]");
        String link = text.inputValue();
        List<String> shown = cells(page);
        Page other = open("en", "");
        other.navigate(link);
        assertThat(cells(other)).isEqualTo(shown);
        assertThat(other.locator(".other").innerText()).contains("29");
    }

    @Test
    void aLinkKeepsOddNetsAndTheOtherLanguageShowsTheSame() {
        String odd = "4096x4096:t64s16p32o15f4096,m1s16,c1s16p32f1,299*c1";
        for (String net : List.of("1:c1", "7x2:c1s16,t1s16o15", "9:c9p32s1")) {
            Page page = open("en", "#net=" + net.replace("p32s1", "p32"));
            String shown = page.locator(".layers").innerText();
            page.click("a.language");
            page.waitForSelector("html[lang=zh-Hans] .bench:not([hidden])");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
            assertThat(cells(page)).isEqualTo(expected(Net.parse(net.replace("p32s1", "p32"))));
            assertThat(shown).isNotEmpty();
        }
        assertThat(Bench.refusal(odd)).isEqualTo("layers 1 300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "net=32:c5s99|Stride has to lie between 1 and 16",
                "net=32:c5q|cannot be read from “q” on",
                "net=|cannot be read",
                "net=5000:c5|Size has to lie between 1 and 4096",
                "net=32:9*c5,400*c1|Layers has to lie between 1 and 300",
                "net=32:<img src=x onerror=alert(1)>|cannot be read from “<img src=x o” on",
                "net=32:c5&beside=javascript:alert(1)|cannot be read from “javascript:a” on"
            })
    void aLinkThatAsksForNoNetIsRefusedAloud(String hash, String said) {
        Page page = open("en", "");
        go(page, hash);
        assertThat(page.locator(".refused").innerText()).contains(said);
        assertThat(page.locator(".layers tbody tr").count()).isEqualTo(7);
        assertThat(page.locator("main img").count()).isZero();
    }

    @Test
    void eachReadyNetStands() {
        Page page = open("en", "");
        Locator nets = page.locator(".ready a");
        assertThat(nets.count()).isGreaterThanOrEqualTo(7);
        for (int i = 0; i < nets.count(); i++) {
            nets.nth(i).click();
            assertThat(page.locator(".fallen").count()).isZero();
            assertThat(page.locator(".refused").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutAScriptTheReadyNetsAreListedWithTheirSums(String language) {
        Page page = browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false), site, complaints);
        page.navigate(address(language));
        assertThat(page.locator(".bench").isVisible()).isFalse();
        assertThat(page.locator(".ready li").first().innerText()).contains("32 → 28", "56,000");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theBenchInUseViolatesNothingOfWcag22AA(ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        // axe asks for stylesheets by itself, which a page from a folder may not: not the page's fault.
        Page page = browser.open(new Browser.NewContextOptions().setColorScheme(scheme), site, new ArrayList<>());
        for (String language : List.of("en", "zh")) {
            for (String hash : List.of("#net=28x3:c3s2p1f16,m3s2p1,t3s2p1o1f8,c40&beside=32:7*c5", "#net=x")) {
                page.navigate("about:blank");
                page.navigate(address(language) + hash);
                page.click(".code summary");
                for (Rule rule : new AxeBuilder(page)
                        .withTags(SiteAccessibilityTest.LEVEL)
                        .analyze()
                        .getViolations()) {
                    violations.add(language + hash + ": " + rule.getId() + " at "
                            + rule.getNodes().get(0).getHtml());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void allThatItLoadsIsSmallEnough() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            for (String name : List.of(
                    "zh/lesson/bench.html", "assets/site.css", "assets/site.js", "assets/nets.js", "assets/bench.js")) {
                Files.copy(site.resolve(name), compressed);
            }
        }
        assertThat(bytes.size()).isLessThanOrEqualTo(COMPRESSED);
    }

    /** What the columns behind the layers' settings show, with tabs between. */
    private static List<String> cells(Page page) {
        List<String> rows = new ArrayList<>();
        for (Object row : (List<?>) page.evaluate("""
                [...document.querySelectorAll('.layers tbody tr')].map(
                  tr => [...tr.querySelectorAll('td.out')].filter(td => !td.hidden).map(td => td.textContent).join('\\t'))
                """)) {
            rows.add((String) row);
        }
        return rows;
    }

    private static List<String> expected(Net net) {
        Reckoning reckoning = Reckoning.of(net);
        List<String> rows = new ArrayList<>();
        for (Reckoning.Step step : reckoning.steps()) {
            rows.add(String.join(
                            "\t",
                            Stream.of(
                                            step.size(),
                                            step.border(),
                                            step.unread(),
                                            step.products(),
                                            step.weights(),
                                            step.field())
                                    .map(number -> String.format(Locale.ROOT, "%,d", number)
                                            .replace('-', '−'))
                                    .toList())
                    + "\t" + step.jump());
        }
        for (int i = rows.size(); i < net.layers().size(); i++) {
            rows.add(i > reckoning.steps().size() ? "" : REFUSED.get(reckoning.refused()));
        }
        return rows;
    }

    private static final Map<String, String> REFUSED = Map.of(
            "kernel", "The window does not fit into its padded input.",
            "pooling", "Padding of more than half of the window, which PyTorch refuses.",
            "nothing", "Everything would be cut off.",
            "size", "Larger than 16384 × 16384: too large for this bench.");

    private static List<String> column(Page page, int column) {
        return cells(page).stream().map(row -> row.split("\t")[column]).toList();
    }

    private Page open(String language, String hash) {
        Page page = browser.open(new Browser.NewContextOptions(), site, complaints);
        page.navigate(address(language) + hash);
        return page;
    }

    private static void go(Page page, String hash) {
        page.evaluate("hash => { location.hash = hash; dispatchEvent(new Event('hashchange')) }", hash);
    }

    private static String address(String language) {
        return site.resolve(language + "/lesson/bench.html").toUri().toString();
    }
}
