package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.batch.Platform.Person;
import stridelab.grader.files.FileName;
import stridelab.grader.results.HandInTime;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.UnreadableSubmission;

/** A class as each platform gives it: everybody is found, with the work that counts, and nothing is lost. */
final class DownloadedClassTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void everybodyIsFoundWithTheWorkThatCounts(Platform platform) throws Exception {
        ClassFolder students = read(platform, Choice.DEFAULT);
        assertThat(students.platform()).contains(platform.title);
        assertThat(whoseWork(students).keySet()).containsExactlyInAnyOrder(allButFran());
        assertThat(students.people()).isBetween(Person.values().length, Person.values().length + 1);
        assertNothingIsLost(students, folder());
    }

    @ParameterizedTest
    @EnumSource(names = {"BLACKBOARD", "BRIGHTSPACE"})
    void anotherAttemptCountsWhereThatIsAsked(Platform platform) throws Exception {
        ClassFolder students = read(platform, Choice.parse("auto", "first"));
        assertThat(whoseWork(students)).containsKey("old").doesNotContainKey("ADA");
        assertNothingIsLost(students, folder());
        assertThat(read(platform, Choice.parse("auto", "2")).handIns()).hasSameSizeAs(students.handIns());
    }

    @ParameterizedTest
    @EnumSource
    void theArchiveThatThePlatformPackedIsTheSameClass(Platform platform) throws Exception {
        ClassFolder students = read(platform, Choice.DEFAULT);
        Path zip = temp.resolve("download.zip");
        pack(temp.resolve("class"), zip);
        for (int run = 0; run < 2; run++) {
            ClassFolder packed = ClassFolder.list(zip, temp.resolve("out"), Choice.DEFAULT);
            assertThat(packed.platform()).isEqualTo(students.platform());
            assertThat(packed.handIns()).extracting(HandIn::name).isEqualTo(names(students));
            assertThat(packed.handIns())
                    .extracting(HandIn::origin)
                    .isEqualTo(students.handIns().stream().map(HandIn::origin).toList());
            assertThat(packed.passedOver()).isEqualTo(students.passedOver());
            assertThat(whoseWork(packed).keySet()).isEqualTo(whoseWork(students).keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"moodle", "canvas", "blackboard", "brightspace", "sakai", "gradescope", "github", "folders"})
    void plainFoldersAreSubmissionsWhateverPlatformIsNamed(String from) throws Exception {
        Platform.write(folder().resolve("ann/ShapeFormula.java"), Platform.source("ann"));
        Platform.write(folder().resolve("Ada_1_2_x/ShapeFormula.java"), Platform.source("ben"));
        Platform.write(folder().resolve("team_1_2.rar"), "Rar!\u001a\u0007");
        ClassFolder students = ClassFolder.list(folder(), temp.resolve("out"), Choice.parse(from, "last"));
        assertThat(names(students)).containsExactly("Ada_1_2_x", "ann", "team_1_2");
        ClassFolder recognised = ClassFolder.list(folder(), temp.resolve("out"), Choice.DEFAULT);
        assertThat(recognised.platform()).isEmpty();
        assertThat(names(recognised)).isEqualTo(names(students));
    }

    @ParameterizedTest
    @CsvSource({
        "canvas, adaw_LATE_11_67890_ShapeFormula.java, benx_12_67891_ShapeFormula.java, '', true",
        "blackboard, Lab_ada_attempt_2026-12-02-09-15-00_ShapeFormula.java,"
                + " Lab_ben_attempt_2026-12-01-09-15-00_ShapeFormula.java, 2026-12-02T09:15:00, false",
        "brightspace, '11-7 - Ada W - Dec 2, 2026 915 AM/ShapeFormula.java',"
                + " '12-7 - Ben X - Dec 1, 2026 915 AM/ShapeFormula.java', 2026-12-02T09:15, false",
        "sakai, 'W, Ada(ada)/ShapeFormula.java', 'X, Ben(ben)/ShapeFormula.java', 2026-12-02T09:15:00, false",
        "gradescope, submission_1/ShapeFormula.java, submission_2/ShapeFormula.java, 2026-12-02T01:15:00Z, false",
        "moodle, Ada W_11_assignsubmission_file/ShapeFormula.java,"
                + " Ben X_12_assignsubmission_file/ShapeFormula.java, '', false"
    })
    void thePlatformSaysWhenAWorkWasHandedIn(String from, String ada, String ben, String at, boolean late)
            throws Exception {
        Platform.write(folder().resolve(ada), Platform.source("ada"));
        Platform.write(folder().resolve(ben), Platform.source("ben"));
        if (from.equals("sakai")) {
            Platform.write(folder().resolve("W, Ada(ada)/timestamp.txt"), "20261202091500123");
            Platform.write(folder().resolve("X, Ben(ben)/timestamp.txt"), "20261201091500123");
        }
        if (from.equals("gradescope")) {
            Platform.write(
                    folder().resolve("submission_metadata.yml"),
                    "submission_1:\n  :created_at: 2026-12-02 09:15:00.000000000 +08:00\n"
                            + "submission_2:\n  :created_at: 2026-12-01 09:15:00.000000000 +08:00\n");
        }
        ClassFolder students = ClassFolder.list(folder(), temp.resolve("out"), Choice.parse(from, "last"));
        assertThat(students.notes().origins().values())
                .extracting(Origin::handedIn)
                .hasSize(2)
                .contains(new HandInTime(at, late));
    }

    @Test
    void aFileOfOneNameThatWasHandedInAgainCounts() throws Exception {
        for (String name :
                List.of("12_101_lab-1.zip", "12_99_lab.zip", "13_90_A.java", "13_91_A-1.java", "13_92_B.java")) {
            Platform.write(folder().resolve("ann_" + name), Platform.source(name));
        }
        ClassFolder students = ClassFolder.list(folder(), temp.resolve("out"), Choice.DEFAULT);
        assertThat(students.handIns())
                .extracting(handIn ->
                        handIn.pieces().stream().map(piece -> piece.name()).toList())
                .containsExactly(List.of("lab-1.zip"), List.of("A-1.java", "B.java"));
        assertThat(students.passedOver())
                .containsExactlyInAnyOrder(
                        new PassedOver("ann_12_99_lab.zip", "replaced"),
                        new PassedOver("ann_13_90_A.java", "replaced"));
    }

    @Test
    void peopleOfGradescopeAndCanvasAreKnownByTheirNumbers() throws Exception {
        assertThat(read(Platform.GRADESCOPE, Choice.DEFAULT)
                        .handIns()
                        .get(0)
                        .origin()
                        .people())
                .containsExactly(Map.of("Full name", "Ada Lovelace", "SID", "001001", "Email", "ada@example.org"));
        HandIn grace = read(Platform.CANVAS, Choice.DEFAULT).handIns().stream()
                .filter(handIn -> handIn.origin().files().get(0).startsWith("grace"))
                .findFirst()
                .orElseThrow();
        assertThat(grace.name()).as("an archive's own name").isEqualTo("gracehopper_LATE_1002_67003_stridelab");
        assertThat(names(read(Platform.CANVAS, Choice.DEFAULT)))
                .as("of several files")
                .contains("adalovelace_1001");
        assertThat(grace.origin().people()).containsExactly(Map.of("ID", "1002", "Student", "gracehopper"));
    }

    private ClassFolder read(Platform platform, Choice choice) throws Exception {
        if (Files.exists(folder())) {
            stridelab.grader.files.DeleteRecursively.delete(temp.resolve("class"));
        }
        Files.createDirectories(folder());
        platform.make(folder());
        Platform.write(folder().resolve("readme.pdf"), "of the instructor");
        Platform.write(folder().resolve(".DS_Store"), "");
        return ClassFolder.list(folder(), temp.resolve("out"), choice);
    }

    private Path folder() {
        return temp.resolve("class/download");
    }

    private static List<String> names(ClassFolder students) {
        return students.handIns().stream().map(HandIn::name).toList();
    }

    private static String[] allButFran() {
        return Stream.of(Person.values())
                .filter(person -> person != Person.FRAN)
                .map(Person::name)
                .toArray(String[]::new);
    }

    /** Each file and folder is a submission's or passed over, never both; each submission is read or refused. */
    private static void assertNothingIsLost(ClassFolder students, Path folder) throws Exception {
        List<String> accounted = new ArrayList<>();
        students.passedOver().forEach(each -> accounted.add(each.name()));
        Set<String> passedOver = new HashSet<>(accounted);
        for (HandIn handIn : students.handIns()) {
            List<String> counted = handIn.origin().files().stream()
                    .filter(file -> !passedOver.contains(file))
                    .toList();
            assertThat(counted).hasSameSizeAs(handIn.pieces());
            accounted.addAll(counted);
        }
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(accounted)
                    .containsExactlyInAnyOrderElementsOf(all.map(FileName::of).toList());
        }
        int read = 0;
        int refused = 0;
        for (HandIn handIn : students.handIns()) {
            try {
                Intake.read(handIn.name(), handIn.pieces());
                read++;
            } catch (UnreadableSubmission e) {
                refused++;
            }
        }
        assertThat(read).isEqualTo(Person.values().length - 1);
        assertThat(refused).as("Fran's archive, and who gave a text alone").isBetween(1, 2);
    }

    /** Who wrote the class that each submission comes to, as it stands in the source, and the submission's name. */
    private static Map<String, String> whoseWork(ClassFolder students) throws Exception {
        Map<String, String> whose = new TreeMap<>();
        for (HandIn handIn : students.handIns()) {
            try {
                for (SourceFile source :
                        Intake.read(handIn.name(), handIn.pieces()).sources()) {
                    if (source.className().equals("ShapeFormula")) {
                        assertThat(whose.put(source.text().replaceAll("(?s).*// by (\\w+).*", "$1"), handIn.name()))
                                .isNull();
                    }
                }
            } catch (UnreadableSubmission e) {
                continue;
            }
        }
        return whose;
    }

    private static void pack(Path folder, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).forEach(each -> {
                try {
                    out.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                    Files.copy(each, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
