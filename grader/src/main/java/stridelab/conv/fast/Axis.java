package stridelab.conv.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stridelab.conv.PaddingMode;

/**
 * One axis of a convolution as walks of stride 1.
 *
 * <p>The positions of the padded input are divided among planes by their remainder modulo the stride. Then neighbouring
 * windows read neighbouring places of a plane.
 *
 * <pre>
 * stride 2     a b c d e f g     plane 0: a c e g     plane 1: b d f
 * windows of 3 [---]             taps 0 and 2 walk along plane 0 from places 0 and 1 on,
 *                  [---]         tap 1 along plane 1 from place 0 on
 * </pre>
 *
 * <p>A transposed convolution has one plane and as many walks as its stride: outputs with the same remainder modulo the
 * stride see the same taps.
 *
 * @param step from one place of a plane to the next, in positions of the input: the stride, or 1 if transposed
 * @param remainders of the planes that taps read
 * @param first the input position of the first place of remainder 0; negative in the padding
 * @param places of a plane that are read
 * @param walks over the outputs
 */
record Axis(int step, int[] remainders, int first, int places, List<Walk> walks) {
    /**
     * The outputs {@code first, first + step, …}, and the taps that they see.
     *
     * @param count outputs
     * @param taps positions in the kernel
     * @param tapPlanes the plane that each tap reads
     * @param tapPlaces the place there that it reads for the first output
     */
    record Walk(int first, int step, int count, int[] taps, int[] tapPlanes, int[] tapPlaces) {}

    /** Returns the axis of a convolution: tap i reads the padded input at output · stride + i · dilation. */
    static Axis forward(int k, int dilation, int stride, int before, int outputs) {
        int[] taps = new int[k];
        int[] places = new int[k];
        int[] remainders = new int[k];
        for (int i = 0; i < k; i++) {
            taps[i] = i;
            places[i] = i * dilation / stride;
            remainders[i] = i * dilation % stride;
        }
        int[] used = distinct(remainders);
        int[] planes = new int[k];
        for (int i = 0; i < k; i++) {
            planes[i] = Arrays.binarySearch(used, remainders[i]);
        }
        Walk walk = new Walk(0, 1, outputs, taps, planes, places);
        return new Axis(stride, used, -before, places[k - 1] + outputs, List.of(walk));
    }

    /**
     * Returns the axis of a transposed convolution: for output o, tap i reads the input at (o + before − i · dilation) /
     * stride, where that is a whole number. Taps that reach no input for any output are left out.
     */
    static Axis transposed(int n, int k, int dilation, int stride, int before, int outputs) {
        int first = n;
        long last = -1;
        List<Walk> walks = new ArrayList<>();
        for (int remainder = 0; remainder < Math.min(stride, outputs); remainder++) {
            int count = (outputs - 1 - remainder) / stride + 1;
            int[] taps = new int[k];
            int[] places = new int[k];
            int used = 0;
            for (int i = 0; i < k; i++) {
                long reach = (long) remainder + before - (long) i * dilation;
                long place = Math.floorDiv(reach, stride);
                if (Math.floorMod(reach, stride) == 0 && place < n && place + count > 0) {
                    taps[used] = i;
                    places[used++] = (int) place;
                    first = Math.min(first, (int) place);
                    last = Math.max(last, place + count - 1);
                }
            }
            taps = Arrays.copyOf(taps, used);
            walks.add(new Walk(remainder, stride, count, taps, new int[used], Arrays.copyOf(places, used)));
        }
        for (Walk walk : walks) {
            for (int t = 0; t < walk.tapPlaces.length; t++) {
                walk.tapPlaces[t] -= first;
            }
        }
        return new Axis(1, new int[1], first, (int) Math.min(Integer.MAX_VALUE, last - first + 1), walks);
    }

    /** Returns each value once, sorted. A first stream would take longer than a small convolution, so this is a loop. */
    private static int[] distinct(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 1;
        for (int value : sorted) {
            if (value != sorted[count - 1]) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Returns the number of planes. */
    int planes() {
        return remainders.length;
    }

    /** Returns the largest number of outputs of a walk: the first one's. */
    int outputs() {
        return walks.get(0).count;
    }

    /** Returns how many more places than outputs a walk reads at most. */
    int margin() {
        int margin = 0;
        for (Walk walk : walks) {
            for (int place : walk.tapPlaces) {
                margin = Math.max(margin, place);
            }
        }
        return margin;
    }

    /** Returns how many places both before and after the input are read, where there is one plane; else 0. */
    int zerosOnBothSides(int n) {
        long after = (long) first + places - n;
        return step == 1 ? (int) Math.max(0, Math.min(-(long) first, after)) : 0;
    }

    /** Returns, for each plane, the input position that each place holds, or {@link PaddingMode#NOTHING}. */
    int[][] positions(PaddingMode mode, int n, int count) {
        int[][] positions = new int[planes()][count];
        for (int plane = 0; plane < planes(); plane++) {
            for (int place = 0; place < count; place++) {
                // The last place of a plane may lie beyond the padding, where nothing reads it.
                long position = first + remainders[plane] + (long) place * step;
                positions[plane][place] = mode.index((int) Math.min(Integer.MAX_VALUE, position), n);
            }
        }
        return positions;
    }
}
