package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.program.Program.Run;

/**
 * What every command says when it cannot do what was asked: one line, the right code, in the language asked for. Each in
 * an ASCII locale, in a folder with a space and Chinese in its name.
 */
class CommandsIT {
    /** A folder that no user, root included, can write to. */
    private static final String READ_ONLY = "/proc/nowhere";

    /** A user without any rights, as root becomes one to find a folder closed. */
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all", "--");

    private static final String FILE = "a file stands where a folder should be";
    private static final String FILE_ZH = "应当是文件夹的位置上是一个文件";
    private static final String FOLDER = "a folder stands where a file should be";
    private static final String FOLDER_ZH = "应当是文件的位置上是一个文件夹";

    @TempDir
    static Path temporary;

    private static Path folder;

    @BeforeAll
    static void makeWhatIsNamed() throws IOException {
        folder = Files.createDirectories(temporary.resolve("a 文件夹"));
        Program.copy(Program.REPOSITORY.resolve("exercises/src"), folder.resolve("作业 一/src"));
        Program.copy(Program.REPOSITORY.resolve("exercises/src"), folder.resolve("class/李雷/src"));
        Files.writeString(folder.resolve("file"), "not a folder");
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("a folder.zip"));
        assertThat(run(List.of(), List.of("grade-all", "class", "--out", "run")).code())
                .isZero();
        Path closed = Files.createDirectories(folder.resolve("closed 关"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        for (String secret : List.of("secret/src", "secret/results", "secret.zip", "secret.csv")) {
            Path unreadable = Files.createDirectories(folder.resolve(secret));
            Files.setPosixFilePermissions(unreadable, PosixFilePermissions.fromString("rwx------"));
        }
        Files.setPosixFilePermissions(folder.resolve("secret"), PosixFilePermissions.fromString("rwx------"));
        // So that nobody gets as far as the closed folder.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What is to be in the line, in English and in Chinese, and what was typed. */
    private record Mistake(String en, String zh, List<String> typed) {
        static Mistake of(String en, String zh, String... typed) {
            return new Mistake(en, zh, List.of(typed));
        }

        @Override
        public String toString() {
            return String.join(" ", typed);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                Mistake.of("\"--help\" lists the commands", "用“--help”查看所有命令"),
                Mistake.of("did you mean grade", "是不是想写 grade", "grad"),
                // With no argument.
                Mistake.of("SUBMISSION --out DIR is missing", "缺少 SUBMISSION --out DIR", "grade"),
                Mistake.of("FOLDER --out DIR is missing", "缺少 FOLDER --out DIR", "grade-all"),
                Mistake.of("PART --out DIR is missing", "缺少 PART --out DIR", "merge"),
                Mistake.of("--out DIR is missing", "缺少 --out DIR", "cluster"),
                Mistake.of("RESULTS --out DIR is missing", "缺少 RESULTS --out DIR", "site"),
                Mistake.of("--out DIR|FILE.zip is missing", "缺少 --out DIR|FILE.zip", "handout"),
                Mistake.of("--out FILE.zip is missing", "缺少 --out FILE.zip", "gradescope"),
                // With a wrong one.
                Mistake.of("did you mean --out", "是不是想写 --out", "handout", "-o", "y"),
                Mistake.of("\"\" will not do for SUBMISSION", "SUBMISSION 不能是“”", "grade", "", "--out", "y"),
                Mistake.of("\"\" will not do for FOLDER", "FOLDER 不能是“”", "grade-all", "", "--out", "y"),
                Mistake.of("\"\" will not do for --out", "--out DIR 不能是“”", "site", "run", "--out", ""),
                Mistake.of("--seed N", "--seed N", "grade", "x", "--out", "y", "--seed", "many"),
                Mistake.of(
                        "--seed or --seed-secret, not both",
                        "--seed 与 --seed-secret",
                        "grade",
                        "x",
                        "--out",
                        "y",
                        "--seed",
                        "1",
                        "--seed-secret",
                        "file"),
                Mistake.of("fewer than 16", "不足 16", "grade", "x", "--out", "y", "--seed-secret", "file"),
                Mistake.of("nothing cannot be read", "nothing", "grade", "x", "--out", "y", "--seed-secret", "nothing"),
                Mistake.of("--lang en|zh", "--lang en|zh", "grade", "x", "--out", "y", "--lang", "fr"),
                Mistake.of(
                        "--timeout must be at least 1",
                        "--timeout 至少为 1",
                        "grade",
                        "x",
                        "--out",
                        "y",
                        "--timeout",
                        "0"),
                Mistake.of(
                        "--jobs must be at least 1", "--jobs 至少为 1", "grade-all", "empty", "--out", "y", "--jobs", "0"),
                Mistake.of("no isolation \"moat\"", "“moat”", "grade", "x", "--out", "y", "--isolation", "moat"),
                Mistake.of("given twice", "写了两次", "grade", "x", "--out", "y", "--out", "z"),
                Mistake.of("GITHUB_STEP_SUMMARY", "GITHUB_STEP_SUMMARY", "grade", "x", "--out", "y", "--github"),
                Mistake.of("--shard I/N", "--shard I/N", "grade-all", "作业 一", "--out", "y", "--shard", "3/2"),
                Mistake.of("--fail-under takes", "--fail-under 应为", "grade", "x", "--out", "y", "--fail-under", "NaN"),
                Mistake.of("\"some\" will not do", "不能是“some”", "gradescope", "--out", "y", "--feedback", "some"),
                Mistake.of("is missing", "缺少 --out DIR", "merge", "run", "--out"),
                Mistake.of("\"一\" is one argument too many", "“一”是多出来的参数", "grade", "作业", "一", "--out", "y"),
                Mistake.of("\"x\" is one argument too many", "“x”是多出来的参数", "grade-all", "class", "x", "--out", "y"),
                Mistake.of("\"x\" is one argument too many", "“x”是多出来的参数", "site", "run", "x", "--out", "y"),
                Mistake.of("\"x\" is one argument too many", "“x”是多出来的参数", "cluster", "--out", "y", "x"),
                Mistake.of("\"x\" is one argument too many", "“x”是多出来的参数", "handout", "--out", "y", "x"),
                Mistake.of("\"x\" is one argument too many", "“x”是多出来的参数", "gradescope", "--out", "y", "x"),
                Mistake.of("\"zsh\" is one argument too many", "“zsh”是多出来的参数", "completion", "bash", "zsh"),
                Mistake.of("is not empty", "不是空文件夹", "handout", "--out", "/"),
                Mistake.of(
                        "--grader-url takes",
                        "--grader-url 应为",
                        "handout",
                        "--out",
                        "y",
                        "--grader-url",
                        "'; rm -rf /"),
                Mistake.of("bash|zsh", "bash|zsh", "completion", "fish"),
                Mistake.of("\"now\" is one argument too many", "“now”是多出来的参数", "doctor", "now"),
                Mistake.of("\"now\" is one argument too many", "“now”是多出来的参数", "prepare", "now"),
                // With a file or folder that is not there, or is none.
                Mistake.of("There is no 没有 这个", "找不到 没有 这个", "grade", "没有 这个", "--out", "y"),
                Mistake.of("holds no .java file", ".java", "grade", "empty", "--out", "y"),
                Mistake.of("neither a folder nor a readable zip", "zip", "grade", "file", "--out", "y"),
                Mistake.of("There is no nothing", "nothing", "grade-all", "nothing", "--out", "y"),
                Mistake.of("file is not a folder", "file", "grade-all", "file", "--out", "y"),
                Mistake.of("holds no submission", "empty", "grade-all", "empty", "--out", "y"),
                Mistake.of(
                        "roster nothing cannot", "nothing", "grade-all", "class", "--out", "y", "--roster", "nothing"),
                Mistake.of("roster empty cannot", "empty", "grade-all", "class", "--out", "y", "--roster", "empty"),
                Mistake.of("There is no nothing", "找不到 nothing", "merge", "nothing", "--out", "y"),
                Mistake.of("file is not a folder", "file 不是文件夹", "merge", "file", "--out", "y"),
                Mistake.of("no finished run", "没有已完成的运行", "merge", "empty", "--out", "y"),
                Mistake.of("no results in nothing", "nothing 中没有", "site", "nothing", "--out", "y"),
                Mistake.of("no results in empty", "empty 中没有", "site", "empty", "--out", "y"),
                Mistake.of("no results in file", "file 中没有", "site", "file", "--out", "y"),
                // With a place that cannot be written to.
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "handout", "--out", READ_ONLY),
                Mistake.of(
                        cannotWrite(READ_ONLY + ".zip"),
                        cannotWriteZh(READ_ONLY + ".zip"),
                        "handout",
                        "--out",
                        READ_ONLY + ".zip"),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "gradescope", "--out", READ_ONLY),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "cluster", "--out", READ_ONLY),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "grade", "作业 一", "--out", READ_ONLY),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "grade-all", "class", "--out", READ_ONLY),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "merge", "run", "--out", READ_ONLY),
                Mistake.of(cannotWrite(READ_ONLY), cannotWriteZh(READ_ONLY), "site", "run", "--out", READ_ONLY),
                // With a file for a folder, or a folder for a file.
                Mistake.of(FILE, FILE_ZH, "grade", "作业 一", "--out", "file"),
                Mistake.of("file is a file", "file 是一个文件", "grade-all", "class", "--out", "file"),
                Mistake.of("file is a file", "file 是一个文件", "merge", "run", "--out", "file"),
                Mistake.of(FILE, FILE_ZH, "site", "run", "--out", "file"),
                Mistake.of(FILE, FILE_ZH, "cluster", "--out", "file"),
                Mistake.of(FILE, FILE_ZH, "handout", "--out", "file/y"),
                Mistake.of(FILE, FILE_ZH, "handout", "--out", "file"),
                Mistake.of(FILE, FILE_ZH, "gradescope", "--out", "file/y.zip"),
                Mistake.of(FOLDER, FOLDER_ZH, "handout", "--out", "a folder.zip"),
                Mistake.of(FOLDER, FOLDER_ZH, "gradescope", "--out", "a folder.zip"));
    }

    private static String cannotWrite(String place) {
        return "Cannot write to " + place + " (";
    }

    private static String cannotWriteZh(String place) {
        return "无法写入 " + place + "（";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAnsweredInOneLineOfEitherLanguageAndTheCodeIs2(Mistake mistake) {
        refused(mistake.en(), run(List.of(), mistake.typed()));
        // Before the command.
        refused(
                mistake.zh(),
                run(
                        List.of(),
                        Stream.concat(Stream.of("--lang=zh"), mistake.typed().stream())
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "grade-all", "cluster", "handout", "gradescope"})
    void whoMayNotWriteIsToldSo(String command) {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "root, to become another user");
        List<String> typed = new ArrayList<>(List.of(command, "--out", "closed 关/y.zip"));
        if (command.startsWith("grade") && !command.equals("gradescope")) {
            typed.add(command.equals("grade") ? "作业 一" : "class");
        }
        refused("Cannot write to closed 关/y.zip (no permission)", run(NOBODY, typed));
        typed.addAll(List.of("--lang", "zh"));
        refused("无法写入 closed 关/y.zip（没有权限）", run(NOBODY, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "grade secret --out y, secret",
        "grade secret.zip --out y, secret.zip",
        "grade-all secret --out y, secret",
        "grade-all class --out y --roster secret.csv, secret.csv",
        "merge secret --out y, secret",
        "site secret --out y, secret"
    })
    void whoMayNotReadIsToldSo(String typed, String what) {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "root, to become another user");
        Run run = run(NOBODY, List.of(typed.split(" ")));
        refused(what + " cannot be ", run);
        refused("(no permission)", run);
    }

    @ParameterizedTest
    @MethodSource("names")
    void anUnknownOptionIsNamedBeforeWhatIsMissing(String command) {
        refused(
                "\"--bogus\" is not known here. \"" + command + " --help\"",
                run(List.of(), List.of(command, "--bogus")));
        refused("这里不认识“--bogus”。用“" + command + " --help”", run(List.of(), List.of("--lang=zh", command, "--bogus")));
    }

    static Stream<String> names() {
        return Program.COMMANDS.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"作业 一", "class/李雷"})
    void aMachineWithoutRoomForTemporaryFilesIsSaidToHaveNone(String submission) {
        List<String> command = new ArrayList<>(Program.command("grade", submission, "--out", "y"));
        command.add(1, "-Djava.io.tmpdir=/sys");
        refused("Cannot write temporary files to /sys", Program.run(folder, Map.of("LC_ALL", "C"), command));
        refused("Cannot write temporary files to /sys", Program.run(folder, Map.of("LC_ALL", "C.UTF-8"), command));
    }

    @Test
    void theMemoryThatIsAskedForIsTheMemoryThatThereIs() {
        List<String> command = new ArrayList<>(Program.command("doctor"));
        command.add(1, "-Xmx160m");
        assertThat(Program.run(folder, Map.of(), command).out()).containsPattern("Memory for the grader: 15\\d MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseParallelGC", "-XX:+UseG1GC -Xmx300m", "-Xshare:off -Dfile.encoding=ISO-8859-1"})
    void whatTheEnvironmentGivesToEveryJvmDoesNoHarm(String options) {
        Map<String, String> environment = Map.of("JAVA_TOOL_OPTIONS", options, "JDK_JAVA_OPTIONS", options);
        for (String command : List.of("grade", "grade-all")) {
            String submission = command.equals("grade") ? "作业 一" : "class";
            // As a user types it: what the tests' own command chooses is not to stand in the way.
            List<String> typed = List.of(
                    Program.JAVA.toString(), "-jar", Program.JAR.toString(), command, submission, "--out", "options");
            Run run = Program.run(folder, environment, typed);
            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "handout --out 手册 一, 手册 一/pom.xml",
        "handout --out 手册 一.zip, 手册 一.zip",
        "gradescope --out 评分 包.zip, 评分 包.zip",
        "cluster --out 集群 一, 集群 一/slurm.sh",
        "grade-all class --out 结果 一, 结果 一/gradebook.csv",
        "merge run --out 合并 一, 合并 一/gradebook.csv",
        "site run --out 网站 一, 网站 一/site/index.html"
    })
    void aPlaceWithASpaceAndChineseInItsNameIsFilledAndNamed(String typed, String made) {
        String[] halves = typed.split(" --out ");
        List<String> words = new ArrayList<>(List.of(halves[0].split(" ")));
        words.addAll(List.of("--out", halves[1]));
        Run run = run(List.of(), words);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(folder.resolve(made)).isRegularFile();
        assertThat(run.out()).contains(halves[1]);
    }

    private static void refused(String words, Run run) {
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err())
                .startsWith("stridelab: ")
                .contains(words)
                .doesNotContain("Exception")
                .doesNotContain("\uFFFD");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private static Run run(List<String> as, List<String> typed) {
        List<String> command = new ArrayList<>(as);
        command.addAll(Program.command(typed.toArray(String[]::new)));
        return Program.run(folder, Map.of("LC_ALL", "C"), command);
    }

    @Test
    void theLanguageBeforeTheCommandIsSpokenToTheEndAndPathsAreTakenAsTheyAre() {
        Run run = run(List.of(), List.of("--lang", "zh", "grade", "作业 一", "--out", "报告 甲"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("提交：作业 一", "未开始", "总分", "报告：", "报告 甲").doesNotContain("not started");
        assertThat(folder.resolve("报告 甲/results.json"))
                .content()
                .contains("\"submission\" : \"作业 一\"")
                .containsPattern("\"version\" : \"\\d+\\.\\d+[^\"]*\"\\s*}\\s*$");
    }

    @ParameterizedTest
    @CsvSource({
        "completion, Standard output cannot be written (the disk is full)",
        "doctor --lang zh, 无法写入标准输出（磁盘已满）",
        "--help, Standard output cannot be written (the disk is full)"
    })
    void whatCannotBePrintedIsNotLostInSilence(String typed, String complaint) {
        String command = String.join(" ", Program.command(typed));
        refused(complaint, Program.run(folder, Map.of(), List.of("bash", "-c", command + " > /dev/full")));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        String command = String.join(" ", Program.command("completion"));
        Run run = Program.run(folder, Map.of(), List.of("bash", "-c", command + " | head -n 1; echo ${PIPESTATUS[0]}"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("stridelab()").endsWith("\n0\n");
    }

    @Test
    void doctorSaysThatThisMachineCanGrade() {
        assertThat(stridelab(Map.of(), "doctor").out()).contains("Ready to grade.");
    }

    private static Run stridelab(Map<String, String> environment, String... arguments) {
        return Program.stridelab(folder, environment, arguments);
    }
}
