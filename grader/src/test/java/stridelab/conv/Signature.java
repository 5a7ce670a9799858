package stridelab.conv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * What PyTorch computed for one random configuration, as one line of {@code golden/random.csv}: the seed of the
 * configuration, and a random combination Σ rᵢ·yᵢ of its hundreds of outputs, which each of them changes.
 *
 * <p>{@code GoldenValues} in the profile {@code pytorch} writes the file.
 *
 * @param transposed whether the convolution is transposed
 * @param seed of {@link Cases}
 * @param outputs the number of outputs
 * @param combination of the outputs
 */
record Signature(boolean transposed, long seed, int outputs, double combination) {
    /** The most rows or columns that a plane has beyond its kernel. */
    static final int LARGEST = 12;

    static List<Signature> read() {
        try (InputStream csv = Objects.requireNonNull(Signature.class.getResourceAsStream("/golden/random.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Signature::parse)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read random.csv", e);
        }
    }

    private static Signature parse(String line) {
        String[] fields = line.split(",");
        return new Signature(
                fields[0].equals("transposed"),
                Long.parseLong(fields[1]),
                Integer.parseInt(fields[2]),
                Double.parseDouble(fields[3]));
    }

    String line() {
        return (transposed ? "transposed," : "forward,") + seed + "," + outputs + "," + combination;
    }

    Cases.Forward forward() {
        return Cases.asPyTorchHas(Cases.forward(seed, LARGEST, Cases.FULL));
    }

    Cases.Transposed backward() {
        return Cases.asPyTorchHas(Cases.transposed(seed, LARGEST, Cases.FULL));
    }

    static double combine(Tensor y, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        for (double value : y.values()) {
            sum += (random.nextDouble() - 0.5) * value;
        }
        return sum;
    }

    /**
     * Returns by how much two combinations may differ, given by how much the outputs may: the combination is a sum of one
     * product for each output, and each product is rounded twice.
     */
    static double bound(Tensor bounds, Tensor y, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double sum = 0;
        int n = y.values().length;
        for (int i = 0; i < n; i++) {
            double weight = Math.abs(random.nextDouble() - 0.5);
            sum += weight * (bounds.values()[i] + 2 * (n + 1) * 0x1p-53 * Math.abs(y.values()[i]));
        }
        return sum;
    }

    /**
     * Returns by how much each output may differ. A sum of n products, added in any order, is off by at most n roundings
     * (2⁻⁵³) of the sum of the products' magnitudes; two such sums differ by at most twice that.
     */
    static Tensor bounds(Cases.Forward c) {
        int products = c.k().shape().channels() * c.k().shape().planeSize();
        return scaled(products, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())));
    }

    static Tensor bounds(Cases.Transposed c) {
        int products = c.k().shape().n() * c.k().shape().planeSize();
        return scaled(products, c.conv().apply(magnitudes(c.x()), magnitudes(c.k())));
    }

    private static Tensor scaled(int products, Tensor sums) {
        Tensor bounds = Tensor.zeros(sums.shape());
        for (int i = 0; i < sums.values().length; i++) {
            bounds.values()[i] = 2 * (products + 1) * 0x1p-53 * sums.values()[i];
        }
        return bounds;
    }

    private static Tensor magnitudes(Tensor tensor) {
        Tensor magnitudes = Tensor.zeros(tensor.shape());
        for (int i = 0; i < magnitudes.values().length; i++) {
            magnitudes.values()[i] = Math.abs(tensor.values()[i]);
        }
        return magnitudes;
    }
}
