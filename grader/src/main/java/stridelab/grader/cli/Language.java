package stridelab.grader.cli;

import stridelab.grader.text.Text;

/** The terminal's language; reports are always in both. */
enum Language {
    EN,
    ZH;

    /**
     * The language that {@code --lang} asks for, before the command or after it; where it stands twice, the last one.
     * It is known before anything else is understood: complaints are in it too.
     */
    static Language in(String... args) {
        Language language = EN;
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            for (Language known : values()) {
                if (value.equalsIgnoreCase(known.name())) {
                    language = known;
                }
            }
        }
        return language;
    }

    String of(Text text) {
        return this == EN ? text.en() : text.zh();
    }
}
