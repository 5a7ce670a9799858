package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the lesson's pages in a browser have in common: a site without reports, and pages that complain of nothing. */
abstract class LessonInTheBrowser {
    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path site;

    final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void writeASiteAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        site = folder.resolve("site");
        ReportSite.write(List.of(), false, site);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        assertThat(complaints).isEmpty();
    }
}
