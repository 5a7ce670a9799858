package stridelab.site.net;

/**
 * What the values of a layer see of the image, along one axis and as if it had no border.
 *
 * <p>Value i sees the inputs {@code first(i)} to {@code last(i)}. After convolutions alone, both move by the same number
 * of inputs from one value to the next; after a transposed convolution they take turns, so one period of them is kept.
 */
final class Field {
    /** The image itself. */
    static final Field IMAGE = new Field(new long[1], new long[1], 1);

    /** Where more values would have to be kept, nothing is said. */
    private static final int MOST_VALUES = 1 << 14;

    private final long[] first;
    private final long[] last;

    /** Inputs from value i to value i + period. */
    private final long shift;

    private Field(long[] first, long[] last, long shift) {
        this.first = first;
        this.last = last;
        this.shift = shift;
    }

    /** What the values of {@code layer} see, which reads the values of this one. */
    Field after(Layer layer) {
        int period = first.length;
        int stride = layer.stride();
        boolean widens = layer.kind() == Layer.Kind.TRANSPOSED;
        int common = gcd(period, stride);
        long values = widens ? (long) period * stride : period / common;
        if (values > MOST_VALUES) {
            throw new IllegalArgumentException("Too many values to tell apart: " + values);
        }
        long[] from = new long[(int) values];
        long[] to = new long[(int) values];
        for (int i = 0; i < values; i++) {
            long low;
            long high;
            if (widens) {
                // Input j lays the kernel on the outputs j · stride − padding on.
                high = Math.floorDiv((long) i + layer.padding(), stride);
                low = -Math.floorDiv(layer.kernel() - 1L - i - layer.padding(), stride);
            } else {
                low = (long) i * stride - layer.padding();
                high = low + layer.kernel() - 1;
            }
            from[i] = Long.MAX_VALUE;
            to[i] = Long.MIN_VALUE;
            // Neighbours see nearly the same: the ends of a whole period hold the extremes.
            for (long j = low; j <= high; j = next(j, low, high, period)) {
                from[i] = Math.min(from[i], at(first, j));
                to[i] = Math.max(to[i], at(last, j));
            }
            if (low > high) {
                // A kernel smaller than the stride leaves values that see nothing: an empty stretch at their place.
                from[i] = at(first, high) + 1;
                to[i] = from[i] - 1;
            }
        }
        return new Field(from, to, widens ? shift : shift * (stride / common));
    }

    /** Of a window only the first and the last period has to be looked at. */
    private static long next(long j, long low, long high, int period) {
        return j == low + period && high - period > j ? high - period : j + 1;
    }

    private long at(long[] ends, long i) {
        int period = ends.length;
        return ends[(int) Math.floorMod(i, (long) period)] + Math.floorDiv(i, (long) period) * shift;
    }

    /** How many inputs in a row a value sees; the most, where they differ. */
    long size() {
        long most = 0;
        for (int i = 0; i < first.length; i++) {
            most = Math.max(most, last[i] - first[i] + 1);
        }
        return most;
    }

    /** Inputs from a value to its next neighbour, as a whole number or a fraction: {@code 4}, {@code 1/2}. */
    String jump() {
        int common = gcd((int) Math.min(Integer.MAX_VALUE, shift), first.length);
        long whole = shift / common;
        long parts = first.length / common;
        return parts == 1 ? Long.toString(whole) : whole + "/" + parts;
    }

    private static int gcd(int a, int b) {
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
