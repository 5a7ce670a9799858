package stridelab.grader.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stridelab.grader.files.Digest;
import stridelab.grader.submission.ArchiveName;

/**
 * Gives each of a class's files a name of its own, by the names alone.
 *
 * <p>A file's name without {@code .zip} or another archive's ending; the whole one for all that would come to one name,
 * or to names that differ by case alone, since some file systems do not tell those apart; and a number where that is
 * not enough.
 */
final class Naming {
    /** In bytes of UTF-8: a file may have 255, and the file that is written beside has a longer name. */
    private static final int LONGEST = 200;

    private static final int HASH_DIGITS = 12;

    private Naming() {}

    /** The name of each file: {@code fileNames} has no two alike, and {@code archive} says which are archives. */
    static List<String> names(List<String> fileNames, List<Boolean> archive) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < fileNames.size(); i++) {
            String file = fileNames.get(i);
            names.add(archive.get(i) ? ArchiveName.stem(file) : file);
        }
        while (keepWholeNames(names, fileNames)) {
            // A whole name may be what another file's came to: bob.zip beside bob.zip.zip.
        }
        number(names);
        names.replaceAll(Naming::cut);
        return names;
    }

    private static boolean keepWholeNames(List<String> names, List<String> fileNames) {
        Map<String, Integer> count = new HashMap<>();
        names.forEach(name -> count.merge(key(name), 1, Integer::sum));
        boolean changed = false;
        for (int i = 0; i < names.size(); i++) {
            boolean shared = count.getOrDefault(key(names.get(i)), 0) > 1;
            if (shared && !names.get(i).equals(fileNames.get(i))) {
                names.set(i, fileNames.get(i));
                changed = true;
            }
        }
        return changed;
    }

    private static void number(List<String> names) {
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(key(name)));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(key(names.get(i)))) {
                int number = 2;
                while (!taken.add(key(names.get(i) + "-" + number))) {
                    number++;
                }
                names.set(i, names.get(i) + "-" + number);
                seen.add(key(names.get(i)));
            }
        }
    }

    private static String cut(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String hash = "-" + Digest.of(name).substring(0, HASH_DIGITS);
        int end = 0;
        int used = hash.length();
        while (end < name.length()) {
            int next = end + Character.charCount(name.codePointAt(end));
            int size = bytes(name.substring(end, next));
            if (used + size > LONGEST) {
                break;
            }
            used += size;
            end = next;
        }
        return name.substring(0, end) + hash;
    }

    /** What a file system that ignores case, and the composition of letters, sees of a name. */
    static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
