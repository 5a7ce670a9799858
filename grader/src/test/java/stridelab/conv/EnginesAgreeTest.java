package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every engine takes the same steps: in double the same bits as the definition, over thousands of shapes. */
class EnginesAgreeTest {
    private static final double[] SPECIAL = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0, Double.MIN_VALUE, 1e300
    };

    @Provide
    Arbitrary<Cases.Forward> small() {
        return Cases.forward(4, Cases.FULL);
    }

    @Provide
    Arbitrary<Cases.Forward> wide() {
        return Cases.forward(70, Cases.FULL);
    }

    @Provide
    Arbitrary<Cases.Transposed> smallTransposed() {
        return Cases.transposed(4, Cases.FULL);
    }

    @Provide
    Arbitrary<Cases.Transposed> wideTransposed() {
        return Cases.transposed(50, Cases.FULL);
    }

    /** What only the vector and the channel-wise kernels of many channels see: few positions, blocks and what is left. */
    @Provide
    Arbitrary<Cases.Forward> manyChannels() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> outputs = Arbitraries.integers().between(1, 200);
        return net.jqwik.api.Combinators.combine(
                        size, size, size, outputs, Arbitraries.integers().between(1, 3))
                .as((height, width, channels, many, stride) -> new Cases.Forward(
                        Conv2d.unit().padding(1).stride(stride),
                        Cases.random(new Shape(1, channels * 7, height, width), many, Cases.FULL),
                        Cases.random(new Shape(many, channels * 7, 3, 3), many + 1, Cases.FULL)));
    }

    /** Strides beyond the kernel among them, where some outputs are sums of nothing. */
    @Provide
    Arbitrary<Cases.Transposed> manyChannelsTransposed() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 8);
        Arbitrary<Integer> outputs = Arbitraries.integers().between(1, 140);
        return net.jqwik.api.Combinators.combine(
                        size, size, size, outputs, Arbitraries.integers().between(1, 4))
                .as((height, width, channels, many, stride) -> new Cases.Transposed(
                        TransposedConv2d.unit().stride(stride),
                        Cases.random(new Shape(1, channels, height, width), many, Cases.FULL),
                        Cases.random(new Shape(channels, many, 3, 2), many + 1, Cases.FULL)));
    }

    /** What only the strips down the columns see: few output channels, a square kernel, rows of some vectors. */
    @Provide
    Arbitrary<Cases.Forward> fewOutputs() {
        Arbitrary<Integer> size = Arbitraries.integers().between(5, 80);
        Arbitrary<Integer> channels = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> kernel = Arbitraries.of(2, 3, 5);
        return net.jqwik.api.Combinators.combine(size, size, channels, channels, kernel, teams())
                .as((height, width, inputs, outputs, k, seed) -> new Cases.Forward(
                        Conv2d.unit().padding(seed % 3, k / 2),
                        Cases.random(new Shape(1, inputs, height, width), seed, Cases.FULL),
                        Cases.random(new Shape(outputs, inputs, k, k), seed + 1, Cases.FULL)));
    }

    /** The same: the walks of stride 2 see kernels of 2 × 2 and 3 × 3, from the last row to the first. */
    @Provide
    Arbitrary<Cases.Transposed> fewOutputsTransposed() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 80);
        Arbitrary<Integer> channels = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> kernel = Arbitraries.integers().between(2, 6);
        return net.jqwik.api.Combinators.combine(size, size, channels, channels, kernel, teams())
                .as((height, width, inputs, outputs, k, seed) -> new Cases.Transposed(
                        TransposedConv2d.unit().stride(1 + seed % 3).padding(k / 2),
                        Cases.random(new Shape(1, inputs, height + k, width + k), seed, Cases.FULL),
                        Cases.random(new Shape(inputs, outputs, k, k), seed + 1, Cases.FULL)));
    }

    @Provide
    Arbitrary<Integer> teams() {
        return Arbitraries.of(1, 2, 3, 7);
    }

    @Example
    void allThreeEnginesAreUnderTest() {
        assertThat(Engine.values()).allMatch(Engine::available);
    }

    @Property(tries = 1500)
    void smallShapes(@ForAll("small") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1500)
    void wideShapes(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void shapesOfManyChannels(@ForAll("manyChannels") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void transposedShapesOfManyChannels(@ForAll("manyChannelsTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 500)
    void shapesOfFewOutputs(@ForAll("fewOutputs") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 30)
    void rowsOfAPageAndMore(@ForAll @IntRange(min = 1, max = 40) int height, @ForAll @IntRange(max = 200) int more) {
        Tensor x = Cases.random(new Shape(1, 1, height, 500 + more), height, Cases.FULL);
        Cases.Forward c =
                new Cases.Forward(Conv2d.unit().padding(1), x, Cases.random(new Shape(1, 1, 3, 3), more, Cases.FULL));
        assertSameBits(
                definition(c), c.conv().plan(x.shape(), c.k(), Engine.VECTOR).apply(x));
    }

    @Property(tries = 500)
    void transposedShapesOfFewOutputs(@ForAll("fewOutputsTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    /** Walks of unequal length, over planes that are laid out band after band. */
    @Property(tries = 6)
    void aTransposedImageTooLargeForTheCache(@ForAll Engine engine, @ForAll @IntRange(min = 40, max = 41) int height) {
        Tensor x = Cases.random(new Shape(1, 100, height, 41), height, Cases.FULL);
        Tensor k = Cases.random(new Shape(100, 2, 3, 3), 1, Cases.FULL);
        Cases.Transposed c =
                new Cases.Transposed(TransposedConv2d.unit().stride(2).padding(1), x, k);
        assertThat(Layout.of(new TransposedShape(c.conv(), x.shape(), k.shape()), Double.BYTES, 1)
                        .bands())
                .isGreaterThan(1);
        assertSameBits(definition(c), c.conv().plan(x.shape(), k, engine).apply(x));
    }

    @Property(tries = 9)
    void anImageTooLargeForTheCache(@ForAll Engine engine, @ForAll @IntRange(min = 1, max = 3) int stride) {
        Tensor x = Cases.random(new Shape(1, 100, 40, 41), stride, Cases.FULL);
        Tensor k = Cases.random(new Shape(5, 100, 3, 3), 1, Cases.FULL);
        Cases.Forward c = new Cases.Forward(Conv2d.unit().stride(stride).padding(1), x, k);
        assertThat(Layout.of(new ConvShape(c.conv(), x.shape(), k.shape()), Double.BYTES, 1)
                        .bands())
                .isGreaterThan(1);
        assertSameBits(definition(c), c.conv().plan(x.shape(), k, engine).apply(x));
    }

    @Property(tries = 500)
    void anyNumberOfThreads(@ForAll("wide") Cases.Forward c, @ForAll Engine engine, @ForAll("teams") int threads) {
        assertThreadsAgree(c, engine, threads);
    }

    @Property(tries = 200)
    void anyNumberOfThreadsOnManyChannels(
            @ForAll("manyChannels") Cases.Forward c, @ForAll Engine engine, @ForAll("teams") int threads) {
        assertThreadsAgree(c, engine, threads);
    }

    private static void assertThreadsAgree(Cases.Forward c, Engine engine, int threads) {
        Shape x = c.x().shape();
        assertSameBits(definition(c), c.conv().plan(x, c.k(), engine, threads).apply(c.x()));
        FloatTensor k = floats(c.k());
        FloatTensor alone = c.conv().plan(x, k, engine).apply(floats(c.x()));
        FloatTensor together = c.conv().plan(x, k, engine, threads).apply(floats(c.x()));
        assertThat(Arrays.equals(together.values(), alone.values())).isTrue();
    }

    @Property(tries = 300)
    void anyNumberOfThreadsTransposed(
            @ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine, @ForAll("teams") int threads) {
        Shape x = c.x().shape();
        assertSameBits(definition(c), c.conv().plan(x, c.k(), engine, threads).apply(c.x()));
        FloatTensor k = floats(c.k());
        FloatTensor alone = c.conv().plan(x, k, engine).apply(floats(c.x()));
        FloatTensor together = c.conv().plan(x, k, engine, threads).apply(floats(c.x()));
        assertThat(Arrays.equals(together.values(), alone.values())).isTrue();
    }

    @Property(tries = 1500)
    void smallTransposedShapes(@ForAll("smallTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1000)
    void wideTransposedShapes(@ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1000)
    void notANumberAndInfinitiesInAnyPlace(
            @ForAll("wide") Cases.Forward c, @ForAll Engine engine, @ForAll @IntRange(max = 999) int seed) {
        sprinkle(c.x(), seed);
        sprinkle(c.k(), seed + 1);
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1000)
    void notANumberAndInfinitiesInAnyPlaceTransposed(
            @ForAll("smallTransposed") Cases.Transposed c,
            @ForAll Engine engine,
            @ForAll @IntRange(max = 999) int seed) {
        sprinkle(c.x(), seed);
        if (seed % 2 == 0) {
            sprinkle(c.k(), seed + 1);
        }
        assertSameBits(
                definition(c), c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanGivesTheSameBitsEachTime(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        DoublePlan plan = c.conv().plan(c.x().shape(), c.k(), engine);
        Tensor first = plan.apply(c.x());
        plan.apply(Cases.random(c.x().shape(), 99, u -> Double.NaN));
        assertSameBits(first, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanKeepsTheWeightsThatItWasMadeWith(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        Tensor expected = definition(c);
        DoublePlan plan = c.conv().plan(c.x().shape(), c.k(), engine);
        Arrays.fill(c.k().values(), Double.NaN);
        assertSameBits(expected, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanKeepsTheWeightsThatItWasMadeWithTransposed(
            @ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine, @ForAll boolean finite) {
        c.k().values()[0] = finite ? 1 : Double.POSITIVE_INFINITY;
        Tensor expected = definition(c);
        DoublePlan plan = c.conv().plan(c.x().shape(), c.k(), engine);
        Arrays.fill(c.k().values(), Double.NaN);
        assertSameBits(expected, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void theOneCallFormIsOneOfThem(@ForAll("wide") Cases.Forward c) {
        assertSameBits(definition(c), c.conv().apply(c.x(), c.k()));
    }

    /** A call without a plan copies what is padded little, and asks for each tap of what is padded much: both are here. */
    @Property(tries = 1500)
    void soItIsForSmallShapesAndInFloat(@ForAll("small") Cases.Forward c, @ForAll @IntRange(max = 999) int seed) {
        sprinkle(seed % 2 == 0 ? c.x() : c.k(), seed);
        assertSameBits(definition(c), c.conv().apply(c.x(), c.k()));
        FloatTensor x = floats(c.x());
        FloatTensor k = floats(c.k());
        ConvShape shape = new ConvShape(c.conv(), x.shape(), k.shape());
        FloatTensor expected = FloatTensor.zeros(shape.output());
        FloatDefinition.convolve(shape, x.values(), k.values(), expected.values());
        assertThat(c.conv().apply(x, k).values()).isEqualTo(expected.values());
    }

    /** Padded, they would be 1,600 million values. */
    @Example
    void outputsFarApartInPaddingTakeNoMemoryForIt() {
        Conv2d conv = Conv2d.unit().padding(20_000).stride(20_000).mode(Padding.CIRCULAR);
        Tensor x = Cases.random(new Shape(1, 1, 3, 4), 1, Cases.FULL);
        Tensor k = Cases.random(new Shape(1, 1, 2, 2), 2, Cases.FULL);
        assertSameBits(definition(new Cases.Forward(conv, x, k)), conv.apply(x, k));
        assertThat(conv.apply(x.plane(0, 0), k.plane(0, 0))).hasDimensions(3, 3);
    }

    /** In float, an engine's sum of n products may be off by n roundings of the sum of their magnitudes. */
    @Property(tries = 1000)
    void inFloatAllAreWithinTheBoundOfTheirRoundings(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        FloatTensor k = floats(c.k());
        FloatTensor y = c.conv().plan(c.x().shape(), k, engine).apply(floats(c.x()));
        int products = c.k().shape().channels() * c.k().shape().planeSize();
        Tensor exact = c.conv().apply(doubles(floats(c.x())), doubles(k));
        assertWithin(products, exact, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())), y);
    }

    @Property(tries = 1000)
    void inFloatAllAreWithinTheBoundTransposed(@ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine) {
        FloatTensor k = floats(c.k());
        FloatTensor y = c.conv().plan(c.x().shape(), k, engine).apply(floats(c.x()));
        int products = c.k().shape().n() * c.k().shape().planeSize();
        Tensor exact = c.conv().apply(doubles(floats(c.x())), doubles(k));
        assertWithin(products, exact, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())), y);
    }

    private static Tensor definition(Cases.Forward c) {
        ConvShape shape = new ConvShape(c.conv(), c.x().shape(), c.k().shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleDefinition.convolve(shape, c.x().values(), c.k().values(), y.values());
        return y;
    }

    private static Tensor definition(Cases.Transposed c) {
        TransposedShape shape = new TransposedShape(c.conv(), c.x().shape(), c.k().shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleDefinition.transpose(shape, c.x().values(), c.k().values(), y.values());
        return y;
    }

    private static void sprinkle(Tensor tensor, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < SPECIAL.length; i++) {
            tensor.values()[random.nextInt(tensor.values().length)] = SPECIAL[i];
        }
    }

    private static void assertSameBits(Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.values().length; i++) {
            // One bit pattern for all NaN: which one a sum has, the language leaves open.
            long bits = Double.doubleToLongBits(expected.values()[i]);
            if (Double.doubleToLongBits(actual.values()[i]) != bits) {
                assertThat(actual.values()[i]).as("value %d", i).isEqualTo(expected.values()[i]);
                assertThat(Double.doubleToLongBits(actual.values()[i]))
                        .as("bits %d", i)
                        .isEqualTo(bits);
            }
        }
    }

    private static void assertWithin(int products, Tensor exact, Tensor magnitudes, FloatTensor actual) {
        for (int i = 0; i < exact.values().length; i++) {
            double bound = (products + 1) * Math.ulp(1f) / 2 * magnitudes.values()[i];
            if (!(Math.abs(actual.values()[i] - exact.values()[i]) <= bound)) {
                assertThat((double) actual.values()[i])
                        .as("value %d", i)
                        .isCloseTo(exact.values()[i], org.assertj.core.data.Offset.offset(bound));
            }
        }
    }

    private static FloatTensor floats(Tensor tensor) {
        FloatTensor floats = FloatTensor.zeros(tensor.shape());
        for (int i = 0; i < floats.values().length; i++) {
            floats.values()[i] = (float) tensor.values()[i];
        }
        return floats;
    }

    private static Tensor doubles(FloatTensor tensor) {
        Tensor doubles = Tensor.zeros(tensor.shape());
        for (int i = 0; i < doubles.values().length; i++) {
            doubles.values()[i] = tensor.values()[i];
        }
        return doubles;
    }

    private static Tensor magnitudes(Tensor tensor) {
        Tensor magnitudes = doubles(floats(tensor));
        for (int i = 0; i < magnitudes.values().length; i++) {
            magnitudes.values()[i] = Math.abs(magnitudes.values()[i]);
        }
        return magnitudes;
    }
}
