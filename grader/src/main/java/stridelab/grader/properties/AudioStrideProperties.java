package stridelab.grader.properties;

import static stridelab.grader.propertytest.Expect.expect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import stridelab.conv.Conv1d;
import stridelab.grader.exercise.AudioStride;
import stridelab.grader.propertytest.HiddenTests;
import stridelab.grader.propertytest.Worth;

/** Hidden tests of question 2: signals against the reference, tones by their samples and in whole numbers. */
@HiddenTests(AudioStride.class)
final class AudioStrideProperties {
    private static final int MAX = Integer.MAX_VALUE;
    private static final double[] EASY = {1, 2, 3, 5};

    @SuppressWarnings("NullAway") // A null is one of the bad arguments.
    private static final double[] MISSING = null;

    /** So many samples of two tones are compared. */
    private static final int SAMPLES = 8;

    @Property(tries = 30)
    @Worth(place = 1, method = "conv1d", points = 2)
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

    @Property(tries = 20)
    @Worth(place = 3, method = "conv1d", points = 0.25)
    void conv1dTakesAnyStride(@ForAll("filteredOnce") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(tries = 20)
    @Worth(place = 4, method = "conv1d", points = 0.25)
    void conv1dLetsNanAndInfinityThrough(@ForAll("notFinite") Filtered input, AudioStride student) {
        expect(() -> input.output(student)).toBe(input.output());
    }

    @Property(tries = 25)
    @Worth(place = 5, method = "conv1d", points = 0.5)
    void conv1dLeavesItsInputAlone(@ForAll("filtered") Filtered input, AudioStride student) {
        expect(() -> input.output(student))
                .toBe(input.output())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
        // A kernel that changes nothing: the signal itself would be right, but for whose it is.
        expect(() -> student.conv1d(input.signal(), new double[] {1}, 1))
                .toBe(input.signal())
                .withoutAliasing();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 6, method = "conv1d", points = 0.75)
    void conv1dRefusesBadArguments(@ForAll("badFiltered") Filtered bad, AudioStride student) {
        expect(() -> student.conv1d(EASY, new double[] {1, 10}, 2)).toBe(new double[] {21, 53});
        expect(() -> bad.output(student)).toReject();
    }

    @Property(tries = 16)
    @Worth(place = 7, method = "outputRate", points = 0.75)
    void outputRateIsDividedByTheStride(
            @ForAll @IntRange(min = 1, max = 200_000) int halves,
            @ForAll @IntRange(min = 1, max = 12) int stride,
            AudioStride student) {
        double rate = halves / 2.0;
        expect(() -> student.outputRate(rate, stride)).toBe(rate / stride);
        expect(() -> student.outputRate(1e300, stride)).toBe(1e300 / stride);
        expect(() -> student.outputRate(1e300, MAX)).toBe(1e300 / MAX);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 8, method = "outputRate", points = 0.5)
    void outputRateRefusesBadArguments(@ForAll("badRates") Tone bad, AudioStride student) {
        expect(() -> student.outputRate(8000, 4)).toBe(2000.0);
        expect(() -> student.outputRate(bad.sampleRate(), bad.stride())).toReject();
    }

    @Property(tries = 60)
    @Worth(place = 9, method = "aliasFrequency", points = 0.5)
    void aliasFrequencyLeavesLowTonesAlone(@ForAll("lowTones") Tone tone, AudioStride student) {
        expect(() -> tone.alias(student)).toBe(tone.frequency(), tone.magnitude());
    }

    @Property(tries = 25)
    @Worth(place = 10, method = "aliasFrequency", points = 1.25)
    void aliasFrequencyFoldsHighTones(@ForAll("tones") Tone tone, AudioStride student) {
        expect(() -> tone.alias(student)).toBe(tone.folded(), tone.magnitude());
    }

    @Property(tries = 20)
    @Worth(place = 11, method = "aliasFrequency", points = 0.75)
    void aliasFrequencySoundsTheSame(@ForAll("tones") Tone tone, AudioStride student) {
        double[] heard = tone.samples(tone.frequency());
        // The angle of the last sample is off by so much when the frequency is off by the tolerance.
        double magnitude = 2 * Math.PI * SAMPLES * tone.stride() / tone.sampleRate() * tone.magnitude();
        expect(() -> tone.samples(tone.alias(student))).toBe(heard, magnitude);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 12, method = "aliasFrequency", points = 0.75)
    void aliasFrequencyRefusesBadArguments(@ForAll("badTones") Tone bad, AudioStride student) {
        expect(() -> student.aliasFrequency(3000, 8000, 2)).toBe(1000.0, 8000);
        expect(() -> bad.alias(student)).toReject();
    }

    @Property(tries = 25)
    @Worth(place = 13, method = "movingAverageDecimate", points = 1.5)
    void movingAverageDecimateMatchesReference(@ForAll("blocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student)).toBe(input.means());
    }

    @Property(tries = 16)
    @Worth(place = 14, method = "movingAverageDecimate", points = 0.5)
    void movingAverageDecimateSilencesToneOfTheNewRate(@ForAll("periods") Blocks period, AudioStride student) {
        expect(() -> period.means(student)).toBe(new double[period.signal().length / period.stride()]);
    }

    @Property(tries = 20)
    @Worth(place = 15, method = "movingAverageDecimate", points = 0.5)
    void movingAverageDecimateLeavesItsInputAlone(@ForAll("blocks") Blocks input, AudioStride student) {
        expect(() -> input.means(student))
                .toBe(input.means())
                .withoutMutation()
                .withoutAliasing()
                .repeatably();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Worth(place = 16, method = "movingAverageDecimate", points = 0.5)
    void movingAverageDecimateRefusesBadArguments(@ForAll("badBlocks") Blocks bad, AudioStride student) {
        expect(() -> student.movingAverageDecimate(EASY, 2)).toBe(new double[] {1.5, 4});
        expect(() -> bad.means(student)).toReject();
    }

    @Provide
    Arbitrary<Filtered> filtered() {
        return Combinators.combine(
                        Inputs.size(1, 4), Inputs.size(0, 8), Inputs.size(1, 5), Inputs.values(12), Inputs.weights(4))
                .as((taps, extra, stride, values, weights) ->
                        new Filtered(Inputs.signal(values, taps + extra), Inputs.signal(weights, taps), stride));
    }

    @Provide
    Arbitrary<Filtered> filteredOnce() {
        return Combinators.combine(Arbitraries.of(100, MAX - 1, MAX), filtered())
                .as((stride, input) -> new Filtered(input.signal(), input.kernel(), stride));
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
    Arbitrary<Filtered> badFiltered() {
        double[] kernel = {1, 10};
        return Arbitraries.of(
                new Filtered(MISSING, kernel, 1), new Filtered(EASY, MISSING, 1),
                new Filtered(new double[0], kernel, 1), new Filtered(EASY, new double[0], 1),
                new Filtered(EASY, new double[5], 1), new Filtered(EASY, new double[5], 2),
                new Filtered(EASY, new double[9], 1), new Filtered(EASY, kernel, 0),
                new Filtered(EASY, kernel, -1), new Filtered(EASY, kernel, -9));
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
    Arbitrary<Tone> badRates() {
        return Arbitraries.of(badRatesOf(0));
    }

    @Provide
    Arbitrary<Tone> badTones() {
        return Arbitraries.oneOf(
                Arbitraries.of(badRatesOf(100)),
                Arbitraries.of(-1.0, -1e-9, -3000.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)
                        .map(frequency -> new Tone(frequency, 8000, 2)));
    }

    private static List<Tone> badRatesOf(double frequency) {
        return List.of(
                new Tone(frequency, 0, 2),
                new Tone(frequency, -1, 2),
                new Tone(frequency, -8000, 1),
                new Tone(frequency, Double.NaN, 2),
                new Tone(frequency, Double.POSITIVE_INFINITY, 2),
                new Tone(frequency, Double.NEGATIVE_INFINITY, 2),
                new Tone(frequency, 8000, 0),
                new Tone(frequency, 8000, -1),
                new Tone(frequency, 8000, -7));
    }

    @Provide
    Arbitrary<Blocks> blocks() {
        return Combinators.combine(Inputs.size(1, 5), Inputs.size(0, 10), Inputs.values(15))
                .as((stride, extra, values) -> new Blocks(Inputs.signal(values, stride + extra), stride));
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

    @Provide
    Arbitrary<Blocks> badBlocks() {
        return Arbitraries.of(
                new Blocks(MISSING, 1),
                new Blocks(new double[0], 1),
                new Blocks(EASY, 0),
                new Blocks(EASY, -1),
                new Blocks(EASY, -9),
                new Blocks(EASY, 5),
                new Blocks(EASY, MAX),
                new Blocks(new double[1], 2));
    }

    /**
     * What conv1d is given.
     *
     * @param signal the samples
     * @param kernel no longer than the signal
     * @param stride samples from one window to the next
     */
    record Filtered(double[] signal, double[] kernel, int stride) {
        /** With one sample that is no finite number, and a kernel that lets it through: without zeros. */
        Filtered with(double special, int place) {
            double[] samples = signal.clone();
            samples[place % samples.length] = special;
            double[] weights = Arrays.stream(kernel).map(w -> w == 0 ? 1 : w).toArray();
            return new Filtered(samples, weights, stride);
        }

        double[] output() {
            return Conv1d.unit().stride(stride).apply(signal, kernel);
        }

        double[] output(AudioStride student) {
            return student.conv1d(signal, kernel, stride);
        }
    }

    /**
     * What aliasFrequency is given: frequencies in quarters of a Hertz and whole rates, so that folding is exact.
     *
     * @param frequency in Hz
     * @param sampleRate samples per second, before the stride
     * @param stride of so many samples, one is kept
     */
    record Tone(double frequency, double sampleRate, int stride) {
        double alias(AudioStride student) {
            return student.aliasFrequency(frequency, sampleRate, stride);
        }

        /** The M of the agreement: the largest magnitude of the arguments. */
        double magnitude() {
            return Math.max(stride, Math.max(frequency, sampleRate));
        }

        /**
         * The distance to the nearest multiple of the new rate, counted in units of 1/(4·stride) Hz, in which frequency
         * and new rate are whole numbers.
         */
        double folded() {
            long tone = Math.round(4 * frequency) * stride;
            long rate = Math.round(4 * sampleRate);
            long above = tone % rate;
            return Math.min(above, rate - above) / (4.0 * stride);
        }

        /** What is left of a tone after the stride. */
        double[] samples(double tone) {
            return IntStream.range(0, SAMPLES)
                    .mapToDouble(i -> Math.cos(2 * Math.PI * tone * i * stride / sampleRate))
                    .toArray();
        }
    }

    /**
     * What movingAverageDecimate is given.
     *
     * @param signal the samples, at least one block
     * @param stride the length of a block
     */
    record Blocks(double[] signal, int stride) {
        double[] means() {
            double[] flat = new double[stride];
            Arrays.fill(flat, 1);
            double[] sums = Conv1d.unit().stride(stride).apply(signal, flat);
            return Arrays.stream(sums).map(sum -> sum / stride).toArray();
        }

        double[] means(AudioStride student) {
            return student.movingAverageDecimate(signal, stride);
        }
    }
}
