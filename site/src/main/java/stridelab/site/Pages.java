package stridelab.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders pages from the templates into a folder.
 *
 * <p>Every link is relative, so the folder works from a disk and under any address. A template is handed, besides its
 * own model, {@code root} (the way up to the site's top), {@code home} (to the language's folder), {@code path} (its own
 * below that folder), {@code language} and {@code other} (the other language).
 */
public final class Pages {
    private final Path folder;
    private final TemplateEngine engine = new TemplateEngine();

    public Pages(Path folder) {
        this.folder = folder;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        templates.setPrefix("stridelab/site/templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new SiteTexts());
    }

    /** Writes one page: {@code path} is below the language's folder, such as {@code lesson/mirror-padding.html}. */
    public void write(Language language, String path, String template, Map<String, ?> model) throws IOException {
        render(language, folder.resolve(language.folder()).resolve(path), template, variables(language, path, model));
    }

    /** Renders a part of a page that lies below the language's folder at {@code path}. */
    public String part(Language language, String path, String template, Map<String, ?> model) {
        return engine.process(template, new Context(language.locale(), variables(language, path, model)));
    }

    /** Renders one page and drops it. */
    void rehearse(Language language, String path, String template, Map<String, ?> model) {
        engine.process(template, new Context(language.locale(), variables(language, path, model)), Writer.nullWriter());
    }

    private static Map<String, Object> variables(Language language, String path, Map<String, ?> model) {
        String root = "../".repeat(1 + (int) path.chars().filter(c -> c == '/').count());
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("language", language);
        variables.put("other", language.other());
        variables.put("path", path);
        variables.put("root", root);
        variables.put("home", root + language.folder() + "/");
        return variables;
    }

    /** Writes the page at the site's top, which belongs to no language. */
    void writeChooser() throws IOException {
        render(Language.EN, folder.resolve("index.html"), "chooser", Map.of("languages", Language.values()));
    }

    private void render(Language language, Path file, String template, Map<String, Object> variables)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            engine.process(template, new Context(language.locale(), variables), writer);
        }
    }
}
