package stridelab.site.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.site.Language;
import stridelab.site.Pages;

/** All of the lesson's texts on one page, to print or to keep: chapters first, then topics, each a part with a title. */
final class WholeLesson {
    private static final String PATH = "lesson/whole.html";

    private WholeLesson() {}

    /**
     * One text of the page.
     *
     * @param id its anchor
     * @param question what a chapter asks; empty for a topic
     */
    public record Text(String id, String title, String question, String html) {}

    static void write(Pages pages, Language language, List<Chapter> chapters, List<TextPage> topics)
            throws IOException {
        Set<String> all = Stream.concat(
                        chapters.stream().map(Chapter::id), topics.stream().map(TextPage::name))
                .collect(Collectors.toSet());
        Predictions predictions = Predictions.onPaper(pages, language, PATH);
        List<Text> texts = new ArrayList<>();
        for (Chapter chapter : chapters) {
            ChapterView view = ChapterView.of(chapter, language);
            String markdown = chapter.markdown("lesson", language);
            String html = Markdown.toHtml(markdown, predictions::markup, new Part(chapter.id(), all));
            texts.add(new Text(chapter.id(), view.title(), view.question(), html));
        }
        for (TextPage topic : topics) {
            String html = Markdown.toHtml(topic.body(), predictions::markup, new Part(topic.name(), all));
            texts.add(new Text(topic.name(), topic.title(), "", html));
        }
        pages.write(language, PATH, "whole", Map.of("texts", texts));
    }
}
