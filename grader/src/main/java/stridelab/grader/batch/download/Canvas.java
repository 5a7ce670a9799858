package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.results.HandInTime;
import stridelab.grader.submission.ArchiveName;

/**
 * Canvas: {@code lovelaceada_LATE_12345_67890_stridelab-1.zip}, every file of every student in one folder. The first
 * number is the student's, the second the file's: a file that was handed in again has a higher one.
 */
final class Canvas implements Platform {
    private static final Pattern NAME = Pattern.compile(
            "(?s)(?<name>.+?)(?<late>_LATE)?_(?<user>\\d{1,20})_(?:(?<file>\\d{2,20})_(?<own>.+)|text\\.html)");
    private static final Pattern AGAIN = Pattern.compile("(?s)(?<name>.*)-\\d{1,3}");

    @Override
    public String id() {
        return "canvas";
    }

    @Override
    public String title() {
        return "Canvas";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        return new Reader() {
            @Override
            public Optional<Label> label(Found found) {
                Matcher name = NAME.matcher(found.name());
                if (found.folder() || !name.matches()) {
                    return Optional.empty();
                }
                String own = name.group("own");
                return Optional.of(new Label(
                        name.group("user"),
                        name.group("name") + "_" + name.group("user"),
                        own == null ? found.name() : own,
                        "",
                        own != null,
                        List.of(Map.of("ID", name.group("user"), "Student", name.group("name"))),
                        new HandInTime("", name.group("late") != null)));
            }

            @Override
            public boolean supersedes(Found newer, Label newerLabel, Found older, Label olderLabel) {
                return plain(newerLabel.ownName()).equals(plain(olderLabel.ownName()))
                        && fileNumber(newer.name()).compareTo(fileNumber(older.name())) > 0;
            }
        };
    }

    /** The file's number, by which files of one name are ordered. */
    private static String fileNumber(String fileName) {
        Matcher name = NAME.matcher(fileName);
        String number = name.matches() && name.group("file") != null ? name.group("file") : "";
        return "0".repeat(20 - number.length()) + number;
    }

    /** The name without what tells a file that was handed in again: {@code lab-1.zip} is {@code lab.zip}. */
    private static String plain(String ownName) {
        String stem = ArchiveName.stem(ownName);
        int dot = stem.equals(ownName) ? stem.lastIndexOf('.') : stem.length();
        String bare = dot < 0 ? stem : stem.substring(0, dot);
        Matcher again = AGAIN.matcher(bare);
        return (again.matches() ? again.group("name") : bare) + ownName.substring(bare.length());
    }
}
