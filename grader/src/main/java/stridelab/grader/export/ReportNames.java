package stridelab.grader.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of files that are sent one by one: each submission's own, made such that every system and every platform
 * takes it, and no two alike where case is ignored.
 */
public final class ReportNames {
    private static final String ENDING = ".html";

    /** In bytes of UTF-8, before the ending: a file may have 255, and a platform puts something of its own in front. */
    private static final int LONGEST = 120;

    /** What some system does not allow in a name, and all that acts instead of being seen. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\ufffd]");

    /** Devices of Windows, which a name may not begin with. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    /** What Moodle puts behind a person's name and number. */
    private static final Pattern MOODLES = Pattern.compile("_assignsubmission_[a-z]+$");

    private ReportNames() {}

    /** The file of each submission, such as {@code ann.html}: the same for the same submissions in the same order. */
    public static Map<String, String> of(List<String> submissions) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String submission : submissions) {
            String name = safe(MOODLES.matcher(submission).replaceFirst(""));
            String free = name;
            for (int i = 2; !taken.add(folded(free)); i++) {
                free = name + "-" + i;
            }
            names.put(submission, free + ENDING);
        }
        return names;
    }

    /** A name for a file or folder, without an ending. */
    static String safe(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String name = cut(FORBIDDEN.matcher(composed).replaceAll("_").strip());
        // Windows drops dots and spaces at the end; a dot in front hides a file, and a dash or tilde means something.
        name = name.replaceAll("[. ]+$", "").replaceFirst("^[.~-]", "_");
        if (name.isBlank()) {
            return "report";
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String cut(String name) {
        int end = 0;
        int used = 0;
        while (end < name.length()) {
            int next = end + Character.charCount(name.codePointAt(end));
            used += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (used > LONGEST) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
