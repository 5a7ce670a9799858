package stridelab.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the program brings along: pages and their assets as they were built, and texts of its own. */
final class SiteResource {
    private static final String OWN = "/stridelab/site/";

    private SiteResource() {}

    /** A file of every site, such as {@code assets/site.css}. */
    static InputStream openPage(String name) {
        return open("pages/" + name);
    }

    static byte[] page(String name) throws IOException {
        try (InputStream bytes = openPage(name)) {
            return bytes.readAllBytes();
        }
    }

    static String pageText(String name) throws IOException {
        return new String(page(name), StandardCharsets.UTF_8);
    }

    /** A text of the program's own, such as {@code single/single.css}. */
    static String text(String name) throws IOException {
        try (InputStream bytes = open(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        InputStream bytes = SiteResource.class.getResourceAsStream(OWN + name);
        if (bytes == null) {
            throw new IllegalStateException("The program was built without " + OWN + name);
        }
        return bytes;
    }
}
