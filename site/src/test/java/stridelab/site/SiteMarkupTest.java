package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The markup of every page, as the W3C's checker sees it. */
class SiteMarkupTest {
    @TempDir
    Path folder;

    @Test
    void everyPageIsValidHtml() throws Exception {
        ReportSite.write(ExampleResults.ofClass(3), true, folder.resolve("many"));
        ReportSite.write(List.of(ExampleResults.mixed()), false, folder.resolve("one"));
        Complaints complaints = new Complaints();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(complaints, false, false);
        for (Path file : SiteBrowser.pages(folder)) {
            complaints.page = folder.relativize(file);
            validator.checkHtmlFile(file.toFile(), true);
        }
        assertThat(complaints.errors).isEmpty();
    }

    private static final class Complaints extends DefaultHandler {
        private final List<String> errors = new ArrayList<>();
        private Path page = Path.of("");

        @Override
        public void error(SAXParseException e) {
            errors.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
