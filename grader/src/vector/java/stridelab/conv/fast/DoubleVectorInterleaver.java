package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Takes rows apart by even and odd columns and puts them together again, by shuffling pairs of vectors.
 *
 * <pre>
 *                 every second                           in turns
 * two vectors     0 1 2 3 4 5 6 7    8 9 a b c d e f     a b c d e f g h    0 1 2 3 4 5 6 7
 * shuffled        0 2 4 6 0 2 4 6    8 a c e 8 a c e     a a b b c c d d    0 0 1 1 2 2 3 3
 * half of each    0 2 4 6 8 a c e                        a 0 b 1 c 2 d 3
 * </pre>
 */
final class DoubleVectorInterleaver extends DoubleInterleaver {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();
    private static final VectorShuffle<Double> EVENS = VectorShuffle.fromOp(S, i -> 2 * i % L);
    private static final VectorShuffle<Double> ODDS = VectorShuffle.fromOp(S, i -> (2 * i + 1) % L);
    private static final VectorMask<Double> UPPER = VectorMask.fromLong(S, -1L << L / 2);
    private static final VectorShuffle<Double> LOWER_TWICE = VectorShuffle.fromOp(S, i -> i / 2);
    private static final VectorShuffle<Double> UPPER_TWICE = VectorShuffle.fromOp(S, i -> L / 2 + i / 2);
    private static final VectorMask<Double> ODD = VectorMask.fromLong(S, 0xAAAA_AAAA_AAAA_AAAAL);

    /** The last vector is moved back so that it ends with the last value, and copies some values twice. */
    @Override
    void copyEverySecond(double[] x, int from, double[] planes, int to, int count) {
        // The odd value beside the last even one is read too, and may not be there.
        boolean room = count >= L && from + 2 * count <= x.length;
        if (!room) {
            super.copyEverySecond(x, from, planes, to, count);
            return;
        }
        for (int next = 0; next < count; next += L) {
            int i = Math.min(next, count - L);
            DoubleVector a = DoubleVector.fromArray(S, x, from + 2 * i);
            DoubleVector b = DoubleVector.fromArray(S, x, from + 2 * i + L);
            a.rearrange(EVENS).blend(b.rearrange(EVENS), UPPER).intoArray(planes, to + i);
        }
    }

    /** Each pair of vectors gives one vector to each row. */
    @Override
    void deinterleave(double[] x, int from, double[] planes, int even, int odd, int count) {
        if (count < L) {
            super.deinterleave(x, from, planes, even, odd, count);
            return;
        }
        for (int next = 0; next < count; next += L) {
            int i = Math.min(next, count - L);
            DoubleVector a = DoubleVector.fromArray(S, x, from + 2 * i);
            DoubleVector b = DoubleVector.fromArray(S, x, from + 2 * i + L);
            a.rearrange(EVENS).blend(b.rearrange(EVENS), UPPER).intoArray(planes, even + i);
            a.rearrange(ODDS).blend(b.rearrange(ODDS), UPPER).intoArray(planes, odd + i);
        }
    }

    /** The last pair of vectors is moved back too. */
    @Override
    void interleave(double[] rows, int first, int second, double[] y, int to, int count) {
        int pairs = count / 2;
        if (pairs < L) {
            super.interleave(rows, first, second, y, to, count);
            return;
        }
        for (int next = 0; next < pairs; next += L) {
            int i = Math.min(next, pairs - L);
            DoubleVector a = DoubleVector.fromArray(S, rows, first + i);
            DoubleVector b = DoubleVector.fromArray(S, rows, second + i);
            a.rearrange(LOWER_TWICE).blend(b.rearrange(LOWER_TWICE), ODD).intoArray(y, to + 2 * i);
            a.rearrange(UPPER_TWICE).blend(b.rearrange(UPPER_TWICE), ODD).intoArray(y, to + 2 * i + L);
        }
        if (count % 2 == 1) {
            y[to + count - 1] = rows[first + pairs];
        }
    }
}
