package stridelab.conv;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Copies every second value, for planes of stride 2.
 *
 * <pre>
 * two vectors     0 1 2 3 4 5 6 7    8 9 a b c d e f
 * shuffled        0 2 4 6 0 2 4 6    8 a c e 8 a c e
 * half of each    0 2 4 6 8 a c e
 * </pre>
 */
final class FloatEverySecond implements FloatPlanes.EverySecond {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();
    private static final VectorShuffle<Float> EVENS = VectorShuffle.fromOp(S, i -> 2 * i % L);
    private static final VectorMask<Float> UPPER = VectorMask.fromLong(S, -1L << L / 2);

    /** The last vector is moved back so that it ends with the values wanted, and copies some of them twice. */
    @Override
    public void copy(float[] x, int from, float[] planes, int to, int count) {
        // The odd value beside the last even one is read too, and may not be there.
        boolean room = count >= L && from + 2 * count <= x.length;
        if (!room) {
            for (int i = 0; i < count; i++) {
                planes[to + i] = x[from + 2 * i];
            }
            return;
        }
        for (int next = 0; next < count; next += L) {
            int i = Math.min(next, count - L);
            FloatVector a = FloatVector.fromArray(S, x, from + 2 * i);
            FloatVector b = FloatVector.fromArray(S, x, from + 2 * i + L);
            a.rearrange(EVENS).blend(b.rearrange(EVENS), UPPER).intoArray(planes, to + i);
        }
    }
}
