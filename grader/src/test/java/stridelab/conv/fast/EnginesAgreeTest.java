package stridelab.conv.fast;

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
import stridelab.conv.Cases;
import stridelab.conv.Conv2d;
import stridelab.conv.ConvShape;
import stridelab.conv.DoubleReference;
import stridelab.conv.FloatReference;
import stridelab.conv.PaddingMode;
import stridelab.conv.Shape;
import stridelab.conv.Tensor;
import stridelab.conv.TransposedConv2d;
import stridelab.conv.TransposedShape;

/** Every engine gives, in double, the bits of the definition, on thousands of shapes. */
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

    /** Few positions and many channels, in whole blocks and not: for the kernels that go along channels. */
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

    /** The same transposed; with strides larger than the kernel, where some outputs have no products. */
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

    /** Few output channels, square kernels and rows of some vectors: for the kernel that goes down the columns. */
    @Provide
    Arbitrary<Cases.Forward> fewOutputs() {
        Arbitrary<Integer> size = Arbitraries.integers().between(5, 80);
        Arbitrary<Integer> channels = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> kernel = Arbitraries.of(2, 3, 5);
        return net.jqwik.api.Combinators.combine(size, size, channels, channels, kernel, threadCounts())
                .as((height, width, inputs, outputs, k, seed) -> new Cases.Forward(
                        Conv2d.unit().padding(seed % 3, k / 2),
                        Cases.random(new Shape(1, inputs, height, width), seed, Cases.FULL),
                        Cases.random(new Shape(outputs, inputs, k, k), seed + 1, Cases.FULL)));
    }

    /** The same transposed: at stride 2 the sweeps have kernels of 2 × 2 and 3 × 3, from the last row to the first. */
    @Provide
    Arbitrary<Cases.Transposed> fewOutputsTransposed() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 80);
        Arbitrary<Integer> channels = Arbitraries.integers().between(1, 3);
        Arbitrary<Integer> kernel = Arbitraries.integers().between(2, 6);
        return net.jqwik.api.Combinators.combine(size, size, channels, channels, kernel, threadCounts())
                .as((height, width, inputs, outputs, k, seed) -> new Cases.Transposed(
                        TransposedConv2d.unit().stride(1 + seed % 3).padding(k / 2),
                        Cases.random(new Shape(1, inputs, height + k, width + k), seed, Cases.FULL),
                        Cases.random(new Shape(inputs, outputs, k, k), seed + 1, Cases.FULL)));
    }

    @Provide
    Arbitrary<Integer> threadCounts() {
        return Arbitraries.of(1, 2, 3, 7);
    }

    @Example
    void allThreeEnginesAreUnderTest() {
        assertThat(Engine.values()).allMatch(Engine::available);
    }

    @Property(tries = 1500)
    void smallShapes(@ForAll("small") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1500)
    void wideShapes(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void shapesOfManyChannels(@ForAll("manyChannels") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void transposedShapesOfManyChannels(@ForAll("manyChannelsTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 500)
    void shapesOfFewOutputs(@ForAll("fewOutputs") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 30)
    void rowsOfAPageAndMore(@ForAll @IntRange(min = 1, max = 40) int height, @ForAll @IntRange(max = 200) int more) {
        Tensor x = Cases.random(new Shape(1, 1, height, 500 + more), height, Cases.FULL);
        Cases.Forward c =
                new Cases.Forward(Conv2d.unit().padding(1), x, Cases.random(new Shape(1, 1, 3, 3), more, Cases.FULL));
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), x.shape(), c.k(), Engine.VECTOR).apply(x));
    }

    /** Whatever the size of a vector, some of these rows are not made of whole tiles of it. */
    @Property
    void rowsOfWholeVectors(@ForAll @IntRange(min = 1, max = 24) int eighths, @ForAll Engine engine) {
        Tensor x = Cases.random(new Shape(1, 2, 3, 8 * eighths), eighths, Cases.FULL);
        Tensor k = Cases.random(new Shape(5, 2, 3, 3), 1, Cases.FULL);
        Cases.Forward c = new Cases.Forward(Conv2d.unit().padding(1), x, k);
        assertSameBits(
                definition(c), DoublePlan.of(c.conv(), x.shape(), k, engine).apply(x));
        assertWithinInFloat(c, engine);
    }

    @Property(tries = 500)
    void transposedShapesOfFewOutputs(@ForAll("fewOutputsTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    /** The walks over the outputs have unequal lengths, and the planes are filled band after band. */
    @Property(tries = 6)
    void aTransposedImageTooLargeForTheCache(@ForAll Engine engine, @ForAll @IntRange(min = 40, max = 41) int height) {
        Tensor x = Cases.random(new Shape(1, 100, height, 41), height, Cases.FULL);
        Tensor k = Cases.random(new Shape(100, 2, 3, 3), 1, Cases.FULL);
        Cases.Transposed c =
                new Cases.Transposed(TransposedConv2d.unit().stride(2).padding(1), x, k);
        assertThat(Layout.of(c.conv().shape(x.shape(), k.shape()), Double.BYTES, 1)
                        .bands())
                .isGreaterThan(1);
        assertSameBits(
                definition(c), DoublePlan.of(c.conv(), x.shape(), k, engine).apply(x));
    }

    @Property(tries = 9)
    void anImageTooLargeForTheCache(@ForAll Engine engine, @ForAll @IntRange(min = 1, max = 3) int stride) {
        Tensor x = Cases.random(new Shape(1, 100, 40, 41), stride, Cases.FULL);
        Tensor k = Cases.random(new Shape(5, 100, 3, 3), 1, Cases.FULL);
        Cases.Forward c = new Cases.Forward(Conv2d.unit().stride(stride).padding(1), x, k);
        assertThat(Layout.of(c.conv().shape(x.shape(), k.shape()), Double.BYTES, 1)
                        .bands())
                .isGreaterThan(1);
        assertSameBits(
                definition(c), DoublePlan.of(c.conv(), x.shape(), k, engine).apply(x));
    }

    @Property(tries = 500)
    void anyNumberOfThreads(
            @ForAll("wide") Cases.Forward c, @ForAll Engine engine, @ForAll("threadCounts") int threads) {
        assertThreadsAgree(c, engine, threads);
    }

    @Property(tries = 200)
    void anyNumberOfThreadsOnManyChannels(
            @ForAll("manyChannels") Cases.Forward c, @ForAll Engine engine, @ForAll("threadCounts") int threads) {
        assertThreadsAgree(c, engine, threads);
    }

    private static void assertThreadsAgree(Cases.Forward c, Engine engine, int threads) {
        Shape x = c.x().shape();
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), x, c.k(), engine, threads).apply(c.x()));
        FloatTensor k = floats(c.k());
        FloatTensor alone = FloatPlan.of(c.conv(), x, k, engine).apply(floats(c.x()));
        FloatTensor together = FloatPlan.of(c.conv(), x, k, engine, threads).apply(floats(c.x()));
        assertThat(Arrays.equals(together.values(), alone.values())).isTrue();
    }

    @Property(tries = 300)
    void anyNumberOfThreadsTransposed(
            @ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine, @ForAll("threadCounts") int threads) {
        Shape x = c.x().shape();
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), x, c.k(), engine, threads).apply(c.x()));
        FloatTensor k = floats(c.k());
        FloatTensor alone = FloatPlan.of(c.conv(), x, k, engine).apply(floats(c.x()));
        FloatTensor together = FloatPlan.of(c.conv(), x, k, engine, threads).apply(floats(c.x()));
        assertThat(Arrays.equals(together.values(), alone.values())).isTrue();
    }

    @Property(tries = 1500)
    void smallTransposedShapes(@ForAll("smallTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1000)
    void wideTransposedShapes(@ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 1000)
    void notANumberAndInfinitiesInAnyPlace(
            @ForAll("wide") Cases.Forward c, @ForAll Engine engine, @ForAll @IntRange(max = 999) int seed) {
        sprinkle(c.x(), seed);
        sprinkle(c.k(), seed + 1);
        assertSameBits(
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
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
                definition(c),
                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine).apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanGivesTheSameBitsEachTime(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        DoublePlan plan = DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine);
        Tensor first = plan.apply(c.x());
        plan.apply(Cases.random(c.x().shape(), 99, u -> Double.NaN));
        assertSameBits(first, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanKeepsTheWeightsThatItWasMadeWith(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        Tensor expected = definition(c);
        DoublePlan plan = DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine);
        Arrays.fill(c.k().values(), Double.NaN);
        assertSameBits(expected, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void aPlanKeepsTheWeightsThatItWasMadeWithTransposed(
            @ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine, @ForAll boolean finite) {
        c.k().values()[0] = finite ? 1 : Double.POSITIVE_INFINITY;
        Tensor expected = definition(c);
        DoublePlan plan = DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine);
        Arrays.fill(c.k().values(), Double.NaN);
        assertSameBits(expected, plan.apply(c.x()));
    }

    @Property(tries = 300)
    void theOneCallFormIsOneOfThem(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        assertSameBits(definition(c), c.conv().apply(c.x(), c.k()));
        assertSameBits(definition(c), DoubleCall.apply(c.conv(), c.x(), c.k()));
        assertSameBits(definition(c), DoubleCall.apply(c.conv(), c.x(), c.k(), engine));
    }

    @Property(tries = 300)
    void theOneCallFormIsOneOfThemTransposed(@ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine) {
        assertSameBits(definition(c), c.conv().apply(c.x(), c.k()));
        assertSameBits(definition(c), DoubleCall.apply(c.conv(), c.x(), c.k()));
        assertSameBits(definition(c), DoubleCall.apply(c.conv(), c.x(), c.k(), engine));
    }

    /** In float, another engine gives other bits: none may take over after some thousand million products. */
    @Example
    void aCallInFloatHasTheSameBitsAfterMuchWork() {
        Conv2d conv = Conv2d.unit().padding(1);
        FloatTensor x = floats(Cases.random(new Shape(1, 64, 56, 56), 1, Cases.FULL));
        FloatTensor k = floats(Cases.random(new Shape(64, 64, 3, 3), 2, Cases.FULL));
        FloatTensor first = FloatCall.apply(conv, x, k);
        FloatTensor last = first;
        for (int call = 0; call < 52; call++) {
            last = FloatCall.apply(conv, x, k);
        }
        assertThat(last.values()).isEqualTo(first.values());
        assertThat(FloatCall.apply(conv, x, k, Engine.VECTOR).values()).isNotEqualTo(first.values());
    }

    /** Among these shapes are some that a single call copies padded, and some with too much padding for that. */
    @Property(tries = 1500)
    void theOneCallFormAgreesOnSmallShapesAndInFloat(
            @ForAll("small") Cases.Forward c, @ForAll @IntRange(max = 999) int seed) {
        sprinkle(seed % 2 == 0 ? c.x() : c.k(), seed);
        assertSameBits(definition(c), c.conv().apply(c.x(), c.k()));
        FloatTensor x = floats(c.x());
        FloatTensor k = floats(c.k());
        ConvShape shape = c.conv().shape(x.shape(), k.shape());
        FloatTensor expected = FloatTensor.zeros(shape.output());
        FloatReference.convolve(shape, x.values(), k.values(), expected.values());
        assertThat(FloatCall.apply(c.conv(), x, k).values()).isEqualTo(expected.values());
    }

    /** A padded copy would have 1,600 million values. */
    @Example
    void outputsFarApartInPaddingTakeNoMemoryForIt() {
        Conv2d conv = Conv2d.unit().padding(20_000).stride(20_000).mode(PaddingMode.CIRCULAR);
        Tensor x = Cases.random(new Shape(1, 1, 3, 4), 1, Cases.FULL);
        Tensor k = Cases.random(new Shape(1, 1, 2, 2), 2, Cases.FULL);
        assertSameBits(definition(new Cases.Forward(conv, x, k)), conv.apply(x, k));
        assertThat(conv.apply(x.plane(0, 0), k.plane(0, 0))).hasDimensions(3, 3);
    }

    /** In float, a sum of n products is off by at most n roundings of the sum of their magnitudes. */
    @Property(tries = 1000)
    void inFloatAllAreWithinTheBoundOfTheirRoundings(@ForAll("wide") Cases.Forward c, @ForAll Engine engine) {
        assertWithinInFloat(c, engine);
    }

    @Property(tries = 1000)
    void inFloatAllAreWithinTheBoundTransposed(@ForAll("wideTransposed") Cases.Transposed c, @ForAll Engine engine) {
        FloatTensor k = floats(c.k());
        FloatTensor y = FloatPlan.of(c.conv(), c.x().shape(), k, engine).apply(floats(c.x()));
        int products = c.k().shape().n() * c.k().shape().planeSize();
        Tensor exact = c.conv().apply(doubles(floats(c.x())), doubles(k));
        assertWithin(products, exact, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())), y);
    }

    private static void assertWithinInFloat(Cases.Forward c, Engine engine) {
        FloatTensor k = floats(c.k());
        FloatTensor y = FloatPlan.of(c.conv(), c.x().shape(), k, engine).apply(floats(c.x()));
        int products = c.k().shape().channels() * c.k().shape().planeSize();
        Tensor exact = c.conv().apply(doubles(floats(c.x())), doubles(k));
        assertWithin(products, exact, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())), y);
    }

    private static Tensor definition(Cases.Forward c) {
        ConvShape shape = c.conv().shape(c.x().shape(), c.k().shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleReference.convolve(shape, c.x().values(), c.k().values(), y.values());
        return y;
    }

    private static Tensor definition(Cases.Transposed c) {
        TransposedShape shape = c.conv().shape(c.x().shape(), c.k().shape());
        Tensor y = Tensor.zeros(shape.output());
        DoubleReference.transpose(shape, c.x().values(), c.k().values(), y.values());
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
            // One bit pattern for all NaN: Java does not say which one a sum has.
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
