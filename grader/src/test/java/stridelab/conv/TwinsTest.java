package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The code in double is the code in float with the type's name changed, so that what holds for one holds for both. After a
 * change to one, change the other alike.
 */
class TwinsTest {
    private static final Path MAIN = Path.of("src/main/java/stridelab/conv");
    private static final Path VECTOR = Path.of("src/vector/java/stridelab/conv");

    @TestFactory
    Stream<DynamicTest> floatAndDoubleDifferInNameOnly() {
        return Stream.of(
                        "Definition",
                        "Direct",
                        "Kernel",
                        "ScalarKernel",
                        "PlainKernel",
                        "Planes",
                        "Bands",
                        "Team",
                        "Plan")
                .map(name -> twin(MAIN, name));
    }

    @TestFactory
    Stream<DynamicTest> soDoTheVectorKernels() {
        return VECTOR_TWINS.stream().map(name -> twin(VECTOR, name));
    }

    private static final List<String> VECTOR_TWINS =
            List.of("PositionTiles", "RowPairs", "ColumnStrips", "ChannelTiles", "EverySecond");

    private static DynamicTest twin(Path folder, String name) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(inDouble(read(folder.resolve("Float" + name + ".java"))))
                        .isEqualTo(inDouble(read(folder.resolve("Double" + name + ".java")))));
    }

    /** What float fuses, double rounds twice, as all its engines do. */
    private static final String FUSED =
            "([a-z0-9]+|DoubleVector\\.fromArray\\([^()]*\\))\\.fma\\(([a-z0-9]+),([a-z0-9]+)\\)";

    /** White space apart: the formatter breaks lines by their length. */
    private static String inDouble(String source) {
        return source.replace("FloatTensor", "Tensor")
                .replace("Float", "Double")
                .replace("float", "double")
                .replaceAll("\\s+", "")
                .replaceAll(FUSED, "$3.add($1.mul($2))");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
