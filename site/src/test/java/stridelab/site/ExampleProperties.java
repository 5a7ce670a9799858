package stridelab.site;

import static java.util.Arrays.asList;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.text.Text;

/** Results of single properties: each kind of value, of failure and of ending once. */
final class ExampleProperties {
    private static final Feedback LEVEL = Feedback.COUNTEREXAMPLE;

    private ExampleProperties() {}

    static PropertyResult grids() {
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

    static PropertyResult shapes() {
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

    static PropertyResult mutated() {
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

    static PropertyResult scalars() {
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

    static PropertyResult refused() {
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

    static PropertyResult functions() {
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

    static PropertyResult nan() {
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

    static PropertyResult stacks() {
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

    static PropertyResult tooLarge() {
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

    static PropertyResult crashed() {
        return property(
                "stride-compute/counts-products",
                "multiplyAdds",
                PropertyResult.Status.CRASHED,
                6,
                new Text("The process ended while this ran.", "运行到这里时进程结束了。"));
    }

    static PropertyResult timeout() {
        return property(
                "stride-statistics/receptive-field",
                "receptiveField",
                PropertyResult.Status.TIMEOUT,
                6,
                new Text("No answer within 10 s.", "10 秒内没有回答。"));
    }

    static PropertyResult passed(String id, String method, double points) {
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

    static PropertyResult notStarted(String id, String method, double points) {
        return property(id, method, PropertyResult.Status.NOT_STARTED, points, null);
    }

    static PropertyResult notRun(String id, String method, double points) {
        return property(id, method, PropertyResult.Status.NOT_RUN, points, null);
    }

    private static PropertyResult property(
            String id, String method, PropertyResult.Status status, double points, @Nullable Text message) {
        return new PropertyResult(id, method, status, 0, points, 1, LEVEL, title(id), message, null, null, null);
    }

    static PropertyResult failed(
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
