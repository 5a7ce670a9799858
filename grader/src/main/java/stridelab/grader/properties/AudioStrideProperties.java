package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.grader.exercise.AudioStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.propertytest.Worth.Kind;

/** Hidden tests of question 2: signals against the reference, tones by their samples and in whole numbers. */
@HiddenTests(AudioStride.class)
final class AudioStrideProperties {
    @Property(tries = 30)
    @Worth(place = 1, method = "conv1d", points = 1.9)
    void conv1dMatchesReference(@ForAll("filtered") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(tries = 40)
    @Worth(place = 2, method = "conv1d", points = 0.75)
    void conv1dWithOneHotKernelKeepsEachNthSample(
            @ForAll("filtered") Filtered input, @ForAll @IntRange(min = 0, max = 3) int place, AudioStride student) {
        int taps = input.kernel().length;
        int hot = place % taps;
        double[] oneHot = new double[taps];
        oneHot[hot] = 1;
        double[] kept = IntStream.iterate(hot, i -> i + taps - hot <= input.signal().length, i -> i + input.stride())
                .mapToDouble(i -> input.signal()[i])
                .toArray();
        expect(() -> student.conv1d(input.signal(), oneHot, input.stride())).toBe(kept);
    }

    @Property(tries = 3)
    @Worth(place = 3, method = "conv1d", points = 0.5)
    void conv1dTakesRealSignals(@ForAll("realSignals") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(tries = 20)
    @Worth(place = 4, method = "conv1d", points = 0.25)
    void conv1dLetsNanAndInfinityThrough(@ForAll("notFinite") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(tries = 12)
    @Worth(place = 5, method = "conv1d", kind = Kind.PRECISION, points = 0.25)
    void conv1dComputesInDouble(@ForAll("fineSignals") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBeInDouble(input.output());
    }

    @Property(tries = 20)
    @Worth(place = 6, method = "conv1d", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void conv1dLeavesItsInputAlone(@ForAll("filtered") Filtered input, AudioStride student) {
        expect(() -> input.output(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        // A kernel that changes nothing: the signal itself would be right, but for whose it is.
        expect(() -> student.conv1d(input.signal(), new double[] {1}, 1))
                .toAnswer()
                .withoutAliasing();
    }

    @Property(tries = 16)
    @Worth(place = 11, method = "outputRate", points = 0.9)
    void outputRateIsDividedByTheStride(
            @ForAll @IntRange(min = 1, max = 200_000) int halves,
            @ForAll @IntRange(min = 1, max = 12) int stride,
            AudioStride student) {
        expect(() -> student.outputRate(halves / 2.0, stride)).toBe(halves / 2.0 / stride);
    }

    @Property(tries = 12)
    @Worth(place = 12, method = "outputRate", kind = Kind.PRECISION, points = 0.1)
    void outputRateComputesInDouble(
            @ForAll @IntRange(min = 1, max = 200_000) int halves,
            @ForAll @IntRange(min = 1, max = 12) int stride,
            AudioStride student) {
        expect(() -> student.outputRate(halves / 2.0, stride)).toBeInDouble(halves / 2.0 / stride);
    }

    @Property(tries = 60)
    @Worth(place = 16, method = "aliasFrequency", points = 0.6)
    void aliasFrequencyLeavesLowTonesAlone(@ForAll("lowTones") Tone tone, AudioStride student) {
        expect(() -> tone.alias(student)).toBe(tone.frequency(), tone.magnitude());
    }

    @Property(tries = 25)
    @Worth(place = 17, method = "aliasFrequency", points = 1.6)
    void aliasFrequencyFoldsHighTones(@ForAll("tones") Tone tone, AudioStride student) {
        expect(() -> tone.alias(student)).toBe(tone.folded(), tone.magnitude());
    }

    @Property(tries = 20)
    @Worth(place = 18, method = "aliasFrequency", points = 0.5)
    void aliasFrequencySoundsTheSame(@ForAll("tones") Tone tone, AudioStride student) {
        double[] heard = tone.samples(tone.frequency());
        // The angle of the last sample is off by so much when the frequency is off by the tolerance.
        double magnitude = 2 * Math.PI * Tone.SAMPLES * tone.stride() / tone.sampleRate() * tone.magnitude();
        expect(() -> tone.samples(tone.alias(student))).toBe(heard, magnitude);
    }

    @Property(tries = 25)
    @Worth(place = 22, method = "movingAverageDecimate", points = 1.7)
    void movingAverageDecimateMatchesReference(@ForAll("blocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student)).toBe(input.means());
    }

    @Property(tries = 16)
    @Worth(place = 23, method = "movingAverageDecimate", points = 0.5)
    void movingAverageDecimateSilencesToneOfTheNewRate(@ForAll("periods") Blocks period, AudioStride student) {
        expect(() -> period.means(student)).toBe(new double[period.signal().length / period.stride()]);
    }

    @Property(tries = 3)
    @Worth(place = 24, method = "movingAverageDecimate", points = 0.3)
    void movingAverageDecimateTakesRealSignals(@ForAll("realBlocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student)).toBe(input.means());
    }

    @Property(tries = 12)
    @Worth(place = 25, method = "movingAverageDecimate", kind = Kind.PRECISION, points = 0.2)
    void movingAverageDecimateComputesInDouble(@ForAll("fineBlocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student)).toBeInDouble(input.means());
    }

    @Property(tries = 20)
    @Worth(place = 26, method = "movingAverageDecimate", kind = Kind.SIDE_EFFECTS, points = 0.2)
    void movingAverageDecimateLeavesItsInputAlone(@ForAll("blocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student))
                .toAnswer()
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Provide
    Arbitrary<Filtered> filtered() {
        return Filtered.small();
    }

    @Provide
    Arbitrary<Filtered> realSignals() {
        return Filtered.real();
    }

    @Provide
    Arbitrary<Filtered> fineSignals() {
        return Filtered.fine();
    }

    @Provide
    Arbitrary<Filtered> notFinite() {
        return Combinators.combine(
                        filtered(),
                        Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                        Inputs.size(0, 11))
                .as(Filtered::with);
    }

    @Provide
    Arbitrary<Tone> lowTones() {
        return Combinators.combine(Inputs.size(0, 16), Inputs.size(1, 40), Inputs.size(1, 8))
                .as((part, rate, stride) -> new Tone(part / 16.0 * rate / (2 * stride), rate, stride));
    }

    /** Up to hundreds of times the new rate, in quarters of a Hertz. */
    @Provide
    Arbitrary<Tone> tones() {
        return Combinators.combine(Inputs.size(0, 400), Inputs.size(1, 40), Inputs.size(1, 8))
                .as((quarters, rate, stride) -> new Tone(quarters / 4.0, rate, stride));
    }

    @Provide
    Arbitrary<Blocks> blocks() {
        return Blocks.small();
    }

    @Provide
    Arbitrary<Blocks> realBlocks() {
        return Blocks.real();
    }

    @Provide
    Arbitrary<Blocks> fineBlocks() {
        return Blocks.fine();
    }

    /** A wave of two or more samples without a mean, a few times over, cut off anywhere. */
    @Provide
    Arbitrary<Blocks> periods() {
        return Combinators.combine(Inputs.size(2, 5), Inputs.size(0, 8), Inputs.weights(4))
                .as((period, extra, weights) -> {
                    double[] wave = Arrays.copyOf(Inputs.signal(weights, period - 1), period);
                    wave[period - 1] = 0 - Arrays.stream(wave).sum();
                    double[] signal = IntStream.range(0, period + extra)
                            .mapToDouble(i -> wave[i % period])
                            .toArray();
                    return new Blocks(signal, period);
                });
    }
}
