package stridelab.site;

import static java.util.Arrays.asList;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.properties.exam.Feedback;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.results.Text;

/** Results as a grading would give them, and some that only an attacker would. */
final class ExampleResults {
    static final String HOSTILE = "<script>alert(1)</script>&amp;\"'\u202Eevil\u2066\u001B[31m\u0000\uD800"
            + "<img src=x onerror=alert(2)>" + "x".repeat(220);

    private static final Feedback LEVEL = Feedback.COUNTEREXAMPLE;

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
                                0,
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

    private static PropertyResult grids() {
        return failed(
                "mirror-padding/symmetric-matches-reference",
                "symmetric",
                5,
                new Text("Row 0, column 0: expected 0, got 1.", "第 0 行第 0 列：应为 0，得到 1。"),
                new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(0.0, 1.0), List.of(2.5, 1.0 / 3))),
                                new Argument("top", 0),
                                new Argument("bottom", 1),
                                new Argument("left", 1),
                                new Argument("right", 0)),
                        List.of(List.of(0.0, 0.0, 1.0), List.of(2.5, 2.5, 1.0 / 3), List.of(2.5, 2.5, 1.0 / 3)),
                        List.of(List.of(1.0, 0.0, 1.0), List.of(1.0 / 3, 2.5, 1.0 / 3), List.of(1.0, 0.0, 1.0)),
                        null,
                        null),
                new Diagnosis(
                        "border-not-repeated",
                        "Your answer mirrors without repeating the border: that is what reflect does. Where does the mirror of symmetric stand, on the last cell or on its outer edge?",
                        "你的结果没有重复边界值，这是 reflect 的做法。symmetric 的镜子立在最后一格的正中，还是它的外沿？"));
    }

    private static PropertyResult shapes() {
        return failed(
                "mirror-padding/reflect-matches-reference",
                "reflect",
                4,
                new Text("The result has another shape.", "结果的形状不对。"),
                new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(1.0, 2.0))),
                                new Argument("top", 0),
                                new Argument("bottom", 0),
                                new Argument("left", 1),
                                new Argument("right", 1)),
                        List.of(List.of(2.0, 1.0, 2.0, 1.0)),
                        List.of(List.of(2.0, 1.0, 2.0), List.of(2.0, 1.0, 2.0)),
                        null,
                        null),
                null);
    }

    private static PropertyResult mutated() {
        return failed(
                "mirror-padding/inputs-unchanged",
                "reflect",
                3,
                new Text("The argument x was changed.", "参数 x 被改动了。"),
                new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(7.0))),
                                new Argument("top", 0),
                                new Argument("bottom", 0),
                                new Argument("left", 0),
                                new Argument("right", 0)),
                        List.of(List.of(7.0)),
                        List.of(List.of(7.0)),
                        null,
                        "x"),
                null);
    }

    private static PropertyResult scalars() {
        return failed(
                "shape-formula/layers-until",
                "layersUntil",
                4,
                new Text("Expected 55, got 44.", "应为 55，得到 44。"),
                new Counterexample(
                        List.of(
                                new Argument("n", 224),
                                new Argument("k", 5),
                                new Argument("stride", 1),
                                new Argument("target", 4)),
                        55,
                        44,
                        null,
                        null),
                new Diagnosis(
                        "five-per-layer",
                        "It looks as if every layer took k = 5 off the size. How many windows of width 5 fit on a row of 5?",
                        "看起来你让每一层都减去了 k = 5。宽为 5 的窗口，在长为 5 的一行上能放下几个？"));
    }

    private static PropertyResult refused() {
        return failed(
                "shape-formula/refuses-bad-arguments",
                "outputShape",
                4,
                new Text("Bad arguments were not refused.", "没有拒绝不合法的参数。"),
                new Counterexample(
                        List.of(
                                new Argument("input", List.of(8, 8)),
                                new Argument("kernel", List.of(3)),
                                new Argument("pad", List.of()),
                                new Argument("stride", null)),
                        null,
                        null,
                        "java.lang.NullPointerException: Cannot load from int array because \"stride\" is null",
                        null),
                null);
    }

    private static PropertyResult functions() {
        return failed(
                "stride-compute/takes-only-needed-products",
                "conv2d",
                6,
                new Text("9 products were expected, 16 were taken.", "应做 9 次乘法，实际做了 16 次。"),
                new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(1.0, 2.0, 3.0))),
                                new Argument("k", List.of(List.of(1.0))),
                                new Argument("stride", 2),
                                new Argument("multiply", "(a, b) -> a * b, counted")),
                        List.of(List.of(1.0, 3.0)),
                        List.of(List.of(1.0, 3.0000000001)),
                        null,
                        null),
                null);
    }

    private static PropertyResult nan() {
        return failed(
                "stride-statistics/neighbour-correlation",
                "neighbourCorrelation",
                6,
                new Text("Expected 0.5, got NaN.", "应为 0.5，得到 NaN。"),
                new Counterexample(
                        List.of(new Argument("kernel", List.of(1.0, 1.0)), new Argument("stride", 1)),
                        0.5,
                        "NaN",
                        null,
                        null),
                null);
    }

    private static PropertyResult stacks() {
        List<List<List<Double>>> x =
                List.of(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), List.of(List.of(5.0, 6.0), List.of(7.0, 8.0)));
        return failed(
                "channels/multi-in-out",
                "corr2dMultiInOut",
                5,
                new Text("Channel 1 differs.", "第 1 个通道不同。"),
                new Counterexample(
                        List.of(new Argument("x", x), new Argument("k", List.of(x, x))),
                        List.of(List.of(List.of(204.0)), List.of(List.of(204.0))),
                        asList(List.of(List.of(204.0)), List.of(List.of("Infinity"))),
                        null,
                        null),
                null);
    }

    private static PropertyResult tooLarge() {
        return failed(
                "channels/ragged",
                "corr2dMultiIn",
                5,
                new Text("The rows are not of one length.", "各行长短不一。"),
                new Counterexample(
                        List.of(
                                new Argument("x", "an array of 3 × 200 × 200, too large to print"),
                                new Argument("k", List.of(List.of(List.of(1.0))))),
                        List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)),
                        asList(List.of(1.0), null),
                        null,
                        null),
                null);
    }

    private static PropertyResult crashed() {
        return property(
                "stride-compute/counts-products",
                "multiplyAdds",
                PropertyResult.Status.CRASHED,
                6,
                new Text("The process ended while this ran.", "运行到这里时进程结束了。"));
    }

    private static PropertyResult timeout() {
        return property(
                "stride-statistics/receptive-field",
                "receptiveField",
                PropertyResult.Status.TIMEOUT,
                6,
                new Text("No answer within 10 s.", "10 秒内没有回答。"));
    }

    private static PropertyResult passed(String id, String method, double points) {
        return new PropertyResult(
                id,
                method,
                PropertyResult.Status.PASSED,
                points,
                points,
                200,
                LEVEL,
                title(id),
                null,
                null,
                null,
                null);
    }

    private static PropertyResult notStarted(String id, String method, double points) {
        return property(id, method, PropertyResult.Status.NOT_STARTED, points, null);
    }

    private static PropertyResult notRun(String id, String method, double points) {
        return property(id, method, PropertyResult.Status.NOT_RUN, points, null);
    }

    private static PropertyResult property(
            String id, String method, PropertyResult.Status status, double points, @Nullable Text message) {
        return new PropertyResult(id, method, status, 0, points, 1, LEVEL, title(id), message, null, null, null);
    }

    private static PropertyResult failed(
            String id,
            String method,
            double points,
            @Nullable Text message,
            Counterexample example,
            @Nullable Diagnosis diagnosis) {
        return new PropertyResult(
                id,
                method,
                PropertyResult.Status.FAILED,
                0,
                points,
                17,
                LEVEL,
                title(id),
                message,
                example,
                null,
                diagnosis);
    }

    private static Text title(String id) {
        String words = id.substring(id.indexOf('/') + 1).replace('-', ' ');
        return new Text("The method " + words, "方法满足性质：" + words);
    }
}
