package stridelab.exercises;

/** All argument checks in one place, so that the exercises themselves stay readable. */
final class Require {

    private Require() {
    }

    static void atLeast(int minimum, int value, String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + " but is " + value);
        }
    }

    static void positive(int value, String name) {
        atLeast(1, value, name);
    }

    static void notNegative(int value, String name) {
        atLeast(0, value, name);
    }

    static <T> T notNull(T object, String name) {
        if (object == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return object;
    }

    static void notEmpty(double[] array, String name) {
        if (notNull(array, name).length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }

    static void notEmpty(int[] array, String name) {
        if (notNull(array, name).length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }

    static void length(int expected, int[] array, String name) {
        if (notNull(array, name).length != expected) {
            throw new IllegalArgumentException(name + " must have length " + expected);
        }
    }

    /** Narrows a size to int; anything that is no size an array could have is refused. */
    static int size(long value, String name) {
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is not a possible size: " + value);
        }
        return (int) value;
    }
}
