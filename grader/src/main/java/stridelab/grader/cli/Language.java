package stridelab.grader.cli;

import stridelab.grader.results.Text;

/** The terminal's language; reports are always in both. */
enum Language {
    EN,
    ZH;

    String of(Text text) {
        return this == EN ? text.en() : text.zh();
    }
}
