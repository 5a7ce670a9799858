package stridelab.exercises;

import java.math.BigDecimal;

/** An exact sum of products while all are finite; the plain one beside it for when they are not. */
final class Sum {
    private BigDecimal exact = BigDecimal.ZERO;
    private double plain;

    void add(double a, double b) {
        plain += a * b;
        if (Double.isFinite(a) && Double.isFinite(b)) {
            exact = exact.add(new BigDecimal(a).multiply(new BigDecimal(b)));
        }
    }

    double value() {
        return Double.isFinite(plain) ? exact.doubleValue() : plain;
    }
}
