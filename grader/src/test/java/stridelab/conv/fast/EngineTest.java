package stridelab.conv.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stridelab.conv.Conv2d;
import stridelab.conv.Tensor;

/** Starts a JVM with the incubator module and one without it. */
class EngineTest {
    /** Prints which engines its JVM has. */
    static final class Probe {
        private Probe() {}

        public static void main(String[] args) {
            Tensor x = Tensor.of(new double[][] {{1, 2}, {3, 4}});
            System.out.println("vectors: " + Engine.VECTOR.available());
            System.out.println("sum: " + Conv2d.unit().apply(x, x).values()[0]);
            try {
                DoublePlan.of(Conv2d.unit(), x.shape(), x, Engine.VECTOR);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void withoutTheModuleThereAreTwoEnginesAndNoNoise() throws Exception {
        assertThat(probe())
                .isEqualTo("vectors: false\nsum: 30.0\n"
                        + "engine VECTOR must have the module jdk.incubator.vector: start java with --add-modules"
                        + " jdk.incubator.vector\n");
    }

    @Test
    void withTheModuleThereAreThree() throws Exception {
        assertThat(probe("--add-modules", "jdk.incubator.vector")).contains("vectors: true\nsum: 30.0\n");
    }

    private static String probe(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return text;
        }
    }
}
