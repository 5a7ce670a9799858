package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.PaddingMode;
import stridelab.grader.exercise.MirrorPadding;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the bounds of question 3: what is refused, and the ends of an int. */
@HiddenTests(MirrorPadding.class)
final class MirrorPaddingBounds {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "reflectIndex", kind = Kind.REFUSALS, points = 0.3)
    void reflectIndexRefusesAnEmptyRange(@ForAll(supplier = BelowOne.class) int n, MirrorPadding student) {
        expect(() -> student.reflectIndex(-1, 3)).toAnswer();
        expect(() -> student.reflectIndex(0, n)).toReject();
    }

    @Property(tries = 60)
    @Worth(place = 4, method = "reflectIndex", kind = Kind.EXTREMES, points = 0.1)
    void reflectIndexTakesAnyInt(@ForAll int i, @ForAll @IntRange(min = 1) int n, MirrorPadding student) {
        expect(() -> student.reflectIndex(i, n)).toBe(PaddingMode.REFLECT.index(i, n));
        expect(() -> student.reflectIndex(Integer.MIN_VALUE, n)).toBe(PaddingMode.REFLECT.index(Integer.MIN_VALUE, n));
        expect(() -> student.reflectIndex(i, MAX)).toBe(PaddingMode.REFLECT.index(i, MAX));
        // The one period that is no period.
        expect(() -> student.reflectIndex(i, 1)).toBe(0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "reflect", kind = Kind.REFUSALS, points = 0.3)
    void reflectRefusesWhatIsNoGrid(@ForAll(supplier = BadGrids.class) double[][] x, MirrorPadding student) {
        expect(() -> student.reflect(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.reflect(x, 1, 1, 1, 1)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "reflect", kind = Kind.REFUSALS, points = 0.3)
    void reflectRefusesNegativePadding(@ForAll("negative") Margins m, MirrorPadding student) {
        expect(() -> student.reflect(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.reflect(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "reflect", kind = Kind.EXTREMES, points = 0.1)
    void reflectRefusesResultsTooLargeForAnInt(@ForAll("vast") Margins m, MirrorPadding student) {
        expect(() -> student.reflect(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.reflect(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 18, method = "symmetric", kind = Kind.REFUSALS, points = 0.25)
    void symmetricRefusesWhatIsNoGrid(@ForAll(supplier = BadGrids.class) double[][] x, MirrorPadding student) {
        expect(() -> student.symmetric(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.symmetric(x, 1, 1, 1, 1)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "symmetric", kind = Kind.REFUSALS, points = 0.2)
    void symmetricRefusesNegativePadding(@ForAll("negative") Margins m, MirrorPadding student) {
        expect(() -> student.symmetric(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.symmetric(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 20, method = "symmetric", kind = Kind.EXTREMES, points = 0.1)
    void symmetricRefusesResultsTooLargeForAnInt(@ForAll("vast") Margins m, MirrorPadding student) {
        expect(() -> student.symmetric(EASY, 0, 1, 1, 0)).toAnswer();
        expect(() -> student.symmetric(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Provide
    Arbitrary<Margins> negative() {
        return eachSide(-1);
    }

    @Provide
    Arbitrary<Margins> vast() {
        return eachSide(MAX);
    }

    private static Arbitrary<Margins> eachSide(int margin) {
        return Arbitraries.of(
                IntStream.range(0, 4).mapToObj(side -> Margins.of(side, margin)).toList());
    }
}
