package stridelab.grader.submission;

import java.util.List;

/**
 * Something that was refused or odd, for a person to read; the sentence stands in a text bundle.
 *
 * @param kind a stable name for programs, such as {@code zip_entry_refused}
 * @param key of the sentence, such as {@code submission.entry-refused.link}
 * @param arguments of the sentence; names out of a submission among them, cut to a bounded length but otherwise as they
 *     were: the code that shows them escapes them
 */
public record Finding(String kind, String key, List<String> arguments) {
    private static final int LONGEST_ARGUMENT = 200;

    public Finding {
        arguments = arguments.stream().map(Finding::cut).toList();
    }

    static Finding of(String kind, String key, String... arguments) {
        return new Finding(kind, "submission." + key, List.of(arguments));
    }

    private static String cut(String argument) {
        return argument.length() <= LONGEST_ARGUMENT ? argument : argument.substring(0, LONGEST_ARGUMENT) + "…";
    }
}
