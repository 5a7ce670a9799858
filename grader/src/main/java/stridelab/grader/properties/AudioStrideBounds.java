package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.AudioStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of the bounds of question 2: what is refused, and the ends of an int. */
@HiddenTests(AudioStride.class)
final class AudioStrideBounds {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[] EASY = {1, 2, 3, 5};
    private static final double[] EASY_KERNEL = {1, 10};

    @SuppressWarnings("NullAway") // A null is one of the bad arguments.
    private static final double[] MISSING = null;

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 7, method = "conv1d", kind = Kind.REFUSALS, points = 0.2)
    void conv1dRefusesMissingArrays(@ForAll("missing") Filtered bad, AudioStride student) {
        conv1dRefuses(bad, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 8, method = "conv1d", kind = Kind.REFUSALS, points = 0.15)
    void conv1dRefusesStridesBelowOne(@ForAll(supplier = BelowOne.class) int stride, AudioStride student) {
        conv1dRefuses(new Filtered(EASY, EASY_KERNEL, stride), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 9, method = "conv1d", kind = Kind.REFUSALS, points = 0.15)
    void conv1dRefusesLongKernels(
            @ForAll @IntRange(min = 5, max = 9) int taps,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            AudioStride student) {
        conv1dRefuses(new Filtered(EASY, new double[taps], stride), student);
    }

    @Property(tries = 20)
    @Worth(place = 10, method = "conv1d", kind = Kind.EXTREMES, points = 0.1)
    void conv1dTakesAnyStride(@ForAll("longStrides") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 13, method = "outputRate", kind = Kind.REFUSALS, points = 0.1)
    void outputRateRefusesBadRates(@ForAll("badRates") double bad, AudioStride student) {
        expect(() -> student.outputRate(8000, 4)).toAnswer();
        expect(() -> student.outputRate(bad, 2)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 14, method = "outputRate", kind = Kind.REFUSALS, points = 0.1)
    void outputRateRefusesStridesBelowOne(@ForAll(supplier = BelowOne.class) int stride, AudioStride student) {
        expect(() -> student.outputRate(8000, 4)).toAnswer();
        expect(() -> student.outputRate(8000, stride)).toReject();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 15, method = "outputRate", kind = Kind.EXTREMES, points = 0.05)
    void outputRateTakesAnyRate(@ForAll("strides") int stride, AudioStride student) {
        expect(() -> student.outputRate(1e300, stride)).toBe(1e300 / stride);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 19, method = "aliasFrequency", kind = Kind.REFUSALS, points = 0.15)
    void aliasFrequencyRefusesBadRates(@ForAll("badRates") double bad, AudioStride student) {
        aliasFrequencyRefuses(new Tone(100, bad, 2), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 20, method = "aliasFrequency", kind = Kind.REFUSALS, points = 0.15)
    void aliasFrequencyRefusesBadFrequencies(@ForAll("badFrequencies") double bad, AudioStride student) {
        aliasFrequencyRefuses(new Tone(bad, 8000, 2), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 21, method = "aliasFrequency", kind = Kind.REFUSALS, points = 0.1)
    void aliasFrequencyRefusesStridesBelowOne(@ForAll(supplier = BelowOne.class) int stride, AudioStride student) {
        aliasFrequencyRefuses(new Tone(100, 8000, stride), student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 27, method = "movingAverageDecimate", kind = Kind.REFUSALS, points = 0.1)
    void movingAverageDecimateRefusesMissingArrays(@ForAll("missingSignals") double[] bad, AudioStride student) {
        movingAverageDecimateRefuses(bad, 1, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 28, method = "movingAverageDecimate", kind = Kind.REFUSALS, points = 0.1)
    void movingAverageDecimateRefusesStridesBelowOne(
            @ForAll(supplier = BelowOne.class) int stride, AudioStride student) {
        movingAverageDecimateRefuses(EASY, stride, student);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 29, method = "movingAverageDecimate", kind = Kind.REFUSALS, points = 0.1)
    void movingAverageDecimateRefusesShortSignals(@ForAll("longStride") int stride, AudioStride student) {
        movingAverageDecimateRefuses(EASY, stride, student);
    }

    @Provide
    Arbitrary<Filtered> missing() {
        return Arbitraries.of(
                new Filtered(MISSING, EASY_KERNEL, 1),
                new Filtered(EASY, MISSING, 1),
                new Filtered(new double[0], EASY_KERNEL, 1),
                new Filtered(EASY, new double[0], 1));
    }

    @Provide
    Arbitrary<Filtered> longStrides() {
        return Combinators.combine(Arbitraries.of(100, MAX - 1, MAX), Filtered.small())
                .as((stride, input) -> new Filtered(input.signal(), input.kernel(), stride));
    }

    @Provide
    Arbitrary<Double> badRates() {
        return Arbitraries.of(0.0, -1.0, -8000.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Provide
    Arbitrary<Integer> strides() {
        return Arbitraries.of(1, 12, MAX);
    }

    @Provide
    Arbitrary<Double> badFrequencies() {
        return Arbitraries.of(-1.0, -1e-9, -3000.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Provide
    Arbitrary<double[]> missingSignals() {
        return Arbitraries.of(MISSING, new double[0]);
    }

    @Provide
    Arbitrary<Integer> longStride() {
        return Arbitraries.of(5, 8, 100);
    }

    private static void conv1dRefuses(Filtered bad, AudioStride student) {
        expect(() -> student.conv1d(EASY, EASY_KERNEL, 2)).toAnswer();
        expect(() -> bad.output(student)).toReject();
    }

    private static void aliasFrequencyRefuses(Tone bad, AudioStride student) {
        expect(() -> student.aliasFrequency(3000, 8000, 2)).toAnswer();
        expect(() -> bad.alias(student)).toReject();
    }

    private static void movingAverageDecimateRefuses(double[] signal, int stride, AudioStride student) {
        expect(() -> student.movingAverageDecimate(EASY, 2)).toAnswer();
        expect(() -> student.movingAverageDecimate(signal, stride)).toReject();
    }
}
