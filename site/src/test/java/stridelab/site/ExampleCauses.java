package stridelab.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;
import stridelab.grader.results.Counterexample.Compared;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.results.Score;
import stridelab.grader.results.SourceLine;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** A submission whose results have every fact: lines, what was printed, what follows from what, calls of an operator. */
final class ExampleCauses {
    static final String TEST = "package stridelab.exercises;\n\nclass AudioStrideTest {\n    // 填充 < & >\n}\n";

    private static final MethodName CONV1D = new MethodName("audio-stride", "conv1d");

    private ExampleCauses() {}

    /** Of this name and file, and with this printed. */
    static SubmissionResult submission(String name, String path, String printed) {
        Counterexample signal = new Counterexample(
                List.of(
                        new Argument("signal", List.of(1.0, 2.0)),
                        new Argument("kernel", List.of(1.0)),
                        new Argument("stride", 1)),
                List.of(1.0, 2.0),
                List.of(1.0, 3.0),
                null,
                null,
                TEST,
                List.of(1),
                null,
                printed,
                null);
        Counterexample longer = new Counterexample(
                List.of(
                        new Argument("signal", List.of(1.0, 2.0, 3.0)),
                        new Argument("kernel", List.of(1.0)),
                        new Argument("stride", 1)),
                List.of(1.0, 2.0, 3.0),
                List.of(1.0, 3.0, 5.0),
                null,
                null,
                null,
                List.of(1),
                null,
                null,
                null);
        Counterexample thrown = new Counterexample(
                List.of(new Argument("signal", List.of(4.0)), new Argument("stride", 1)),
                List.of(4.0),
                null,
                "java.lang.IllegalStateException: no",
                null,
                null,
                null,
                new SourceLine(path, 23),
                null,
                null);
        return new SubmissionResult(
                1,
                name,
                42,
                "bubblewrap",
                "2026-11-22T09:30:12.345Z",
                812,
                1010,
                0.0,
                24,
                List.of(),
                List.of(
                        exercise(
                                "audio-stride",
                                "AudioStride",
                                failed("audio-stride/windows", "conv1d", 2, Reason.WRONG_VALUE, signal, null),
                                failed("audio-stride/strides", "conv1d", 3, Reason.WRONG_VALUE, longer, null),
                                failed("audio-stride/means", "movingAverageDecimate", 4, Reason.THREW, thrown, CONV1D)),
                        exercise(
                                "stride-compute",
                                "StrideCompute",
                                failed(
                                        "stride-compute/pairs",
                                        "conv2d",
                                        2,
                                        Reason.WRONG_VALUE,
                                        operator(
                                                List.of(List.of(1.0, 2.0), List.of(3.0, 2.0)),
                                                List.of(List.of(1.0, 2.0), List.of(1.0, 2.0)),
                                                Compared.OPERATOR_CALLS),
                                        null),
                                failed(
                                        "stride-compute/count",
                                        "speedup",
                                        1,
                                        Reason.WRONG_VALUE,
                                        operator(9, 16, Compared.OPERATOR_CALL_COUNT),
                                        null))),
                "0.1.0");
    }

    /** The same, of which the course tells no more than {@code level}. */
    static SubmissionResult withheld(Feedback level) {
        Text kind = level == Feedback.NONE ? null : new Text("The result has a wrong value.", "结果中有错误的值。");
        Reason reason = level == Feedback.NONE ? null : Reason.WRONG_VALUE;
        PropertyResult property = new PropertyResult(
                "channels/sums",
                "corr2dMultiIn",
                Status.FAILED,
                0,
                5,
                17,
                level,
                new Text("Channels are added up.", "各通道相加。"),
                kind,
                null,
                null,
                null,
                reason,
                null);
        return new SubmissionResult(
                1,
                "withheld",
                42,
                "bubblewrap",
                "2026-11-22T09:30:12.345Z",
                812,
                1010,
                0.0,
                5,
                List.of(),
                List.of(exercise("channels", "Channels", property)),
                "0.1.0");
    }

    private static Counterexample operator(Object expected, Object actual, Compared compared) {
        return new Counterexample(
                List.of(
                        new Argument("x", List.of(List.of(1.0, 3.0))),
                        new Argument("k", List.of(List.of(2.0))),
                        new Argument("stride", 1),
                        new Argument("multiply", "(x, k) -> x * k")),
                expected,
                actual,
                null,
                null,
                null,
                null,
                null,
                null,
                compared);
    }

    private static PropertyResult failed(
            String id,
            String method,
            double points,
            Reason reason,
            Counterexample example,
            @Nullable MethodName origin) {
        return new PropertyResult(
                id,
                method,
                Status.FAILED,
                0,
                points,
                17,
                Feedback.COUNTEREXAMPLE,
                new Text("The property " + id, "性质 " + id),
                new Text("The result is wrong.", "结果不正确。"),
                example,
                null,
                null,
                reason,
                origin);
    }

    private static ExerciseResult exercise(String id, String className, PropertyResult... of) {
        List<PropertyResult> properties = List.of(of);
        return new ExerciseResult(
                id,
                className,
                0.0,
                Score.sum(properties, PropertyResult::maxScore),
                ExerciseResult.Status.FAILED,
                null,
                properties);
    }
}
