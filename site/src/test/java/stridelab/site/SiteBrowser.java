package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The system's Chromium, or else the one that Playwright fetches, and what it has to complain about. Where neither is to be
 * had, tests are left out, which the end of the build says; but never in CI.
 */
final class SiteBrowser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /** Tried once for all tests. */
    private static final Supplier<Boolean> FETCHED = new Supplier<>() {
        private @Nullable Boolean fetched;

        @Override
        public synchronized Boolean get() {
            if (fetched == null) {
                fetched = fetch();
            }
            return fetched;
        }
    };

    private final Playwright playwright;
    private final Browser browser;

    private SiteBrowser(Optional<Path> executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser = playwright
                .chromium()
                .launch(executable
                        .map(path -> new BrowserType.LaunchOptions().setExecutablePath(path))
                        .orElseGet(BrowserType.LaunchOptions::new)
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
        if (executable.isEmpty() && !FETCHED.get()) {
            leaveOut();
        }
        return new SiteBrowser(executable);
    }

    /** Has Playwright fetch its own Chromium, unless it is there; returns whether it is now. */
    private static boolean fetch() {
        try {
            ProcessBuilder install =
                    Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
            install.command().addAll(List.of("install", "--only-shell", "chromium"));
            return install.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Skips the test, and leaves word for the end of the build: see site/pom.xml. */
    private static void leaveOut() {
        try {
            Files.writeString(
                    Path.of("target", "left-out.txt"),
                    "LEFT OUT: the tests of the site in a browser. There is no Chromium on the PATH, and Playwright could not"
                            + " fetch its own. Install one (apt install chromium) and build again.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assumeTrue(System.getenv("CI") != null, "no Chromium");
        throw new AssertionError("no Chromium in CI");
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
    static List<Path> pages(Path site) throws IOException {
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
