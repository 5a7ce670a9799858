package stridelab.grader.cli;

import stridelab.grader.results.Text;

/** The terminal's language; reports are always in both. */
enum Language {
    EN,
    ZH;

    /** The language that {@code --lang} asks for, before anything else is understood: complaints are in it too. */
    static Language in(String... args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equalsIgnoreCase("zh")) {
                return ZH;
            }
        }
        return EN;
    }

    String of(Text text) {
        return this == EN ? text.en() : text.zh();
    }
}
