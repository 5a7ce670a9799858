package stridelab.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTest {
    private static final String HOME = "src/main/java/stridelab/exercises/";
    private static final String TEXT = "/* c */ // d\n package stridelab.exercises ;\n class X { }";

    @TempDir
    Path temp;

    @Test
    void aFolderGivesTheClassesOfItsHome() throws Exception {
        file("in/" + HOME + "MirrorPadding.java", TEXT);
        file("in/" + HOME + "Grid.java", TEXT);
        file("in/" + HOME + "deeper/Other.java", TEXT);
        file("in/" + HOME + "package-info.java", TEXT);
        file("in/src/test/java/stridelab/exercises/MirrorPaddingTest.java", TEXT);
        file("in/pom.xml", "<project/>");
        file("in/junit-platform.properties", "jqwik.tries = 1");
        Submission submission = Intake.read(temp.resolve("in"));
        assertThat(submission.name()).isEqualTo("in");
        assertThat(submission.sources())
                .containsExactly(
                        new SourceFile(HOME + "Grid.java", "Grid", TEXT),
                        new SourceFile(HOME + "MirrorPadding.java", "MirrorPadding", TEXT),
                        new SourceFile(HOME + "deeper/Other.java", "Other", TEXT));
        assertThat(submission.findings()).isEmpty();
    }

    @Test
    void aZipWithAWrapperFolderGivesTheSame() throws Exception {
        Path zip = zip("anna.zip", "lab/" + HOME + "MirrorPadding.java", TEXT, "__MACOSX/._x.java", "rubbish");
        Submission submission = Intake.read(zip);
        assertThat(submission.name()).isEqualTo("anna");
        assertThat(paths(submission)).containsExactly("lab/" + HOME + "MirrorPadding.java");
    }

    @Test
    void withoutAHomeTheNameAndThePackageDecide() throws Exception {
        Path zip = zip(
                "flat.zip",
                "MirrorPadding.java",
                TEXT,
                "code/Grid.java",
                TEXT,
                "ShapeFormula.java",
                "package homework; class ShapeFormula { }",
                "Main.java",
                "class Main { }");
        Submission submission = Intake.read(zip);
        assertThat(paths(submission)).containsExactly("code/Grid.java", "MirrorPadding.java");
        assertThat(submission.findings()).extracting(Finding::kind).containsExactly("wrong_package");
    }

    @Test
    void twoCandidatesAreNamedAndNoneIsTaken() throws Exception {
        Submission submission = Intake.read(zip("two.zip", "a/MirrorPadding.java", TEXT, "b/MirrorPadding.java", TEXT));
        assertThat(submission.sources()).isEmpty();
        assertThat(Objects.requireNonNull(submission.ambiguous().get("MirrorPadding"))
                        .arguments())
                .containsExactly("MirrorPadding", "a/MirrorPadding.java", "b/MirrorPadding.java");
    }

    @Test
    void aClassBesideTheHomeIsNamed() throws Exception {
        Submission submission =
                Intake.read(zip("beside.zip", HOME + "MirrorPadding.java", TEXT, "Channels.java", TEXT));
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings()).extracting(Finding::kind).containsExactly("class_elsewhere");
    }

    @Test
    void aFileThatIsAlmostNamedLikeAnExerciseIsNamed() throws Exception {
        Submission submission =
                Intake.read(zip("copy.zip", HOME + "MirrorPadding (1).java", TEXT, HOME + "channels.java", TEXT));
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.findings())
                .extracting(finding -> finding.arguments().get(1))
                .containsExactlyInAnyOrder("MirrorPadding.java", "Channels.java");
    }

    @Test
    void everyEncodingThatAnEditorWritesIsRead() throws Exception {
        String text = "package stridelab.exercises; // 填充";
        file("in/" + HOME + "A.java", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        file("in/" + HOME + "B.java", text.getBytes(Charset.forName("GBK")));
        file("in/" + HOME + "C.java", text.getBytes(StandardCharsets.UTF_16));
        file("in/" + HOME + "D.java", text.getBytes(StandardCharsets.UTF_16LE));
        Submission submission = Intake.read(temp.resolve("in"));
        assertThat(submission.sources()).extracting(SourceFile::text).containsOnly(text);
        assertThat(submission.findings()).extracting(Finding::kind).containsOnly("encoding");
        assertThat(submission.findings()).hasSize(3);
    }

    @Test
    void refusedEntriesAreNamedAndTheRestIsTaken() throws Exception {
        Path zip = temp.resolve("bad.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            put(out, "../../MirrorPadding.java", TEXT);
            put(out, "/etc/Channels.java", TEXT);
            put(out, "C:\\x\\Channels.java", TEXT);
            ZipArchiveEntry link = new ZipArchiveEntry(HOME + "HalfStride.java");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
            put(out, HOME + "AudioStride.java", "x".repeat(Limits.SOURCE_BYTES + 1));
            put(out, HOME + "ShapeFormula.java", TEXT);
        }
        Submission submission = Intake.read(zip);
        assertThat(paths(submission)).containsExactly(HOME + "ShapeFormula.java");
        assertThat(submission.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder(
                        "submission.entry-refused.climbs",
                        "submission.entry-refused.absolute",
                        "submission.entry-refused.absolute",
                        "submission.entry-refused.link",
                        "submission.entry-refused.too-large");
    }

    @Test
    void devicesAndNamesThatHideSomethingAreRefused() throws Exception {
        Path zip = temp.resolve("odd.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            ZipArchiveEntry device = new ZipArchiveEntry(HOME + "HalfStride.java");
            device.setUnixMode(0020666);
            out.putArchiveEntry(device);
            out.closeArchiveEntry();
            put(out, HOME + "Channels\u0007.java", TEXT);
            put(out, "a/".repeat(Limits.DEPTH + 1) + "Channels.java", TEXT);
            put(out, "inner.zip", TEXT);
            put(out, HOME + "-rf.java", TEXT);
            put(out, HOME + "=1+1.java", TEXT);
        }
        Submission submission = Intake.read(zip);
        assertThat(submission.sources()).isEmpty();
        assertThat(submission.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder(
                        "submission.entry-refused.special",
                        "submission.entry-refused.name",
                        "submission.entry-refused.depth",
                        "submission.nested-archive",
                        "submission.class-twice");
    }

    @Test
    void aNameInTheEncodingOfAChineseWindowsIsRead() throws Exception {
        Path zip = temp.resolve("gbk.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            out.setEncoding("GBK");
            out.setUseLanguageEncodingFlag(false);
            put(out, "作业/" + HOME + "MirrorPadding.java", TEXT);
        }
        assertThat(paths(Intake.read(zip))).containsExactly("作业/" + HOME + "MirrorPadding.java");
    }

    @Test
    void anEncryptedEntryIsNamed() throws Exception {
        byte[] bytes =
                Files.readAllBytes(zip("open.zip", HOME + "MirrorPadding.java", TEXT, HOME + "Channels.java", TEXT));
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        Submission submission = Intake.read(file("locked.zip", bytes));
        assertThat(paths(submission)).containsExactly(HOME + "Channels.java");
        assertThat(submission.findings())
                .extracting(Finding::key)
                .containsExactly("submission.entry-refused.encrypted");
    }

    @Test
    void aBombIsReadNoFurtherThanTheLimit() throws Exception {
        Path zip = zip("bomb.zip", HOME + "MirrorPadding.java", "\0".repeat(64 << 20), HOME + "Channels.java", TEXT);
        assertThat(Files.size(zip)).isLessThan(1 << 17);
        Submission submission = Intake.read(zip);
        assertThat(paths(submission)).containsExactly(HOME + "Channels.java");
        assertThat(submission.findings())
                .extracting(Finding::key)
                .containsExactly("submission.entry-refused.too-large");
    }

    @Test
    void moreEntriesThanAPersonHandsInAreCut() throws Exception {
        Path zip = temp.resolve("many.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= Limits.ENTRIES; i++) {
                put(out, "f" + i + ".java", "");
            }
        }
        Submission submission = Intake.read(zip);
        assertThat(submission.findings()).extracting(Finding::kind).contains("too_many_files");
    }

    @Test
    void moreRefusalsThanAPersonReadsAreCut() throws Exception {
        Path zip = temp.resolve("slips.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 500; i++) {
                put(out, "../../etc/cron.d/f" + i, "");
            }
        }
        assertThat(Intake.read(zip).findings()).hasSize(Limits.FINDINGS + 1);
    }

    @Test
    void aLinkInAFolderIsNotFollowed() throws Exception {
        file("secret/MirrorPadding.java", TEXT);
        file("in/" + HOME + "Channels.java", TEXT);
        Files.createSymbolicLink(
                temp.resolve("in/" + HOME + "MirrorPadding.java"), temp.resolve("secret/MirrorPadding.java"));
        Submission submission = Intake.read(temp.resolve("in"));
        assertThat(paths(submission)).containsExactly(HOME + "Channels.java");
        assertThat(submission.findings()).extracting(Finding::key).containsExactly("submission.entry-refused.link");
    }

    @Test
    void whatCannotBeReadAtAllSaysWhy() throws Exception {
        assertThat(unreadable(temp.resolve("nowhere"))).isEqualTo("submission.not-found");
        assertThat(unreadable(Files.createDirectory(temp.resolve("void")))).isEqualTo("submission.empty");
        assertThat(unreadable(file("zero.zip", ""))).isEqualTo("submission.empty");
        assertThat(unreadable(file("words.zip", "this is no archive"))).isEqualTo("submission.not-a-zip");
        assertThat(unreadable(zip("docs.zip", "a.txt", "hello"))).isEqualTo("submission.empty");
        Path whole = zip("whole.zip", "MirrorPadding.java", TEXT);
        byte[] bytes = Files.readAllBytes(whole);
        assertThat(unreadable(file("half.zip", java.util.Arrays.copyOf(bytes, bytes.length - 30))))
                .isEqualTo("submission.not-a-zip");
    }

    @Test
    void aSubmissionWithoutTheEightIsReadable() throws Exception {
        assertThat(Intake.read(zip("other.zip", "Main.java", "class Main { }")).sources())
                .isEmpty();
    }

    private static List<String> paths(Submission submission) {
        return submission.sources().stream().map(SourceFile::path).toList();
    }

    private static String unreadable(Path path) {
        String[] key = new String[1];
        assertThatExceptionOfType(UnreadableSubmission.class)
                .isThrownBy(() -> Intake.read(path))
                .satisfies(e -> key[0] = e.finding().key());
        return key[0];
    }

    private Path file(String path, String text) throws IOException {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String path, byte[] bytes) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path zip(String name, String... pathsAndTexts) throws IOException {
        Path zip = temp.resolve(name);
        try (OutputStream stream = Files.newOutputStream(zip);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(stream)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                put(out, pathsAndTexts[i], pathsAndTexts[i + 1]);
            }
        }
        return zip;
    }

    private static void put(ZipArchiveOutputStream out, String path, String text) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(path));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
    }
}
