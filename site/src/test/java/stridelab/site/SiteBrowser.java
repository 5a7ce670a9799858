package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, and what it has to complain about. Without one, tests are skipped, but never in CI. */
final class SiteBrowser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private SiteBrowser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--font-render-hinting=none")));
    }

    static SiteBrowser start() {
        Optional<Path> executable = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(executable.isPresent() || System.getenv("CI") != null, "no Chromium on the PATH");
        return new SiteBrowser(executable.orElseThrow());
    }

    /** A window in which {@code watch} is told of each complaint: errors, dialogs, requests that leave {@code site}. */
    Page open(Browser.NewContextOptions options, Path site, List<String> complaints) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add(page.url() + " misses " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(site.toUri().toString())
                    && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asks for " + request.url());
            }
        });
        page.onDialog(dialog -> {
            complaints.add(page.url() + " opens a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** The pages below {@code site}, sorted. */
    static List<Path> pages(Path site) throws java.io.IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".html"))
                            .sorted()
                            .toList());
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
