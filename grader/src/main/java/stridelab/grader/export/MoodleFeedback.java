package stridelab.grader.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The reports of a class as Moodle's <em>Upload multiple feedback files in a zip</em> takes them: in the folders of its
 * download.
 *
 * <p>Moodle (mod/assign/feedback/file/importziplib.php) splits each part of a path at its underscores into a name, the
 * participant's number and the two words of a plugin: so the name has no underscore. Up to 4.0 a fifth part, be it empty,
 * had to follow, hence the one at the end.
 */
public final class MoodleFeedback {
    /** The archive's name. */
    public static final String FILE = "moodle-feedback.zip";

    private MoodleFeedback() {}

    /** A file for each person whose number as a participant is known. */
    public static List<FeedbackFile> of(List<String> submissions, People people) {
        List<FeedbackFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String submission : submissions) {
            for (Person person : people.of(submission)) {
                String number = person.get(Columns.MOODLE_NUMBER).replaceAll("\\D", "");
                String name =
                        ReportNames.safe(person.fullName()).replace('_', ' ').strip();
                name = person.fullName().isEmpty() || name.isEmpty() ? "Participant " + number : name;
                String path = name + "_" + number + "_assignsubmission_file_/" + name + ".html";
                if (!number.isEmpty() && taken.add(number)) {
                    files.add(new FeedbackFile(path, submission, false));
                }
            }
        }
        return files;
    }
}
