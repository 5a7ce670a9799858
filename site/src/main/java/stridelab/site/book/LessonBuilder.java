package stridelab.site.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stridelab.site.Language;
import stridelab.site.Pages;

/** Renders the lesson into a folder of ready pages, and lists them in {@code files.txt} there. */
public final class LessonBuilder {
    /** The script goes where no file with notices goes along. */
    private static final String CORE_NOTICE =
            "/* StrideLab, MIT License; compiled by TeaVM and with parts of its runtime and"
                    + " class library,\n   copyright Alexey Andreev and the TeaVM contributors, Apache License 2.0, https://teavm.org */\n";

    private final Path resources;
    private final Path scripts;
    private final Path folder;
    private final Pages pages;
    private final Map<Language, SearchIndex> search = new EnumMap<>(Language.class);

    private LessonBuilder(Path resources, Path scripts, Path folder) {
        this.scripts = scripts;
        this.resources = resources.resolve("stridelab/site");
        this.folder = folder;
        this.pages = new Pages(folder);
    }

    /** Takes the folder of the resources, that of the scripts which TeaVM has compiled, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        new LessonBuilder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).write();
    }

    private void write() throws IOException {
        clear();
        List<Chapter> chapters = Chapter.all(resources.resolve("exercises"));
        List<TextPage> topics = TextPage.all(resources.resolve("topics"));
        for (Language language : Language.values()) {
            List<ChapterView> views = chapters.stream()
                    .map(chapter -> ChapterView.of(chapter, language))
                    .toList();
            writeLesson(chapters, views, TextPage.in(language, topics), language);
            for (int i = 0; i < chapters.size(); i++) {
                writeExercise(chapters.get(i), views, i, language);
            }
            WholeLesson.write(pages, language, chapters, TextPage.in(language, topics));
        }
        writePlayground();
        writeBench();
        writeGuide();
        writeSearch();
        copyAssets();
        Sounds.write(folder.resolve("assets"));
        writeList();
    }

    /** The chapters and then the topics: contents, and a page each, which leads to its neighbours. */
    private void writeLesson(List<Chapter> chapters, List<ChapterView> views, List<TextPage> topics, Language language)
            throws IOException {
        pages.write(language, "lesson/index.html", "contents", Map.of("chapters", views, "topics", topics));
        List<Turn> turns = Stream.concat(
                        views.stream().map(view -> new Turn(view.id(), view.title())),
                        topics.stream().map(topic -> new Turn(topic.name(), topic.title())))
                .toList();
        for (int i = 0; i < turns.size(); i++) {
            Map<String, Object> model = neighbours(turns, i);
            String path = "lesson/" + turns.get(i).id() + ".html";
            if (i < chapters.size()) {
                model.put("chapter", views.get(i));
                String markdown = chapters.get(i).markdown("lesson", language);
                write(language, path, turns.get(i).title(), "lesson", markdown, model);
            } else {
                TextPage topic = topics.get(i - chapters.size());
                model.put("page", topic);
                write(language, path, topic.title(), "topic", topic.body(), model);
            }
        }
    }

    private void writeExercise(Chapter chapter, List<ChapterView> views, int i, Language language) throws IOException {
        Map<String, Object> model = neighbours(views, i);
        model.put("chapter", views.get(i));
        String path = "exercises/" + chapter.id() + ".html";
        write(language, path, chapter.className(), "exercise", chapter.markdown("exercise", language), model);
    }

    /** Writes a page whose text may ask questions, and lets it be found. */
    private void write(
            Language language, String path, String title, String template, String markdown, Map<String, Object> model)
            throws IOException {
        Predictions predictions = new Predictions(pages, language, path);
        String text = Markdown.toHtml(markdown, predictions::markup);
        found(language).add(path, title, text);
        model.put("text", text);
        model.put("asks", predictions.count() > 0);
        pages.write(language, path, template, model);
    }

    /** What is found in a language. */
    private SearchIndex found(Language language) {
        return search.computeIfAbsent(language, any -> new SearchIndex());
    }

    private static Map<String, Object> neighbours(List<?> pages, int i) {
        Map<String, Object> model = new HashMap<>();
        model.put("before", i > 0 ? pages.get(i - 1) : null);
        model.put("after", i + 1 < pages.size() ? pages.get(i + 1) : null);
        return model;
    }

    private void writePlayground() throws IOException {
        for (Language language : Language.values()) {
            String text = Files.readString(resources.resolve("playground/playground." + language.folder() + ".md"));
            pages.write(language, "lesson/playground.html", "playground", Map.of("text", Markdown.toHtml(text)));
        }
    }

    private void writeBench() throws IOException {
        Map<String, ReadyNet> nets = ReadyNet.all();
        for (Language language : Language.values()) {
            pages.write(language, "lesson/bench.html", "bench", Map.of("nets", nets));
        }
    }

    private void writeGuide() throws IOException {
        List<TextPage> guide = TextPage.all(resources.resolve("guide"));
        for (Language language : Language.values()) {
            List<TextPage> mine = TextPage.in(language, guide);
            pages.write(language, "guide/index.html", "guide", Map.of("guide", mine));
            for (TextPage page : mine) {
                String path = "guide/" + page.name() + ".html";
                String text = Markdown.toHtml(page.body());
                found(language).add(path, page.title(), text);
                pages.write(language, path, "guide-page", Map.of("page", page, "text", text));
            }
        }
    }

    private void writeSearch() throws IOException {
        for (Language language : Language.values()) {
            pages.write(language, "search.html", "search", Map.of());
            Path script = folder.resolve(language.folder()).resolve("search-index.js");
            Files.writeString(script, found(language).script());
        }
    }

    private void copyAssets() throws IOException {
        Path assets = resources.resolve("assets");
        Path to = Files.createDirectories(folder.resolve("assets"));
        try (Stream<Path> files = Files.list(assets)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(to.resolve(file.getFileName()), CORE_NOTICE + Files.readString(file));
            }
        }
    }

    /** Pages of an earlier build, whose sources may be gone. */
    private void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void writeList() throws IOException {
        Path list = folder.resolve("files.txt");
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        Files.write(list, names);
    }
}
