package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.Causes;
import stridelab.grader.export.GithubAnnotations;
import stridelab.grader.export.SourceLines;
import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.results.CompileMessage;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a grading finds out is in its results as facts: no reader has to take a sentence apart. */
class FactsTest {
    private static final String FOLDER = "src/main/java/stridelab/exercises/";

    private static final String AUDIO = """
            package stridelab.exercises;

            public final class AudioStride {
                public static double[] conv1d(double[] signal, double[] kernel, int stride) {
                    double[] out = new double[(signal.length - kernel.length) / stride + 1];
                    for (int i = 0; i < out.length; i++) {
                        for (int a = 0; a < kernel.length; a++) {
                            out[i] += signal[i + a] * kernel[a] + 1;
                        }
                    }
                    return out;
                }

                public static double outputRate(double sampleRate, int stride) {
                    System.out.println("the rate is " + sampleRate);
                    return sampleRate / stride + 1;
                }

                public static double aliasFrequency(double frequency, double sampleRate, int stride) {
                    throw new IllegalStateException("line 20");
                }

                public static double[] movingAverageDecimate(double[] signal, int stride) {
                    return Blocks.averages(signal, stride);
                }
            }
            """;

    private static final String BLOCKS = """
            package stridelab.exercises;

            final class Blocks {
                static double[] averages(double[] signal, int stride) {
                    double[] kernel = new double[stride];
                    java.util.Arrays.fill(kernel, 1.0 / stride);
                    java.util.function.Supplier<double[]> later = () -> AudioStride.conv1d(signal, kernel, stride);
                    return later.get();
                }
            }
            """;

    private static final String COMPUTE = """
            package stridelab.exercises;

            public final class StrideCompute {
                public static long multiplyAdds(int h, int w, int ins, int outs, int k, int pad, int stride) {
                    int[] none = {};
                    return none[h];
                }

                public static long stackMultiplyAdds(int h, int w, int[] channels, int[] k, int[] p, int[] s) {
                    if (h >= 0) {
                        int[] none = {};
                        return none[h];
                    }
                    return multiplyAdds(h, w, 1, 1, 1, 1, 1);
                }

                public static double speedup(int h, int w, int k, int pad, int stride) {
                    return multiplyAdds(h, w, 1, 1, k, pad, 1) / (double) multiplyAdds(h, w, 1, 1, k, pad, stride);
                }
            }
            """;

    private static final String HALF = """
            package stridelab.exercises;

            public final class HalfStride {
                public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
                    return "n";
                }

                public static double[][] bilinearKernel(int factor) {
                    return new double[outputSize(1, 1, 0, 1, 0)][1];
                }
            }
            """;

    private static final String BROKEN = """
            package stridelab.exercises;

            public final class StrideStatistics {
                public static double overlap(int k, int stride) {
                    return k - ;
                }
            }
            """;

    @TempDir
    private static Path folder;

    private static SubmissionResult result;

    @BeforeAll
    static void grade() throws Exception {
        Files.createDirectories(folder.resolve(FOLDER));
        Files.writeString(folder.resolve(FOLDER + "AudioStride.java"), AUDIO);
        Files.writeString(folder.resolve(FOLDER + "Blocks.java"), BLOCKS);
        Files.writeString(folder.resolve(FOLDER + "StrideCompute.java"), COMPUTE);
        Files.writeString(folder.resolve(FOLDER + "HalfStride.java"), HALF);
        Files.writeString(folder.resolve(FOLDER + "StrideStatistics.java"), BROKEN);
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            result = grader.grade(folder);
        }
    }

    @Test
    void anExceptionIsAtTheStudentsLine() {
        Counterexample example = first("aliasFrequency", Reason.THREW).counterexample();
        assertThat(example.line().path()).isEqualTo(FOLDER + "AudioStride.java");
        assertThat(AUDIO.lines().toList().get(example.line().line() - 1)).contains("throw new");
    }

    @Test
    void whatTheStudentPrintedIsThereForTheCallThatIsShown() {
        Counterexample example = first("outputRate", Reason.WRONG_VALUE).counterexample();
        assertThat(example.printed())
                .isEqualTo("the rate is " + example.arguments().get(0).value() + "\n");
        assertThat(first("conv1d", Reason.WRONG_VALUE).counterexample().printed())
                .isNull();
    }

    @Test
    void theFirstWrongCellHasAnIndex() {
        assertThat(first("conv1d", Reason.WRONG_VALUE).counterexample().cell()).isEqualTo(List.of(0));
    }

    @Test
    void aMethodFollowsFromTheOneThatItCallsThroughAHelperAndALambda() {
        assertThat(first("movingAverageDecimate", Reason.WRONG_VALUE).followsFrom())
                .isEqualTo(new MethodName("audio-stride", "conv1d"));
        assertThat(properties("conv1d")).allMatch(property -> property.followsFrom() == null);
    }

    @Test
    void anExceptionFollowsFromTheMethodInWhoseLineItAroseAndFromNoOther() {
        assertThat(threw("stride-compute", "speedup"))
                .isNotEmpty()
                .allMatch(property -> new MethodName("stride-compute", "multiplyAdds").equals(property.followsFrom()));
        assertThat(threw("stride-compute", "stackMultiplyAdds"))
                .isNotEmpty()
                .allMatch(property -> property.followsFrom() == null);
    }

    @Test
    void anExceptionFollowsFromAMethodThatDoesNotCompile() {
        assertThat(threw("half-stride", "bilinearKernel"))
                .isNotEmpty()
                .allMatch(property -> new MethodName("half-stride", "outputSize").equals(property.followsFrom()));
        Cause cause = Causes.of(result).all().stream()
                .filter(each ->
                        "outputSize".equals(each.method()) && each.exercise().equals("half-stride"))
                .findFirst()
                .orElseThrow();
        assertThat(cause.dependents()).extracting(Cause::method).contains("bilinearKernel");
    }

    private static List<PropertyResult> threw(String exercise, String method) {
        return exercise(exercise).properties().stream()
                .filter(property -> property.method().equals(method) && property.reason() == Reason.THREW)
                .toList();
    }

    @Test
    void aCompileErrorHasItsFileAndLine() {
        CompileMessage error = exercise("stride-statistics").errors().get(0);
        assertThat(error.path()).isEqualTo(FOLDER + "StrideStatistics.java");
        assertThat(error.line()).isEqualTo(5);
        assertThat(error.message().en()).contains("illegal start of expression");
    }

    @Test
    void anAnnotationStandsAtTheLineOfTheErrorAndOfTheException() {
        List<String> commands = GithubAnnotations.of(result, Text::en, new SourceLines(List.of()), "sub/");
        assertThat(commands)
                .anyMatch(command ->
                        command.startsWith("::error file=sub/" + FOLDER + "StrideStatistics.java,line=5,title=javac::"))
                .anyMatch(command -> command.startsWith("::error file=sub/" + FOLDER + "AudioStride.java,line=20,")
                        && command.contains("AudioStride.aliasFrequency(frequency = "));
    }

    @Test
    void resultsOfAnEarlierVersionAreRead() throws Exception {
        JsonNode tree = JsonMapper.shared().readTree(ResultsJson.write(result));
        for (JsonNode exercise : tree.get("exercises")) {
            ((ObjectNode) exercise).remove("errors");
            for (JsonNode property : exercise.get("properties")) {
                ((ObjectNode) property).remove(List.of("reason", "followsFrom"));
                if (property.get("counterexample") instanceof ObjectNode example) {
                    example.remove(List.of("cell", "line", "printed", "compared"));
                }
            }
        }
        Path old = Files.writeString(folder.resolve("old.json"), tree.toString());
        SubmissionResult read = ResultsJson.read(old);
        assertThat(read.score()).isEqualTo(result.score());
        assertThat(ResultsJson.read(Files.writeString(old, ResultsJson.write(read))))
                .isEqualTo(read);
    }

    private static PropertyResult first(String method, Reason reason) {
        return properties(method).stream()
                .filter(property -> property.reason() == reason)
                .findFirst()
                .orElseThrow();
    }

    private static List<PropertyResult> properties(String method) {
        return exercise("audio-stride").properties().stream()
                .filter(property -> property.method().equals(method))
                .toList();
    }

    private static ExerciseResult exercise(String id) {
        return result.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
