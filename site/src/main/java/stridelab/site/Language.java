package stridelab.site;

import java.util.Locale;
import stridelab.grader.text.Text;

/** A language of the site. Both have the same pages, at the same paths below a folder of their own. */
public enum Language {
    EN("en", "en", "English"),
    ZH("zh", "zh-Hans", "中文");

    private final String folder;
    private final String tag;
    private final String ownName;

    Language(String folder, String tag, String ownName) {
        this.folder = folder;
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The folder of its pages, which is also how its files are named. */
    public String folder() {
        return folder;
    }

    /** The BCP 47 tag for {@code lang} and {@code hreflang}. */
    public String tag() {
        return tag;
    }

    /** Its name in itself, as a language switch shows it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language that the switch leads to. */
    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** What {@code text} says in this language. */
    public String of(Text text) {
        return this == EN ? text.en() : text.zh();
    }

    static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
