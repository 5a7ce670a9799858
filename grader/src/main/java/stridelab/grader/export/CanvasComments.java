package stridelab.grader.export;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stridelab.grader.submission.ArchiveName;

/**
 * The reports of a class as Canvas's <em>Upload Submissions</em> takes them: under the names of its download, from which
 * it reads the student's number and that of the file that was handed in (infer_comment_context_from_filename in Canvas's
 * AbstractAssignment).
 *
 * <p>Canvas shows the comment's file under the name of the file that was handed in. So where that was a zip, the report
 * lies in a zip, which opens under that name.
 */
public final class CanvasComments {
    /** The archive's name. */
    public static final String FILE = "canvas-comments.zip";

    private CanvasComments() {}

    /** A file handed in, as Canvas names it. */
    private record Attachment(String start, BigInteger number, String ownName) {
        boolean isZip() {
            return ownName.toLowerCase(Locale.ROOT).endsWith(".zip");
        }

        String path() {
            if (isZip()) {
                return start + ownName;
            }
            String stem = ArchiveName.stem(ownName);
            int dot = stem.equals(ownName) ? ownName.lastIndexOf('.') : stem.length();
            return start + (dot > 0 ? ownName.substring(0, dot) : ownName) + ".html";
        }
    }

    /** A file for each submission that came by Canvas's download. */
    public static List<FeedbackFile> of(List<HandedIn> submissions) {
        List<FeedbackFile> files = new ArrayList<>();
        for (HandedIn handedIn : submissions) {
            for (Map<String, String> person : handedIn.people()) {
                attachment(handedIn, person.getOrDefault("ID", ""))
                        .ifPresent(to -> files.add(new FeedbackFile(to.path(), handedIn.submission(), to.isZip())));
            }
        }
        return files;
    }

    /** An archive before a source; the last that was handed in, since an earlier attempt's file is none of the submission's. */
    private static Optional<Attachment> attachment(HandedIn handedIn, String person) {
        if (!person.matches("\\d+")) {
            return Optional.empty();
        }
        Pattern name = Pattern.compile("(?s)(?<start>.+_" + person + "_(?<number>\\d{2,20})_)(?<own>[^/\\\\]+)");
        return handedIn.files().stream()
                .map(name::matcher)
                .filter(Matcher::matches)
                .map(file ->
                        new Attachment(file.group("start"), new BigInteger(file.group("number")), file.group("own")))
                .max(Comparator.comparing(Attachment::isZip).thenComparing(Attachment::number));
    }
}
