package stridelab.site.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import stridelab.site.Explanations;
import stridelab.site.Language;
import stridelab.site.Pages;
import stridelab.site.SiteTexts;
import stridelab.site.predict.Facts;
import stridelab.site.predict.Kind;
import stridelab.site.predict.Kinds;
import stridelab.site.predict.Question;
import stridelab.site.predict.Range;

/**
 * The questions of one page: markup in which a question stands with its answer folded, and all that the page's script
 * needs to ask it with other numbers.
 *
 * <p>A kind's texts are Markdown in {@code questions/KIND_LANGUAGE.properties}: what is asked, the names of the fields,
 * the answer worked out, and what to say of a mistake that the catalogue of misconceptions does not have.
 */
final class Predictions {
    private static final String TEXTS = "/stridelab/site/questions/";

    private final Pages pages;
    private final Language language;
    private final String path;
    private final boolean onPaper;
    private int count;

    /** For the page that lies at {@code path} below the language's folder. */
    Predictions(Pages pages, Language language, String path) {
        this(pages, language, path, false);
    }

    private Predictions(Pages pages, Language language, String path, boolean onPaper) {
        this.pages = pages;
        this.language = language;
        this.path = path;
        this.onPaper = onPaper;
    }

    /** For a page to print: nothing to fill in, and nothing for a script. */
    static Predictions onPaper(Pages pages, Language language, String path) {
        return new Predictions(pages, language, path, true);
    }

    /** A number of a question, for a teacher to set. */
    public record Field(String name, String label, int least, int most) {}

    /** What is said of a mistake: text, and where the lesson shows it; empty where it does not. */
    public record Mistake(String key, String html, String link) {}

    /** How many questions the page has so far. */
    int count() {
        return count;
    }

    /** The markup of a question from the words that the page has: {@code output-size n=8,k=3,pad=0,stride=2}. */
    String markup(String words) {
        String[] parts = words.strip().split(" ", 2);
        String name = parts[0];
        Kind kind = Kinds.named(name);
        Question question = kind.ask(Kinds.numbers(kind, parts[1]));
        Map<String, String> facts = Facts.of(kind, parts[1]);
        Properties texts = read(TEXTS + name);
        String asked = Markdown.toHtml(text(texts, name, "asked"));
        String worked = Markdown.toHtml(text(texts, name, "worked"));
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= question.right().length; i++) {
            fields.add(text(texts, name, "field." + i));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("number", ++count);
        model.put("onPaper", onPaper);
        model.put("kind", name);
        model.put("numbers", parts[1]);
        model.put("choice", !question.options().isEmpty());
        model.put("fields", fields);
        model.put("askedPattern", asked);
        model.put("workedPattern", worked);
        model.put("asked", Facts.fill(asked, facts));
        model.put("worked", Facts.fill(worked, facts));
        model.put("own", own(kind, texts, name));
        model.put("mistakes", mistakes(question, texts, name));
        return pages.part(language, path, "predict", model);
    }

    private List<Field> own(Kind kind, Properties texts, String name) {
        Properties common = read(TEXTS + "numbers");
        List<Field> fields = new ArrayList<>();
        for (Range range : kind.ranges()) {
            String key = "number." + range.name();
            String label = texts.containsKey(key) ? text(texts, name, key) : text(common, "numbers", key);
            fields.add(new Field(range.name(), label, range.least(), range.most()));
        }
        return fields;
    }

    private List<Mistake> mistakes(Question question, Properties texts, String name) {
        Map<String, Mistake> mistakes = new LinkedHashMap<>();
        for (String key : question.misconceptions()) {
            String[] parts = key.split("/");
            if (parts.length == 1) {
                mistakes.put(key, new Mistake(key, Markdown.toHtml(text(texts, name, "wrong." + key)), ""));
            } else {
                String said = text(read("/catalogue/" + parts[0] + "/misconceptions"), parts[0], parts[1]);
                String link = Explanations.anchor(parts[0], parts[1])
                        .map(anchor -> parts[0] + ".html#" + anchor)
                        .orElse("");
                mistakes.put(key, new Mistake(key, Markdown.toHtml(said), link));
            }
        }
        return List.copyOf(mistakes.values());
    }

    private Properties read(String bundle) {
        return SiteTexts.read(bundle + "_" + language.folder() + ".properties");
    }

    private static String text(Properties texts, String name, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text " + key + " for " + name, Predictions.class.getName(), key);
        }
        return text;
    }
}
