package stridelab.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Writes the pages at the site's top, which belong to no language: the choice of one, and what is shown for a page that
     * is not there. */
    void writeTop() throws IOException {
        SiteTexts texts = new SiteTexts();
        List<Language> languages = List.of(Language.values());
        String description = languages.stream()
                .map(language -> texts.text(language, "layout.description"))
                .collect(Collectors.joining(" "));
        Map<String, Object> chooser = Map.of("languages", languages, "description", description);
        render(Language.EN, folder.resolve("index.html"), "chooser", chooser);
        List<String> parts = new ArrayList<>();
        for (Language language : languages) {
            Context context = new Context(language.locale(), Map.of("language", language));
            parts.add(engine.process("not-found", Set.of("section"), context));
        }
        // A server shows this page at any address, from where no file of ours can be named.
        Map<String, Object> notFound =
                Map.of("parts", parts, "style", text("not-found.css"), "script", text("not-found.js"));
        render(Language.EN, folder.resolve("404.html"), "not-found", notFound);
    }

    private static String text(String name) throws IOException {
        try (InputStream bytes = Pages.class.getResourceAsStream("/stridelab/site/not-found/" + name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void render(Language language, Path file, String template, Map<String, Object> variables)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            engine.process(template, new Context(language.locale(), variables), writer);
        }
    }
}
