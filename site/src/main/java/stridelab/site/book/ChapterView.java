package stridelab.site.book;

import org.jspecify.annotations.Nullable;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/** What the pages say of a chapter in one language. */
public record ChapterView(
        String id,
        int order,
        String points,
        String className,
        String title,
        String question,
        @Nullable String playground) {
    static ChapterView of(Chapter chapter, Language language) {
        ExerciseTexts texts = chapter.texts(language);
        return new ChapterView(
                chapter.id(),
                chapter.order(),
                chapter.points(),
                chapter.className(),
                texts.title(),
                texts.question(),
                chapter.playground());
    }
}
