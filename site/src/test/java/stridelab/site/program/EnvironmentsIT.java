package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.program.Program.Run;

/**
 * Machines on which something is old, closed, missing or forbidden: the program grades all the same, or says in one line
 * what is wrong and how to mend it, and {@code doctor} says so before.
 *
 * <p>Each is made with mounts that only the program under test sees, which takes root.
 */
class EnvironmentsIT {
    /** Refuses some options as a version does that does not know them, and is the real program else. */
    private static final String OLD = """
            #!/bin/sh
            for word in "$@"; do
              case "$word" in
                --) break ;;
                %s) echo "%s" >&2; exit 1 ;;
              esac
            done
            exec %s "$@"
            """;

    private static final String UNKNOWN_TO_BWRAP = "bwrap: Unknown option $word";
    private static final String UNKNOWN_TO_SETPRIV = "setpriv: unrecognized option '$word'";
    private static final String ORDINARY = "1500";

    @TempDir
    static Path folder;

    private static Path submission;

    @BeforeAll
    static void handIn() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "root, to make other environments");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        submission = folder.resolve("class/ada");
        Path package_ = Files.createDirectories(submission.resolve("src/main/java/stridelab/exercises"));
        Files.copy(
                Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises/ShapeFormula.java"),
                package_.resolve("ShapeFormula.java"));
        Files.copy(Program.JAR, folder.resolve("stridelab.jar"));
    }

    @Test
    void anOlderBubblewrapIsUsedWithoutTheOptionsThatItLacks() throws IOException {
        String mount = old("bwrap", "--disable-userns|--clearenv", UNKNOWN_TO_BWRAP);

        assertThat(graded(in(mount, "grade", "class/ada", "--out", "out"))).contains("isolation: bubblewrap");
        assertThat(ready(in(mount, "doctor"))).contains("Isolation in force: bubblewrap");
    }

    @Test
    void aBubblewrapThatLacksAWallIsTooOld() throws IOException {
        String mount = old("bwrap", "--unshare-all", UNKNOWN_TO_BWRAP);

        refused(in(mount, "grade", "class/ada", "--out", "out", "--isolation=bubblewrap"), "bubblewrap 0.8 or newer");
        assertThat(ready(in(mount, "doctor")))
                .contains("in force: user", "bwrap with the option --unshare-all", "too old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "user", "process"})
    void anOlderSetprivDoesForEveryLayer(String layer) throws IOException {
        String mount = old("setpriv", "--pdeathsig*", UNKNOWN_TO_SETPRIV);

        assertThat(graded(in(mount, "grade", "class/ada", "--out", "out", "--isolation", layer)))
                .contains("isolation: " + layer)
                .contains("14 / 100");
    }

    /** What the kernel does no more, bubblewrap does itself, and a guard for a plain user. */
    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "user"})
    void anOlderSetprivLeavesNobodysCodeRunningWhenTheGraderIsKilled(String layer) throws Exception {
        Path endless =
                Files.createDirectories(folder.resolve("endless-" + layer + "/src/main/java/stridelab/exercises"));
        Files.writeString(
                endless.resolve("ShapeFormula.java"),
                "package stridelab.exercises; public final class ShapeFormula {"
                        + " static long n; static { while (n >= 0) { n = (n + 1) % 1000; } } }");
        String mount = old("setpriv", "--pdeathsig*", UNKNOWN_TO_SETPRIV);
        Process grading = new ProcessBuilder(mounted(
                        mount,
                        Program.command(
                                "grade",
                                "endless-" + layer,
                                "--out",
                                "killed",
                                "--isolation",
                                layer,
                                "--timeout",
                                "600")))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(() -> withStudentsCode(grading).stream().anyMatch(EnvironmentsIT::computes));
            List<ProcessHandle> students = withStudentsCode(grading);
            List<ProcessHandle> graders = grading.descendants()
                    .filter(process -> read(process, "cmdline").contains("stridelab.site.Main"))
                    .toList();
            assertThat(graders).isNotEmpty();
            graders.forEach(ProcessHandle::destroyForcibly);
            grading.waitFor();
            await(() -> students.stream().noneMatch(EnvironmentsIT::runs));
        } finally {
            grading.destroyForcibly();
        }
    }

    @Test
    void theSetprivOfBusyBoxIsSaidToBeTooOld() throws IOException {
        String mount = old("setpriv", "--reuid*", "setpriv: unrecognized option: ${word#--}");

        refused(
                in(mount, "grade", "class/ada", "--out", "out", "--isolation", "user"),
                "setpriv with the option --reuid",
                "util-linux 2.33 or newer");
        assertThat(ready(in(mount, "doctor"))).contains("in force: process", "setpriv with the option --reuid");
    }

    @Test
    void whereAppArmorForbidsBubblewrapTheClassRunSaysWhichLayerItTook() throws IOException {
        Path no = script("no", "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2\nexit 1\n");
        String mount = over("bwrap", no);
        Path out = Files.createDirectory(folder.resolve("ordinary"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxrwxrwx"));

        Run run = as(ORDINARY, mount, "grade-all", folder + "/class", "--out", out + "/o");
        assertThat(graded(run)).contains("Isolation: process", "read your files, use the network");
        assertThat(out.resolve("o/site/en/index.html"))
                .content()
                .contains("isolation: process", "without a sandbox around them");
        assertThat(out.resolve("o/site/zh/index.html")).content().contains("隔离方式：process", "外面没有沙箱");
        assertThat(ready(as(ORDINARY, mount, "doctor")))
                .contains("AppArmor", "kernel.apparmor_restrict_unprivileged_userns=0");
        assertThat(ready(as(ORDINARY, mount, "doctor", "--lang=zh"))).contains("AppArmor 禁止隔离方式 bubblewrap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No permissions to creating new namespace, likely because | kernel.unprivileged_userns_clone=1",
                "Creating new namespace failed: No space left on device | user.max_user_namespaces=10000",
                "Can't mount proc on /newroot/proc: Operation not permitted | seccomp=unconfined"
            })
    void whatTheKernelForbidsHasAMendOfItsOwn(String said, String mend) throws IOException {
        Path no = script("no-" + mend.hashCode(), "#!/bin/sh\necho \"bwrap: " + said + "\" >&2\nexit 1\n");

        refused(in(over("bwrap", no), "grade", "class/ada", "--out", "out", "--isolation=bubblewrap"), mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "user"})
    void aTemporaryFolderThatOnlyRootMayEnterIsNoObstacle(String layer) throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        List<String> option = List.of("-Djava.io.tmpdir=" + closed);

        for (String command : List.of("grade class/ada", "grade-all class")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--out", "out-of-closed-" + layer + words.get(0), "--isolation", layer));
            Run run = Program.run(folder, Map.of(), java(Program.JAVA, option, words));
            assertThat(graded(run)).containsIgnoringCase("isolation: " + layer).contains("14");
        }
        try (Stream<Path> left = Files.list(closed)) {
            assertThat(left).isEmpty();
        }
    }

    /** With the second size there is room for what tries the layer, and not for all grading processes after it. */
    @ParameterizedTest
    @CsvSource({"grade class/ada, 40k", "grade-all two, 40k", "grade-all two, 100k"})
    void aTemporaryFolderWithoutRoomIsNamed(String command, String size) throws IOException {
        for (String name : List.of("two/ada", "two/bob")) {
            if (Files.notExists(folder.resolve(name))) {
                Program.copy(submission, folder.resolve(name));
            }
        }
        Path full = Files.createDirectories(folder.resolve("full"));
        String mount = "mount -t tmpfs -o mode=1777,size=" + size + " none " + full;
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--out", "out-of-full", "--jobs", "2"));

        List<String> option = List.of("-Djava.io.tmpdir=" + full);
        Run run = Program.run(folder, Map.of(), mounted(mount, java(Program.JAVA, option, words)));
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("stridelab: ").contains(full.toString(), "full");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aJdkThatOnlyRootMayEnterIsNamed() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("roots/jdk"));
        Files.setPosixFilePermissions(folder.resolve("roots"), PosixFilePermissions.fromString("rwx------"));
        String mount = "mount --bind " + System.getProperty("java.home") + " " + closed;
        List<String> words = List.of("grade", "class/ada", "--out", "out", "--isolation", "bubblewrap");

        Run run = Program.run(folder, Map.of(), mounted(mount, java(closed.resolve("bin/java"), List.of(), words)));
        refused(run, "chmod o+x " + folder.toRealPath().resolve("roots") + "\"");
    }

    @Test
    void aMachineWhereNothingWorksIsNotReady() throws IOException {
        String mount = over("prlimit", script("no-limits", "#!/bin/sh\necho 'prlimit: not today' >&2\nexit 1\n"));

        Run doctor = in(mount, "doctor");
        assertThat(doctor.out()).contains("Isolation: none works", "prlimit: not today", "Not ready to grade");
        assertThat(doctor.code()).isEqualTo(2);
        refused(in(mount, "grade", "class/ada", "--out", "out"), "prlimit: not today");
        refused(in(mount, "grade-all", "class", "--out", "out-of-all"), "prlimit: not today");
        refused(in(mount, "prepare"), "Nothing was prepared");
    }

    @Test
    void aRuntimeWithoutACompilerIsToldToBecomeAJdk() throws IOException {
        Path jre = jlink("java.se");

        for (String command : List.of("grade class/ada --out out", "grade-all class --out out-of-all", "prepare")) {
            refused(
                    Program.run(folder, Map.of(), java(jre, List.of(), List.of(command.split(" ")))),
                    "jdk.compiler",
                    "Install a whole JDK");
        }
        Path least = jlink("java.base");
        Run doctor = Program.run(folder, Map.of(), java(least, List.of(), List.of("doctor")));
        assertThat(doctor.err()).isEmpty();
        assertThat(doctor.out()).contains("Missing: jdk.compiler", "install a whole JDK", "Not ready to grade");
        assertThat(doctor.code()).isEqualTo(2);
    }

    private static Path jlink(String modules) {
        Path image = folder.resolve(modules);
        Path jlink = Program.JAVA.resolveSibling("jlink");
        Run run = Program.run(
                folder, Map.of(), List.of(jlink.toString(), "--add-modules", modules, "--output", image.toString()));
        assertThat(run.code())
                .as("jlink of a whole JDK: " + run.out() + run.err())
                .isZero();
        return image.resolve("bin/java");
    }

    /** A mount of a version that does not know some options over the real one, which is kept beside. */
    private static String old(String program, String options, String said) throws IOException {
        Path real = folder.resolve("real-" + program);
        if (Files.notExists(real)) {
            Files.copy(Path.of("/usr/bin", program), real);
        }
        String name = "old-" + program + options.replaceAll("[^a-z]", "");
        return over(program, script(name, String.format(OLD, options, said, real)));
    }

    private static String over(String program, Path other) {
        return "mount --bind " + other + " /usr/bin/" + program;
    }

    private static Path script(String name, String text) throws IOException {
        Path script = Files.writeString(folder.resolve(name), text);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Run in(String mount, String... words) {
        return Program.run(folder, Map.of(), mounted(mount, Program.command(words)));
    }

    private static Run as(String user, String mount, String... words) {
        List<String> command = new ArrayList<>(List.of("chroot", "--userspec=" + user + ":" + user, "/"));
        command.addAll(java(Program.JAVA, List.of(), List.of(words)));
        return Program.run(folder, Map.of(), mounted(mount, command));
    }

    private static List<String> java(Path java, List<String> options, List<String> words) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        // Not the build's own, which an ordinary user may not be able to read.
        command.addAll(List.of("-jar", folder.resolve("stridelab.jar").toString()));
        command.addAll(words);
        return command;
    }

    private static List<String> mounted(String mount, List<String> command) {
        List<String> all = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", "sh"));
        all.addAll(command);
        return all;
    }

    /** The JVMs below a grading that the worker is in, once they belong to a user of their own. */
    private static List<ProcessHandle> withStudentsCode(Process grading) {
        return grading.descendants()
                .filter(process -> read(process, "cmdline").contains("stridelab.worker.Worker"))
                .filter(process -> !read(process, "status").contains("\nUid:\t0\t"))
                .toList();
    }

    /** Whether it has done more than a worker does that waits to be asked. */
    private static boolean computes(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(Duration.ofSeconds(2)) > 0;
    }

    /** Whether it is there, and not only waits to be reaped. */
    private static boolean runs(ProcessHandle process) {
        String status = read(process, "status");
        return !status.isEmpty() && !status.contains("\nState:\tZ");
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            return "";
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String graded(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out();
    }

    private static String ready(Run run) {
        assertThat(run.out()).containsAnyOf("Ready to grade.", "可以评分。");
        return graded(run);
    }

    private static void refused(Run run, String... words) {
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("stridelab: ").contains(words).doesNotContain("Exception");
        assertThat(run.code()).isEqualTo(2);
    }
}
