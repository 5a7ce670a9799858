package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Reports that are sent one by one go by their student's name, on every system, and none is written over another. */
@NullUnmarked
class ReportNamesTest {
    @Property(tries = 300)
    void everyNameIsSafeAndNoTwoAreAlike(@ForAll @UniqueElements List<String> submissions) {
        Map<String, String> names = ReportNames.of(submissions);
        assertThat(names.keySet()).containsExactlyElementsOf(submissions);
        assertThat(names.values().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(names.values())
                .allSatisfy(name -> assertThat(name)
                        .endsWith(".html")
                        .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]")
                        .doesNotContainPattern("^[. ]")
                        .doesNotContainPattern("[. ]\\.html$"));
        assertThat(names.values()).allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < 200);
    }

    @Test
    void aNameThatIsSafeIsKept() {
        assertThat(ReportNames.of(
                        List.of("李雷", "Jörg Müller", "ann-1_2", "Pat O'Brien", "Ada_1001_assignsubmission_file")))
                .containsExactly(
                        Map.entry("李雷", "李雷.html"),
                        Map.entry("Jörg Müller", "Jörg Müller.html"),
                        Map.entry("ann-1_2", "ann-1_2.html"),
                        Map.entry("Pat O'Brien", "Pat O'Brien.html"),
                        Map.entry("Ada_1001_assignsubmission_file", "Ada_1001.html"));
    }

    @Test
    void whatSomeSystemForbidsIsReplaced() {
        assertThat(ReportNames.of(List.of("../../etc", "a/b", "a:b", "CON", "nul.txt", "Ann", "ann", ".", "-rf"))
                        .values())
                .containsExactly(
                        "_._.._etc.html",
                        "a_b.html",
                        "a_b-2.html",
                        "_CON.html",
                        "_nul.txt.html",
                        "Ann.html",
                        "ann-2.html",
                        "report.html",
                        "_rf.html");
    }
}
