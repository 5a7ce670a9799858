package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each person gets their own report and none another's: shown with models of the importers, written from Moodle's
 * {@code assignfeedback_file_zip_importer} and Canvas's {@code infer_comment_context_from_filename}.
 */
@NullUnmarked
class FeedbackFilesTest {
    private static final List<String> NAMES = List.of(
            "Ada Lovelace", "Alan_M Turing", "张 三", "Pat O'Brien", "Num 77 Ber", "Ada Lovelace", "a/b \u202Ec", "");

    @TempDir
    Path folder;

    @Property(tries = 100)
    void moodleGivesEachParticipantTheirOwnReport(@ForAll long seed) {
        List<HandedIn> handedIn = new ArrayList<>();
        Map<Integer, String> expected = new LinkedHashMap<>();
        Random random = new Random(seed);
        for (int i = 0; i < NAMES.size(); i++) {
            int number = 1001 + i;
            if (random.nextInt(4) > 0) {
                String submission = NAMES.get(i) + "_" + number + "_assignsubmission_file";
                handedIn.add(new HandedIn(
                        submission,
                        List.of(submission),
                        List.of(Map.of("Full name", NAMES.get(i), "Identifier", "" + number))));
                expected.put(number, submission);
            } else {
                handedIn.add(new HandedIn("plain " + i, List.of("plain " + i), List.of()));
            }
        }
        List<String> submissions = handedIn.stream().map(HandedIn::submission).toList();
        List<FeedbackFile> files = MoodleFeedback.of(submissions, Roster.NONE.match(handedIn));
        for (int parts : new int[] {4, 5}) {
            Map<Integer, String> given = new LinkedHashMap<>();
            for (FeedbackFile file : files) {
                moodle(file.path(), parts).ifPresent(participant -> given.put(participant, file.submission()));
            }
            assertThat(given).isEqualTo(expected);
        }
    }

    @Test
    void allOfAGroupGetTheReportInMoodle() {
        People people = new People(
                Map.of(
                        "team",
                        List.of(
                                Person.of(Map.of("Identifier", "Participant 7", "Full name", "Ann"), 1),
                                Person.of(Map.of("Identifier", "Participant 8", "Full name", "Bob"), 2),
                                Person.of(Map.of("email", "cleo@example.org"), 3))),
                true,
                List.of(),
                List.of());
        assertThat(MoodleFeedback.of(List.of("team"), people))
                .extracting(FeedbackFile::path)
                .containsExactly("Ann_7_assignsubmission_file_/Ann.html", "Bob_8_assignsubmission_file_/Bob.html");
    }

    /**
     * The participant that Moodle reads out of a path, if it takes the file: numbers from 1001 to 1020 are in the course.
     *
     * @param least how many parts the name of a folder must have: 4, and 5 before Moodle 4.1
     */
    private static Optional<Integer> moodle(String path, int least) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        if (fileName.startsWith(".") || fileName.startsWith("~")) {
            return Optional.empty();
        }
        for (String part : ("/" + path).split("/", -1)) {
            String[] info = part.split("_", 5);
            if (info.length >= least
                    && info[1].matches("\\d+")
                    && Integer.parseInt(info[1]) >= 1001
                    && Integer.parseInt(info[1]) <= 1020
                    && info[2].equals("assignsubmission")
                    && info[3].equals("file")) {
                return Optional.of(Integer.parseInt(info[1]));
            }
        }
        return Optional.empty();
    }

    @Test
    void canvasGivesEachStudentTheirOwnReportUnderTheNameOfTheirFile() {
        List<FeedbackFile> files = CanvasComments.of(List.of(
                canvas("lovelaceada", 12345, "lovelaceada_12345_67890_stridelab.zip"),
                canvas(
                        "hoppergrace",
                        12347,
                        "hoppergrace_LATE_12347_67901_ShapeFormula.java",
                        "hoppergrace_LATE_12347_67902_AudioStride-1.java"),
                canvas("three2", 12, "three2_12_345_1_2_3.tar.gz"),
                canvas("textonly", 13, "textonly_13_text.html"),
                new HandedIn("folder", List.of("folder"), List.of())));
        assertThat(files)
                .containsExactly(
                        new FeedbackFile("lovelaceada_12345_67890_stridelab.zip", "lovelaceada", true),
                        new FeedbackFile("hoppergrace_LATE_12347_67902_AudioStride-1.html", "hoppergrace", false),
                        new FeedbackFile("three2_12_345_1_2_3.html", "three2", false));
        assertThat(files)
                .extracting(file -> canvas(file.path()))
                .containsExactly("12345 67890", "12347 67902", "12 345");
    }

    /** The numbers of the student and of the file that Canvas reads out of a name. */
    private static String canvas(String fileName) {
        return String.join(
                " ",
                Arrays.stream(fileName.split("_"))
                        .filter(part -> part.matches("\\d+"))
                        .limit(2)
                        .toList());
    }

    private static HandedIn canvas(String student, int id, String... files) {
        return new HandedIn(student, List.of(files), List.of(Map.of("ID", "" + id, "Student", student)));
    }

    @Test
    void theArchiveHoldsTheReportsAndForAZipTheReportInAZip() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("ada.html"), "<p>ada");
        Path zip = folder.resolve("feedback.zip");
        FeedbackZip.write(
                zip,
                List.of(new FeedbackFile("张三/x.html", "ada", false), new FeedbackFile("lab.zip", "ada", true)),
                reports,
                Map.of("ada", "ada.html"));
        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(text(read.getInputStream(read.getEntry("张三/x.html")))).isEqualTo("<p>ada");
            try (ZipInputStream inner = new ZipInputStream(read.getInputStream(read.getEntry("lab.zip")))) {
                ZipEntry entry = inner.getNextEntry();
                assertThat(entry.getName()).isEqualTo("ada.html");
                assertThat(text(inner)).isEqualTo("<p>ada");
            }
        }
    }

    private static String text(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
}
