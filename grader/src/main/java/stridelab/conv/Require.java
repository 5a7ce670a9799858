package stridelab.conv;

/**
 * The checks of arguments: each throws an {@link IllegalArgumentException} that names the argument, the rule and the value
 * that broke it.
 *
 * <p>A message is put together only when it is needed: every small convolution goes through these checks.
 */
public final class Require {
    private Require() {}

    public static int atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but is " + value);
        }
        return value;
    }

    /** Returns a size as an int; called before the array of that size is made. */
    static int fitsInt(String name, long value) {
        if (value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    name + " must be at most " + Integer.MAX_VALUE + ", but would be " + value);
        }
        return (int) value;
    }

    /** Returns the product of sizes that are each at least 1. */
    static int fitsInt(String name, int... factors) {
        long product = 1;
        for (int factor : factors) {
            product *= factor; // below 2^62: the product so far fits an int
            fitsInt(name, product);
        }
        return (int) product;
    }

    static void filled(String name, int length) {
        if (length == 0) {
            throw new IllegalArgumentException(name + " must be neither null nor empty");
        }
    }

    public static void exactly(int wanted, String name, int value) {
        if (value != wanted) {
            throw new IllegalArgumentException(name + " must be " + wanted + ", but is " + value);
        }
    }

    static void divides(String name, int value, String whole, int size) {
        if (size % value != 0) {
            throw new IllegalArgumentException(name + " must divide the " + whole + " " + size + ", but is " + value);
        }
    }
}
