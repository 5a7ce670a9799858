package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.PaddingMode;
import stridelab.grader.exercise.MirrorPadding;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/** Hidden tests of question 3: against the reference, and by the laws of a mirror. */
@HiddenTests(MirrorPadding.class)
final class MirrorPaddingProperties {
    private static final double[][] EASY = {{1, 2, 3}, {4, 5, 6}};

    @Property(tries = 25)
    @Worth(place = 1, method = "reflectIndex", points = 2)
    void reflectIndexFindsTheMirroredPosition(
            @ForAll @IntRange(min = -30, max = 30) int i,
            @ForAll @IntRange(min = 1, max = 7) int n,
            MirrorPadding student) {
        expect(() -> student.reflectIndex(i, n)).toBe(PaddingMode.REFLECT.index(i, n));
    }

    @Property(tries = 60)
    @Worth(place = 2, method = "reflectIndex", points = 1)
    void reflectIndexTakesAnyInt(@ForAll int i, @ForAll @IntRange(min = 1) int n, MirrorPadding student) {
        expect(() -> student.reflectIndex(i, n)).toBe(PaddingMode.REFLECT.index(i, n));
        expect(() -> student.reflectIndex(Integer.MIN_VALUE, n)).toBe(PaddingMode.REFLECT.index(Integer.MIN_VALUE, n));
        expect(() -> student.reflectIndex(i, Integer.MAX_VALUE)).toBe(PaddingMode.REFLECT.index(i, Integer.MAX_VALUE));
        // The one period that is no period.
        expect(() -> student.reflectIndex(i, 1)).toBe(0);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 3, method = "reflectIndex", points = 0.5)
    void reflectIndexRefusesAnEmptyRange(@ForAll @IntRange(min = -5, max = 0) int n, MirrorPadding student) {
        expect(() -> student.reflectIndex(-1, 3)).toBe(1);
        expect(() -> student.reflectIndex(0, n)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 4, method = "reflect", points = 2)
    void reflectMatchesReferenceBelowOneBounce(@ForAll("paddedOnce") Padded input, MirrorPadding student) {
        Margins m = input.margins();
        expect(() -> student.reflect(input.x(), m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.REFLECT.pad(input.x(), m.top(), m.bottom(), m.left(), m.right()));
    }

    @Property(tries = 16)
    @Worth(place = 5, method = "reflect", points = 1.5)
    void reflectKeepsBouncing(
            @ForAll(supplier = Images.class) double[][] x, @ForAll("wideMargins") Margins m, MirrorPadding student) {
        expect(() -> student.reflect(x, m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.REFLECT.pad(x, m.top(), m.bottom(), m.left(), m.right()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "reflect", points = 0.75)
    void reflectLeavesItsInputAlone(@ForAll("smallMargins") Margins m, MirrorPadding student) {
        expect(() -> student.reflect(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.REFLECT.pad(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "reflect", points = 1)
    void reflectRefusesBadArguments(@ForAll("badPadding") Padded bad, MirrorPadding student) {
        expect(() -> student.reflect(EASY, 0, 1, 1, 0)).toBe(PaddingMode.REFLECT.pad(EASY, 0, 1, 1, 0));
        Margins m = bad.margins();
        expect(() -> student.reflect(bad.x(), m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Property(tries = 25)
    @Worth(place = 8, method = "symmetric", points = 2)
    void symmetricMatchesReferenceBelowOneBounce(@ForAll("paddedOnce") Padded input, MirrorPadding student) {
        Margins m = input.margins();
        expect(() -> student.symmetric(input.x(), m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.SYMMETRIC.pad(input.x(), m.top(), m.bottom(), m.left(), m.right()));
    }

    @Property(tries = 16)
    @Worth(place = 9, method = "symmetric", points = 1.5)
    void symmetricKeepsBouncing(
            @ForAll(supplier = Images.class) double[][] x, @ForAll("wideMargins") Margins m, MirrorPadding student) {
        expect(() -> student.symmetric(x, m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.SYMMETRIC.pad(x, m.top(), m.bottom(), m.left(), m.right()));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 10, method = "symmetric", points = 0.75)
    void symmetricLeavesItsInputAlone(@ForAll("smallMargins") Margins m, MirrorPadding student) {
        expect(() -> student.symmetric(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .toBe(PaddingMode.SYMMETRIC.pad(EASY, m.top(), m.bottom(), m.left(), m.right()))
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 11, method = "symmetric", points = 1)
    void symmetricRefusesBadArguments(@ForAll("badPadding") Padded bad, MirrorPadding student) {
        expect(() -> student.symmetric(EASY, 0, 1, 1, 0)).toBe(PaddingMode.SYMMETRIC.pad(EASY, 0, 1, 1, 0));
        Margins m = bad.margins();
        expect(() -> student.symmetric(bad.x(), m.top(), m.bottom(), m.left(), m.right()))
                .toReject();
    }

    @Provide
    Arbitrary<Padded> paddedOnce() {
        return Combinators.combine(new Images().get(), Margins.upTo(4))
                .as((x, m) -> new Padded(x, m.within(x.length - 1, x[0].length - 1)));
    }

    @Provide
    Arbitrary<Margins> wideMargins() {
        return Margins.upTo(9);
    }

    @Provide
    Arbitrary<Margins> smallMargins() {
        return Margins.upTo(1);
    }

    @Provide
    Arbitrary<Padded> badPadding() {
        Stream<Margins> badMargins = Stream.of(-1, Integer.MAX_VALUE)
                .flatMap(bad -> IntStream.range(0, 4).mapToObj(side -> Margins.of(side, bad)));
        return Arbitraries.oneOf(
                new BadGrids().get().map(x -> new Padded(x, new Margins(1, 1, 1, 1))),
                Arbitraries.of(badMargins.toList()).map(margins -> new Padded(EASY, margins)));
    }

    /** An image and how to pad it. */
    record Padded(double[][] x, Margins margins) {}
}
