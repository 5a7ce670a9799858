package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Names of submissions: one for each file, different on every file system, short enough for all. */
class NamingTest {
    @Provide
    Arbitrary<List<String>> fileNames() {
        return Arbitraries.of("a", "A", "a.zip", "A.zip", "a.ZIP", "a.zip.zip", "a-2", "é", "e\u0301", "é.zip")
                .map(name -> name + "")
                .list()
                .uniqueElements();
    }

    @Property(tries = 300)
    void namesDifferEvenWhereCaseIsIgnored(@ForAll("fileNames") List<String> files) {
        List<String> names = names(files);
        assertThat(names).hasSameSizeAs(files);
        assertThat(names.stream().map(Naming::key)).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void aNameIsNeverLongerThanAFilesNameMayBe(@ForAll String start) {
        String file = start + "名".repeat(90);
        String name = names(List.of(file)).get(0);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(names(List.of(file + "x")).get(0)).isNotEqualTo(name);
    }

    @Test
    void wholeNamesWhereTwoWouldComeToOneAndNumbersWhereThatIsNotEnough() {
        assertThat(names(List.of("ann", "ann.zip", "ben.zip"))).containsExactly("ann", "ann.zip", "ben");
        assertThat(names(List.of("bob.zip", "bob", "bob.zip.zip"))).containsExactly("bob.zip", "bob", "bob.zip.zip");
        assertThat(names(List.of("Ann", "ann", "ann-2"))).containsExactly("Ann", "ann-3", "ann-2");
    }

    private static List<String> names(List<String> files) {
        List<Boolean> zip = files.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))
                .toList();
        return Naming.names(files, zip);
    }
}
