package stridelab.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of an entry's file, and what its edits do to a source. */
class WrongAnswerTest {
    private static final String HEAD = """
            method: conv2d
            shows: common/input-changed
            loses: a/b, a/c
            ---
            """;

    @Test
    void readsHeadersAndBlocksOfSeveralLines() {
        WrongAnswer entry = parse(HEAD + "<<<<\none\n  two\n====\n1\n2\n>>>>\n<<<<\nthree\n====\n>>>>\n");

        assertThat(entry.method()).isEqualTo("conv2d");
        assertThat(entry.shows()).isEqualTo("common/input-changed");
        assertThat(entry.loses()).containsExactly("a/b", "a/c");
        assertThat(entry.edits()).containsExactly(new Edit("one\n  two", "1\n2"), new Edit("three", ""));
    }

    @Test
    void replacesPartsOfLines() {
        WrongAnswer entry = parse(HEAD + "<<<<\nn - 1\n====\nn\n>>>>\n<<<<\n / 2\n====\n>>>>\n");

        assertThat(entry.apply("return (n - 1) / 2;")).isEqualTo("return (n);");
    }

    @Test
    void namesItsClassAfterItsExercise() {
        assertThat(new WrongAnswer("half-stride", "e", "m", "s", List.of(), List.of()).className())
                .isEqualTo("HalfStride");
    }

    @Test
    void refusesAnEditOfWhatIsNotThere() {
        WrongAnswer entry = parse(HEAD + "<<<<\nkernel\n====\n>>>>\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.apply("no such thing"))
                .withMessageContaining("not in the source: kernel");
    }

    @Test
    void refusesAnEditOfWhatIsThereTwice() {
        WrongAnswer entry = parse(HEAD + "<<<<\naa\n====\n>>>>\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.apply("aaa"))
                .withMessageContaining("more than once");
    }

    @Test
    void namesTheFileOfAMistakeInTheForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("method: conv2d\nloses:\n"))
                .withMessage("half-stride/some.edit: expected \"shows:\" instead of \"loses:\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(HEAD + "<<<<\nnever closed\n"))
                .withMessage("half-stride/some.edit: the file ends too early");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(HEAD + "<<<<\n\n====\n>>>>\n"))
                .withMessage("half-stride/some.edit: an edit must say what it replaces");
    }

    private static WrongAnswer parse(String text) {
        return WrongAnswer.parse("half-stride", "some", text);
    }
}
