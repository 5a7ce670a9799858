package stridelab.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a student packs the work into, it is opened where that is safe, and the reason is said where it is not. */
final class ArchivesTest {
    private static final String HOME = "src/main/java/stridelab/exercises/";
    private static final String TEXT = "package stridelab.exercises; public final class MirrorPadding { }";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"ann.tar", "ann.tar.gz", "ann.tgz", "ANN.TGZ", "ann.zip", "ann.JAR", "ann.tar.zip"})
    void anArchiveIsReadByItsContentAndNamedWithoutItsEnding(String name) throws Exception {
        boolean zip = name.matches("(?i).*(zip|jar)") && !name.contains(".tar");
        String[] content = {"./" + HOME + "MirrorPadding.java", TEXT, "__MACOSX/._x.java", "x", "./.DS_Store", "x"};
        Path file = temp.resolve(name);
        Submission submission = Intake.read(zip ? Packing.zip(file, content) : Packing.tar(file, content));
        assertThat(submission.name()).isIn("ann", "ANN", "ann.tar");
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work.zip", "sub/inner/work.tgz", "work.JAR"})
    void aFolderOfOneArchiveIsThatArchive(String name) throws Exception {
        Path in = temp.resolve("in");
        String[] content = {"lab/" + HOME + "MirrorPadding.java", TEXT};
        Path file = in.resolve(name);
        Path made = name.endsWith("tgz") ? Packing.tar(file, content) : Packing.zip(file, content);
        Packing.folder(
                in, "notes.txt", "x", ".git/x.zip", "x", "gradle/wrapper/gradle-wrapper.jar", "x", "target/a.jar", "x");
        Submission submission = Intake.read(in);
        assertThat(submission.name()).isEqualTo("in");
        assertThat(paths(submission)).containsExactly("lab/" + HOME + "MirrorPadding.java");

        String before = Fingerprint.of(List.of(new Piece(in, "in")));
        Packing.zip(made, HOME + "MirrorPadding.java", TEXT + " ");
        assertThat(Fingerprint.of(List.of(new Piece(in, "in")))).isNotEqualTo(before);
    }

    @Test
    void archivesBesideSourcesAreNamedAndOfSeveralNoneIsGuessed() throws Exception {
        Path in = Packing.folder(temp.resolve("in"), HOME + "MirrorPadding.java", TEXT, "old.rar", "x");
        Packing.zip(in.resolve("lib/a.jar"), "X.class", "x");
        assertThat(Intake.read(in).findings())
                .extracting(finding -> finding.key() + " " + finding.arguments().get(0))
                .containsExactly("submission.nested-archive lib/a.jar", "submission.nested-archive old.rar");

        Path two = temp.resolve("two");
        Packing.zip(two.resolve("a.zip"), "MirrorPadding.java", TEXT);
        Packing.zip(two.resolve("b.zip"), "MirrorPadding.java", TEXT);
        assertThat(refused(two).arguments()).containsExactly("a.zip", "b.zip", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "a.rar, 'Rar!\u001a\u0007\u0001', .rar",
        "b.zip, 'Rar!\u001a\u0007\u0000', .rar",
        "c.7z, '7z\u00bc\u00af\u0027\u001c', .7z",
        "d.rar, 'cut', .rar",
        "e.tar.xz, '\u00fd7zXZ\u0000', .xz"
    })
    void anArchiveThatIsNotOpenedIsCalledWhatItIs(String name, String start, String format) throws Exception {
        Path file = Files.write(temp.resolve(name), start.getBytes(StandardCharsets.ISO_8859_1));
        Finding alone = refused(file);
        assertThat(alone.key()).isEqualTo("submission.other-archive");
        assertThat(alone.arguments()).containsExactly(file.toString(), format);
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.move(file, folder.resolve(name));
        assertThat(refused(folder).arguments()).containsExactly(name, format);
    }

    @Test
    void whatIsNoArchiveInsideIsSaid() throws Exception {
        Path text = temp.resolve("text.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(text))) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refused(text).key()).isEqualTo("submission.not-a-tar");
        byte[] start = {0x1f, (byte) 0x8b, 8, 0, 0, 0};
        assertThat(refused(Files.write(temp.resolve("cut.tgz"), start)).key()).isEqualTo("submission.damaged");
        assertThat(refused(Files.writeString(temp.resolve("words.tar"), "words"))
                        .key())
                .isEqualTo("submission.damaged");
    }

    @Test
    void aTarThatIsCutOffGivesWhatCameBefore() throws Exception {
        Path whole = Packing.tar(
                temp.resolve("whole.tar"), HOME + "MirrorPadding.java", TEXT, "z/big.bin", "x".repeat(20_000));
        byte[] bytes = Files.readAllBytes(whole);
        Submission submission = Intake.read(Files.write(temp.resolve("cut.tar"), Arrays.copyOf(bytes, 12_000)));
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings()).extracting(Finding::kind).containsExactly("archive_damaged");
    }

    @Test
    void linksDevicesAndPathsThatLeadOutOfATarAreRefused() throws Exception {
        Path tar = temp.resolve("bad.tar.gz");
        try (TarArchiveOutputStream out = Packing.open(tar)) {
            Packing.put(out, new TarArchiveEntry("/etc/Channels.java", true), TEXT);
            Packing.put(out, new TarArchiveEntry("../../HalfStride.java", true), TEXT);
            Packing.put(out, new TarArchiveEntry("C:\\x\\HalfStride.java", true), TEXT);
            TarArchiveEntry link = new TarArchiveEntry(HOME + "HalfStride.java", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            Packing.put(out, link, "");
            TarArchiveEntry hard = new TarArchiveEntry(HOME + "AudioStride.java", TarConstants.LF_LINK);
            hard.setLinkName(HOME + "MirrorPadding.java");
            Packing.put(out, hard, "");
            Packing.put(out, new TarArchiveEntry(HOME + "Channels.java", TarConstants.LF_CHR), "");
            Packing.put(out, new TarArchiveEntry(HOME + "ShapeFormula.java", TarConstants.LF_FIFO), "");
            Packing.put(out, new TarArchiveEntry(HOME + "MirrorPadding.java", true), TEXT);
        }
        Submission submission = Intake.read(tar);
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings())
                .extracting(finding -> finding.key().replace("submission.entry-refused.", ""))
                .containsExactly("absolute", "climbs", "absolute", "link", "link", "special", "special");
    }

    @Test
    void aTarBombIsReadNoFurtherThanTheLimits() throws Exception {
        Path tar = temp.resolve("bomb.tgz");
        byte[] zeros = new byte[1 << 20];
        try (TarArchiveOutputStream out = Packing.open(tar)) {
            Packing.put(out, new TarArchiveEntry(HOME + "MirrorPadding.java", true), TEXT);
            TarArchiveEntry bomb = new TarArchiveEntry("zeros.bin", true);
            bomb.setSize(Limits.TAR_BYTES + (1 << 20));
            out.putArchiveEntry(bomb);
            for (long written = 0; written < bomb.getSize(); written += zeros.length) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        }
        Submission submission = Intake.read(tar);
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings()).extracting(Finding::kind).containsExactly("archive_damaged");
    }

    @Test
    void aHeaderOfATarThatNeverEndsIsNotHeld() throws Exception {
        Path tar = temp.resolve("header.tgz");
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) 'x');
        try (TarArchiveOutputStream out = Packing.open(tar)) {
            Packing.put(out, new TarArchiveEntry(HOME + "MirrorPadding.java", true), TEXT);
            TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            name.setSize(8L << 20);
            out.putArchiveEntry(name);
            for (int i = 0; i < 8; i++) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        }
        assertThat(Intake.read(tar).findings()).extracting(Finding::kind).containsExactly("archive_damaged");
    }

    @Test
    void manyAndLargeSourcesAreCutInATarAsInAZip() throws Exception {
        List<String> content = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            content.addAll(List.of(HOME + "H" + i + ".java", "x".repeat(Limits.SOURCE_BYTES)));
        }
        content.addAll(0, List.of(HOME + "A.java", "x".repeat(Limits.SOURCE_BYTES + 1)));
        String[] all = content.toArray(String[]::new);
        Submission tar = Intake.read(Packing.tar(temp.resolve("many.tgz"), all));
        Submission zip = Intake.read(Packing.zip(temp.resolve("many.zip"), all));
        int most = Limits.ALL_SOURCE_BYTES / Limits.SOURCE_BYTES + 1;
        assertThat(tar.sources()).hasSizeBetween(1, most);
        assertThat(zip.sources()).hasSizeBetween(1, most);
        assertThat(tar.findings()).extracting(Finding::key).contains("submission.entry-refused.too-many");
        assertThat(tar.findings()).extracting(Finding::key).contains("submission.entry-refused.too-large");
    }

    @Test
    void litterInAZipDoesNotCrowdOutTheSources() throws Exception {
        for (String litter :
                List.of("data/train/img_%05d.png", ".git/objects/%05d", "node_modules/@x/module-%05d.js")) {
            List<String> content = new ArrayList<>();
            for (int i = 0; i <= Limits.ENTRIES; i++) {
                content.addAll(List.of(litter.formatted(i), ""));
            }
            content.addAll(List.of(HOME + "MirrorPadding.java", TEXT));
            Path zip = Packing.zip(temp.resolve("large.zip"), content.toArray(String[]::new));
            assertThat(paths(Intake.read(zip))).containsExactly(HOME + "MirrorPadding.java");
        }
    }

    @Test
    void litterInAFolderDoesNotCrowdOutTheSources() throws Exception {
        Path in = Packing.folder(temp.resolve("in"), HOME + "MirrorPadding.java", TEXT, "data/x.png", "");
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            Files.createFile(in.resolve("data/" + i + ".png"));
        }
        Submission submission = Intake.read(in);
        assertThat(paths(submission)).containsExactly(HOME + "MirrorPadding.java");
        assertThat(submission.findings()).isEmpty();
    }

    @Test
    void aZipWithTooManyEntriesIsNotSaidToBeNoZip() throws Exception {
        List<String> content = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            content.addAll(List.of("node_modules/some-package/some/module/%07d.js".formatted(i), ""));
        }
        Path zip = Packing.zip(temp.resolve("huge.zip"), content.toArray(String[]::new));
        assertThat(refused(zip).key()).isEqualTo("submission.too-many-entries");
    }

    private static Finding refused(Path path) {
        return catchThrowableOfType(UnreadableSubmission.class, () -> Intake.read(path))
                .finding();
    }

    private static List<String> paths(Submission submission) {
        return submission.sources().stream().map(SourceFile::path).toList();
    }
}
