package stridelab.site.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.Language;
import stridelab.site.SiteTexts;

class QuestionsTest {
    private static final int SEEDS = 200;
    private static final Path CATALOGUE = Path.of("../solutions/src/main/catalogue");
    private static final Pattern FACT = Pattern.compile("@([a-z0-9]+)");

    static Iterable<String> kinds() {
        return Kinds.names();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRightAnswerIsRightAndEachMistakeIsKnown(String name) {
        Kind kind = Kinds.named(name);
        for (int seed = 0; seed < SEEDS; seed++) {
            Numbers numbers = Kinds.draw(kind, seed);
            Question question = kind.ask(numbers);
            assertThat(question.judge(question.right())).as(numbers.toString()).isEqualTo(Question.RIGHT);
            for (String misconception : question.misconceptions()) {
                for (double[] mistake : question.mistakes(misconception)) {
                    assertThat(question.judge(mistake))
                            .as(numbers + " " + misconception)
                            .isNotEqualTo(Question.WRONG);
                }
            }
            double[] other = question.right();
            other[0] += 1_000_000.5;
            assertThat(question.judge(other)).isEqualTo(Question.WRONG);
        }
    }

    /** What never shows in any question that is drawn would never be said. */
    @ParameterizedTest
    @MethodSource("kinds")
    void eachMisconceptionShowsInSomeQuestion(String name) {
        Kind kind = Kinds.named(name);
        Set<String> seen = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Question question = kind.ask(Kinds.draw(kind, seed));
            known.addAll(question.misconceptions());
            for (String misconception : question.misconceptions()) {
                question.mistakes(misconception).forEach(mistake -> seen.add(question.judge(mistake)));
            }
        }
        seen.remove(Question.RIGHT);
        assertThat(seen).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aQuestionIsSetAnewWithOtherNumbers(String name) {
        Kind kind = Kinds.named(name);
        Set<String> drawn = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Numbers numbers = Kinds.draw(kind, seed);
            drawn.add(numbers.toString());
            assertThat(Kinds.numbers(kind, numbers.toString()).toString()).isEqualTo(numbers.toString());
            assertThat(kind.ask(numbers).telling()).as(numbers.toString()).isPositive();
        }
        assertThat(drawn).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsTextsSayTheSameInBothLanguagesAndMentionOnlyWhatThereIs(String name) {
        Kind kind = Kinds.named(name);
        Map<String, String> facts = Facts.of(kind, Kinds.draw(kind, 1).toString());
        Properties english = texts(name, Language.EN);
        Properties chinese = texts(name, Language.ZH);
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(mentioned(chinese.getProperty(key))).as(key).isEqualTo(mentioned(english.getProperty(key)));
            assertThat(facts.keySet()).as(key).containsAll(mentioned(english.getProperty(key)));
        }
        for (Range range : kind.ranges()) {
            assertThat(english.containsKey("number." + range.name())
                            || texts("numbers", Language.EN).containsKey("number." + range.name()))
                    .as(range.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsMisconceptionsAreTheCataloguesOrItsOwn(String name) throws Exception {
        Kind kind = Kinds.named(name);
        Set<String> own = new HashSet<>();
        for (String key : kind.ask(Kinds.draw(kind, 1)).misconceptions()) {
            String[] parts = key.split("/");
            if (parts.length == 1) {
                own.add("wrong." + key);
            } else {
                Properties known = new Properties();
                known.load(
                        Files.newBufferedReader(CATALOGUE.resolve(parts[0]).resolve("misconceptions_zh.properties")));
                assertThat(known.stringPropertyNames()).contains(parts[1]);
            }
        }
        Set<String> said = new HashSet<>(texts(name, Language.ZH).stringPropertyNames());
        said.removeIf(key -> !key.startsWith("wrong."));
        assertThat(said).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n=8",
                "n=8,k=3,pad=0,stride=2,more=1",
                "k=3,n=8,pad=0,stride=2",
                "n=8,k=3,pad=0,stride=",
                "n=8,k=3,pad=0,stride=2.0",
                "n=8,k=3,pad=0,stride=٢",
                "n=8,k=3,pad=0,stride=1e0",
                "n=99999999999,k=3,pad=0,stride=2",
                "n=0,k=3,pad=0,stride=2",
                "n=8,k=9,pad=0,stride=2",
                "n=8,k=3,pad=-1,stride=2",
                "n=8,k=3,pad=0,stride=2 ",
                "n=8,k=3,pad=0,stride=<b>"
            })
    void numbersThatMakeNoQuestionAreRefused(String numbers) {
        assertThatThrownBy(() -> Kinds.numbers(Kinds.named("output-size"), numbers))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Predict.refusal("output-size", numbers)).isNotEmpty();
    }

    @Test
    void theNumbersThatTheLessonNamesAreJudgedAsTheLessonSays() {
        assertThat(Predict.judge("output-size", "n=8,k=3,pad=0,stride=2", new double[] {3}))
                .isEqualTo("right");
        assertThat(Predict.judge("output-size", "n=8,k=3,pad=0,stride=2", new double[] {4}))
                .isEqualTo("shape-formula/floor-missing");
        assertThat(Predict.judge("output-shape", "h=8,w=8,kh=3,kw=5,ph=0,pw=1,sh=3,sw=4", new double[] {2, 2}))
                .isEqualTo("right");
        assertThat(Predict.judge("layers-until", "n=224,k=5,target=4", new double[] {55}))
                .isEqualTo("right");
        assertThat(Predict.judge("layers-until", "n=224,k=5,target=4", new double[] {44}))
                .isEqualTo("shape-formula/kernel-lost-each-layer");
        assertThat(Predict.judge("alias", "rate=16000,stride=2,tone=5000", new double[] {3000}))
                .isEqualTo("right");
        assertThat(Predict.judge("overlap", "k=3,stride=2", new double[] {0.33}))
                .isEqualTo("right");
        assertThat(Predict.judge("overlap", "k=3,stride=2", new double[] {0.3})).isEqualTo("wrong");
    }

    private static Properties texts(String name, Language language) {
        return SiteTexts.read("/stridelab/site/questions/" + name + "_" + language.folder() + ".properties");
    }

    private static List<String> mentioned(String text) {
        return FACT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(fact -> fact.substring(1))
                .distinct()
                .sorted()
                .toList();
    }
}
