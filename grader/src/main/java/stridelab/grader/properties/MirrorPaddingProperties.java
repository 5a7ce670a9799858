package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.io.Serializable;
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
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of question 3: against the reference, and by the laws of a mirror. */
@HiddenTests(MirrorPadding.class)
final class MirrorPaddingProperties {
    private static final double[][] EASY = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};

    @Property(tries = 25)
    @Worth(place = 1, method = "reflectIndex", points = 2.5)
    void reflectIndexFindsTheMirroredPosition(
            @ForAll @IntRange(min = -30, max = 30) int i,
            @ForAll @IntRange(min = 1, max = 7) int n,
            MirrorPadding student) {
        expect(() -> student.reflectIndex(i, n)).toBe(PaddingMode.REFLECT.index(i, n));
    }

    @Property(tries = 20)
    @Worth(place = 2, method = "reflectIndex", points = 0.5)
    void reflectIndexTakesRealImages(
            @ForAll @IntRange(min = -2000, max = 2000) int i, @ForAll("realSizes") int n, MirrorPadding student) {
        expect(() -> student.reflectIndex(i, n)).toBe(PaddingMode.REFLECT.index(i, n));
    }

    @Property(tries = 16)
    @Worth(place = 5, method = "reflect", points = 2.25)
    void reflectMatchesReferenceBelowOneBounce(@ForAll("paddedOnce") Padded input, MirrorPadding student) {
        expect(() -> input.reflect(student)).toBe(input.expected(PaddingMode.REFLECT));
    }

    @Property(tries = 16)
    @Worth(place = 6, method = "reflect", points = 1.75)
    void reflectKeepsBouncing(@ForAll("paddedWide") Padded input, MirrorPadding student) {
        expect(() -> input.reflect(student)).toBe(input.expected(PaddingMode.REFLECT));
    }

    @Property(tries = 4)
    @Worth(place = 7, method = "reflect", points = 0.5)
    void reflectTakesRealImages(@ForAll("paddedReal") Padded input, MirrorPadding student) {
        expect(() -> input.reflect(student)).toBe(input.expected(PaddingMode.REFLECT));
    }

    @Property(tries = 8)
    @Worth(place = 8, method = "reflect", kind = Kind.PRECISION, points = 0.1)
    void reflectKeepsDoubles(@ForAll("paddedFine") Padded input, MirrorPadding student) {
        expect(() -> input.reflect(student)).toBeInDouble(input.expected(PaddingMode.REFLECT));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 9, method = "reflect", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void reflectLeavesItsInputAlone(@ForAll("smallMargins") Margins m, MirrorPadding student) {
        expect(() -> new Padded(EASY, m).reflect(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(tries = 25)
    @Worth(place = 13, method = "symmetric", points = 2)
    void symmetricMatchesReferenceBelowOneBounce(@ForAll("paddedOnce") Padded input, MirrorPadding student) {
        expect(() -> input.symmetric(student)).toBe(input.expected(PaddingMode.SYMMETRIC));
    }

    @Property(tries = 16)
    @Worth(place = 14, method = "symmetric", points = 1.75)
    void symmetricKeepsBouncing(@ForAll("paddedWide") Padded input, MirrorPadding student) {
        expect(() -> input.symmetric(student)).toBe(input.expected(PaddingMode.SYMMETRIC));
    }

    @Property(tries = 4)
    @Worth(place = 15, method = "symmetric", points = 0.5)
    void symmetricTakesRealImages(@ForAll("paddedReal") Padded input, MirrorPadding student) {
        expect(() -> input.symmetric(student)).toBe(input.expected(PaddingMode.SYMMETRIC));
    }

    @Property(tries = 8)
    @Worth(place = 16, method = "symmetric", kind = Kind.PRECISION, points = 0.1)
    void symmetricKeepsDoubles(@ForAll("paddedFine") Padded input, MirrorPadding student) {
        expect(() -> input.symmetric(student)).toBeInDouble(input.expected(PaddingMode.SYMMETRIC));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 17, method = "symmetric", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void symmetricLeavesItsInputAlone(@ForAll("smallMargins") Margins m, MirrorPadding student) {
        expect(() -> new Padded(EASY, m).symmetric(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Provide
    Arbitrary<Integer> realSizes() {
        return Inputs.large(512);
    }

    @Provide
    Arbitrary<Padded> paddedOnce() {
        return Combinators.combine(new Images().get(), Margins.upTo(4))
                .as((x, m) -> new Padded(x, m.within(x.length - 1, x[0].length - 1)));
    }

    @Provide
    Arbitrary<Padded> paddedWide() {
        return Combinators.combine(new Images().get(), Margins.upTo(9)).as(Padded::new);
    }

    /** Up to 56 rows and columns, padded as a kernel of up to 9 needs it. */
    @Provide
    Arbitrary<Padded> paddedReal() {
        return Combinators.combine(Inputs.large(56), Inputs.large(56), Inputs.values(Inputs.PATTERN), Margins.upTo(4))
                .as((rows, columns, values, m) -> new Padded(Inputs.grid(values, rows, columns), m));
    }

    /** Values that a float cannot hold. */
    @Provide
    Arbitrary<Padded> paddedFine() {
        return Combinators.combine(Inputs.size(1, 3), Inputs.size(1, 3), Inputs.fineValues(9), Margins.upTo(2))
                .as((rows, columns, values, m) -> new Padded(Inputs.grid(values, rows, columns), m));
    }

    /** None, and up to two on a side, for which one mirror is enough. */
    @Provide
    Arbitrary<Margins> smallMargins() {
        return Arbitraries.of(
                new Margins(0, 0, 0, 0),
                new Margins(1, 1, 1, 1),
                new Margins(2, 0, 1, 0),
                new Margins(0, 2, 0, 1),
                new Margins(1, 0, 2, 2));
    }

    /** An image and how to pad it. */
    record Padded(double[][] x, Margins margins) implements Serializable {
        double[][] expected(PaddingMode mode) {
            return mode.pad(x, margins.top(), margins.bottom(), margins.left(), margins.right());
        }

        double[][] reflect(MirrorPadding student) {
            return student.reflect(x, margins.top(), margins.bottom(), margins.left(), margins.right());
        }

        double[][] symmetric(MirrorPadding student) {
            return student.symmetric(x, margins.top(), margins.bottom(), margins.left(), margins.right());
        }
    }
}
