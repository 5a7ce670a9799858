package stridelab.site.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetTest {
    static List<Net> random() {
        return ExampleNets.random(150);
    }

    @ParameterizedTest
    @MethodSource("random")
    void aNetsTextDescribesIt(Net net) {
        assertThat(Net.parse(net.text())).isEqualTo(net);
    }

    @Test
    void likeLayersAreCountedAndMayBeWrittenOutToo() {
        assertThat(Net.parse("32x1:c5,c5,c5s1p0,4*c5").text()).isEqualTo("32:7*c5");
        assertThat(Net.parse("32:007*c05").text()).isEqualTo("32:7*c5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "32",
                "32:",
                "32:c",
                "32:c5,",
                "32:c5;c5",
                "0:c5",
                "32x0:c5",
                "5000:c5",
                "32:c0",
                "32:c65",
                "32:c5s0",
                "32:c5s17",
                "32:c5p33",
                "32:c5p1s2",
                "32:c5f0",
                "32:m2f4",
                "32:c5o1",
                "32:t3s2o16",
                "32:301*c1",
                "32:200*c1,200*c1",
                "32:7c5",
                "32:0*c5",
                "32:-1*c5",
                "32:1*",
                " 32:c5",
                "32:c5 ",
                "32:c٥",
                "32:c9999999999",
                "32:<img src=x>"
            })
    void whatIsNoNetIsRefused(String text) {
        assertThatThrownBy(() -> Net.parse(text)).isInstanceOf(NetRefusal.class);
        assertThat(Bench.refusal(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32:7*c5 | 4 | 56000 | 175 | 29 | 1",
                "224:55*c5 | 4 | 22792000 | 1375 | 221 | 1",
                "224:6*c5s2p2 | 4 | 418125 | 150 | 253 | 64",
                "64:10*c3 | 44 | 255780 | 90 | 21 | 1",
                "64:5*c5 | 44 | 342000 | 125 | 21 | 1",
                "224x3:c7s2p3f64 | 112 | 118013952 | 9408 | 7 | 2",
                "224x3:c7s2p3f64,m3s2p1,4*c3p1 | 56 | 580435968 | 156864 | 43 | 4",
                "28:c3s2p1,c3s2p1,t3s2p1o1,t3s2p1o1 | 28 | 4410 | 36 | 11 | 1",
                "28:c3s2p1,c3s2p1,t3s2p1,t3s2p1 | 25 | 4167 | 36 | 11 | 1",
                "8:t4s2p1 | 16 | 1024 | 16 | 2 | 1/2"
            })
    void whatTheLessonSaysOfANetHolds(String text, int size, long products, long weights, long field, String jump) {
        Reckoning reckoning = Reckoning.of(Net.parse(text));
        Reckoning.Step last = reckoning.steps().get(reckoning.steps().size() - 1);
        assertThat(reckoning.refused()).isNull();
        assertThat(last.size()).isEqualTo(size);
        assertThat(reckoning.weights()).isEqualTo(weights);
        assertThat(last.field()).isEqualTo(field);
        assertThat(last.jump()).isEqualTo(jump);
        assertThat(reckoning.products()).isEqualTo(products);
    }

    /** By the definition: which inputs reach a value, followed back one by one. */
    @ParameterizedTest
    @MethodSource("random")
    void theReceptiveFieldSpansTheInputsThatReachAValue(Net net) {
        List<Reckoning.Step> steps = Reckoning.of(net).steps();
        for (int depth = 1; depth <= steps.size(); depth++) {
            long most = 0;
            for (int value = 0; value < 40; value++) {
                long[] reached = {value, value};
                for (int i = depth - 1; i >= 0; i--) {
                    reached = reads(net.layers().get(i), reached);
                }
                most = Math.max(most, reached[1] - reached[0] + 1);
            }
            assertThat(steps.get(depth - 1).field())
                    .as(net.text() + " after " + depth)
                    .isEqualTo(most);
        }
    }

    private static long[] reads(Layer layer, long[] outputs) {
        List<Long> inputs = new ArrayList<>();
        for (long output = outputs[0]; output <= outputs[1]; output++) {
            for (int tap = 0; tap < layer.kernel(); tap++) {
                if (layer.kind() != Layer.Kind.TRANSPOSED) {
                    inputs.add(output * layer.stride() - layer.padding() + tap);
                } else if (Math.floorMod(output + layer.padding() - tap, layer.stride()) == 0) {
                    inputs.add(Math.floorDiv(output + layer.padding() - tap, (long) layer.stride()));
                }
            }
        }
        return new long[] {
            inputs.stream().mapToLong(input -> input).min().orElseThrow(),
            inputs.stream().mapToLong(input -> input).max().orElseThrow()
        };
    }

    @ParameterizedTest
    @CsvSource({
        "4:c5, kernel",
        "4:m2p2, pooling",
        "2:t2p2, nothing",
        "4:t3s2o2, outputPadding",
        "4096:t3s16, size",
        "'8:c3,c9', kernel"
    })
    void aLayerThatCannotStandIsNamedWithItsReason(String text, String reason) {
        Reckoning reckoning = Reckoning.of(Net.parse(text));
        assertThat(reckoning.refused()).isEqualTo(reason);
        assertThat(reckoning.steps()).hasSize(Net.parse(text).layers().size() - 1);
        assertThat(Bench.pytorch(text)).contains("does not fit");
    }

    /** The exercises' answers run the program that the bench writes. */
    @Test
    void theJavaProgramPrintsTheSizeThatIsShown(@TempDir Path folder) throws Exception {
        for (Net net : random().subList(0, 12)) {
            List<Reckoning.Step> steps = Reckoning.of(net).steps();
            Path classes = folder.resolve(String.valueOf(net.hashCode()));
            compile(Bench.java(net.text()), classes);
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classes.toString(),
                            "Net")
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int last =
                    steps.isEmpty() ? net.size() : steps.get(steps.size() - 1).size();
            assertThat(printed.strip()).as(net.text()).isEqualTo(Integer.toString(last));
        }
    }

    private static void compile(String program, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Net.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return program;
            }
        };
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classes.toString(),
                "-proc:none",
                "-sourcepath",
                Path.of("../solutions/src/main/java").toString());
        boolean done = compiler.getTask(complaints, null, null, options, null, List.of(source))
                .call();
        assertThat(done).as(complaints + program).isTrue();
    }
}
