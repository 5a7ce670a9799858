package stridelab.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TerminalTest {
    @Property(tries = 300)
    void whatIsPrintedIsOneLineWithNothingThatATerminalObeys(@ForAll String text) {
        assertThat(Terminal.oneLine(text).replaceAll("\\P{C}", "")).isEmpty();
    }

    @Test
    void whatReadsAsTextStaysAsItIs() {
        assertThat(Terminal.oneLine("填充 é 😀\n::x")).isEqualTo("填充 é 😀 ::x");
        assertThat(Terminal.oneLine("\u001b[31m\u202e\r")).isEqualTo("\ufffd[31m\ufffd\ufffd");
    }
}
