package stridelab.site;

import static stridelab.site.ExampleProperties.crashed;
import static stridelab.site.ExampleProperties.failed;
import static stridelab.site.ExampleProperties.functions;
import static stridelab.site.ExampleProperties.grids;
import static stridelab.site.ExampleProperties.mutated;
import static stridelab.site.ExampleProperties.nan;
import static stridelab.site.ExampleProperties.notRun;
import static stridelab.site.ExampleProperties.notStarted;
import static stridelab.site.ExampleProperties.passed;
import static stridelab.site.ExampleProperties.refused;
import static stridelab.site.ExampleProperties.scalars;
import static stridelab.site.ExampleProperties.shapes;
import static stridelab.site.ExampleProperties.stacks;
import static stridelab.site.ExampleProperties.timeout;
import static stridelab.site.ExampleProperties.tooLarge;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** Results as a grading would give them, and some that only an attacker would. */
final class ExampleResults {
    static final String HOSTILE = "<script>alert(1)</script>&amp;\"'\u202Eevil\u2066\u001B[31m\u0000\uD800"
            + "<img src=x onerror=alert(2)>" + "x".repeat(220);

    private ExampleResults() {}

    /** Something of everything: every status, every kind of counterexample. */
    static SubmissionResult mixed() {
        return submission(
                "zhang-wei",
                "bubblewrap",
                List.of(new Problem(
                        "zip_entry_refused",
                        new Text(
                                "Left out ../../etc/passwd: it points outside the submission.",
                                "已忽略 ../../etc/passwd：它指向提交文件夹之外。"))),
                List.of(
                        exercise(
                                "cross-correlation",
                                "CrossCorrelation",
                                ExerciseResult.Status.PASSED,
                                null,
                                passed("cross-correlation/corr2d-matches-reference", "corr2d", 5),
                                passed("cross-correlation/stride-skips", "conv2d", 4),
                                passed("cross-correlation/inputs-unchanged", "conv2d", 3)),
                        exercise(
                                "shape-formula",
                                "ShapeFormula",
                                ExerciseResult.Status.FAILED,
                                null,
                                scalars(),
                                refused(),
                                passed("shape-formula/same-padding-keeps-size", "samePadding", 6)),
                        exercise(
                                "audio-stride",
                                "AudioStride",
                                ExerciseResult.Status.COMPILE_ERROR,
                                new Text(
                                        "AudioStride.java:12: ';' expected\n        double sum = 0\n                      ^",
                                        "AudioStride.java:12: 需要 ';'\n        double sum = 0\n                      ^"),
                                notRun("audio-stride/folds", "aliasFrequency", 6),
                                notRun("audio-stride/decimates", "movingAverageDecimate", 6)),
                        exercise(
                                "mirror-padding",
                                "MirrorPadding",
                                ExerciseResult.Status.FAILED,
                                null,
                                grids(),
                                shapes(),
                                mutated(),
                                passed("mirror-padding/reflect-index-in-range", "reflectIndex", 2)),
                        exercise(
                                "stride-compute",
                                "StrideCompute",
                                ExerciseResult.Status.CRASHED,
                                new Text("The process ended: System.exit was called.", "进程结束：代码调用了 System.exit。"),
                                functions(),
                                crashed()),
                        exercise(
                                "stride-statistics",
                                "StrideStatistics",
                                ExerciseResult.Status.TIMEOUT,
                                new Text("No answer within 10 s.", "10 秒内没有回答。"),
                                timeout(),
                                nan()),
                        exercise(
                                "half-stride",
                                "HalfStride",
                                ExerciseResult.Status.NOT_STARTED,
                                null,
                                notStarted("half-stride/inserts-zeros", "insertZeros", 7),
                                notStarted("half-stride/is-the-adjoint", "transposedConv2d", 7)),
                        exercise(
                                "channels",
                                "Channels",
                                ExerciseResult.Status.MISSING,
                                new Text("There is no method lazyWeightShape.", "缺少方法 lazyWeightShape。"),
                                stacks(),
                                tooLarge())));
    }

    /** The same with what hostile code and hostile files would put in it. */
    static SubmissionResult hostile() {
        return submission(
                HOSTILE,
                "process",
                List.of(new Problem("zip_entry_refused", new Text(HOSTILE, HOSTILE))),
                List.of(
                        exercise(
                                "mirror-padding",
                                "MirrorPadding",
                                ExerciseResult.Status.FAILED,
                                new Text(HOSTILE, HOSTILE),
                                failed(
                                        "mirror-padding/hostile",
                                        "reflect",
                                        14,
                                        new Text(HOSTILE, HOSTILE),
                                        new Counterexample(
                                                List.of(new Argument("x", HOSTILE)), null, HOSTILE, null, HOSTILE),
                                        new Diagnosis("x", HOSTILE, HOSTILE)),
                                failed(
                                        "mirror-padding/hostile-exception",
                                        "reflect",
                                        0,
                                        null,
                                        new Counterexample(List.of(new Argument("x", null)), null, null, HOSTILE, null),
                                        null)),
                        exercise("no-such-lesson", "NoSuchLesson", ExerciseResult.Status.PASSED, null)));
    }

    /** Nothing done yet. */
    static SubmissionResult untouched() {
        return submission(
                "exercises",
                "bubblewrap",
                List.of(),
                mixed().exercises().stream()
                        .map(e -> new ExerciseResult(
                                e.id(),
                                e.className(),
                                0.0,
                                e.maxScore(),
                                ExerciseResult.Status.NOT_STARTED,
                                null,
                                e.properties().stream()
                                        .map(p -> notStarted(p.id(), p.method(), p.maxScore()))
                                        .toList()))
                        .toList());
    }

    /** Everything right. */
    static SubmissionResult perfect(String name) {
        return submission(
                name,
                "bubblewrap",
                List.of(),
                mixed().exercises().stream()
                        .map(e -> exercise(
                                e.id(),
                                e.className(),
                                ExerciseResult.Status.PASSED,
                                null,
                                e.properties().stream()
                                        .map(p -> passed(p.id(), p.method(), p.maxScore()))
                                        .toArray(PropertyResult[]::new)))
                        .toList());
    }

    /** What a class gives for an archive that cannot be read. */
    static SubmissionResult unreadable(String name) {
        return untested(name, new Text("It is no zip: " + HOSTILE, "不是 zip：" + HOSTILE));
    }

    /** What a class gives for a submission without a class of any exercise. */
    static SubmissionResult empty(String name) {
        return untested(name, null);
    }

    private static SubmissionResult untested(String name, @Nullable Text why) {
        return submission(
                name,
                "bubblewrap",
                why == null ? List.of() : List.of(new Problem("damaged", why)),
                mixed().exercises().stream()
                        .map(e -> exercise(
                                e.id(),
                                e.className(),
                                ExerciseResult.Status.MISSING,
                                why == null ? new Text("There is no class " + e.className(), "没有类") : why,
                                e.properties().stream()
                                        .map(p -> notRun(p.id(), p.method(), p.maxScore()))
                                        .toArray(PropertyResult[]::new)))
                        .toList());
    }

    /** What a class gives where the grader failed. */
    static SubmissionResult notGraded(String name) {
        SubmissionResult like = empty(name);
        return new SubmissionResult(
                1,
                name,
                42,
                like.isolation(),
                like.gradedAt(),
                0,
                0,
                null,
                like.maxScore(),
                List.of(),
                like.exercises().stream()
                        .map(e -> new ExerciseResult(
                                e.id(),
                                e.className(),
                                null,
                                e.maxScore(),
                                ExerciseResult.Status.NOT_GRADED,
                                null,
                                e.properties()))
                        .toList(),
                "0.1.0");
    }

    /** A class of {@code size}, with hostile, odd and colliding names among them. */
    static List<SubmissionResult> ofClass(int size) {
        return IntStream.range(0, size).mapToObj(ExampleResults::inClass).toList();
    }

    /** One of such a class. */
    static SubmissionResult inClass(int i) {
        return switch (i) {
            case 0 -> hostile();
            case 1 -> named(mixed(), "李雷 / 韩梅梅");
            case 2 -> named(mixed(), "Alice");
            case 3 -> named(untouched(), "alice");
            case 4 -> named(untouched(), "CON");
            case 5 -> named(mixed(), "../../escape");
            case 6 -> named(mixed(), "=1+1");
            default -> i % 3 == 0 ? perfect("student-" + i) : named(mixed(), "student-" + i);
        };
    }

    private static SubmissionResult named(SubmissionResult result, String name) {
        return submission(name, result.isolation(), result.problems(), result.exercises());
    }

    private static SubmissionResult submission(
            String name, String isolation, List<Problem> problems, List<ExerciseResult> exercises) {
        return new SubmissionResult(
                1,
                name,
                42,
                isolation,
                "2026-11-22T09:30:12.345Z",
                812,
                1010,
                exercises.stream().mapToDouble(ExerciseResult::score).sum(),
                exercises.stream().mapToDouble(ExerciseResult::maxScore).sum(),
                problems,
                exercises,
                "0.1.0");
    }

    private static ExerciseResult exercise(
            String id, String className, ExerciseResult.Status status, @Nullable Text message, PropertyResult... of) {
        List<PropertyResult> properties = List.of(of);
        return new ExerciseResult(
                id,
                className,
                properties.stream().mapToDouble(PropertyResult::score).sum(),
                properties.stream().mapToDouble(PropertyResult::maxScore).sum(),
                status,
                message,
                properties);
    }
}
