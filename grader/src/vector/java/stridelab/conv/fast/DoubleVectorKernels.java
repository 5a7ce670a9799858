package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;

/** The kernels in the Vector API, in double; {@link DoubleKernels} finds this class by its name. */
final class DoubleVectorKernels implements DoubleKernels {
    private static final int L = DoubleVector.SPECIES_PREFERRED.length();

    /** With a larger share of computed positions that no output has, in percent, vectors go along channels. */
    private static final int MOST_WASTE = 20;

    /**
     * From this many vectors of output channels on, vectors go along channels wherever no position is wasted so.
     *
     * <p>Measured in turns with position tiles: 14² with 256 channels takes 6 % less time so, and so does 28² with 128
     * channels at stride 2; but 56² with 64 channels takes 3 % more, as transposing the sums into planes costs as much as half
     * a vector of channels.
     */
    private static final int MANY_CHANNELS = 8;

    /** Whichever it is, the bits are the same: in float, all of these fuse what they multiply and add. */
    @Override
    public DoubleKernel kernel(Sweep sweep, int rows) {
        int positions = sweep.positions(rows);
        long computed = (positions + L - 1) / L * L;
        long wasted = computed - (long) rows * sweep.columns();
        boolean wasteful = sweep.outputs() >= 4 * L && 100 * wasted > MOST_WASTE * computed;
        if (wasteful || DoubleChannelTiles.inRuns(sweep) && sweep.outputs() >= MANY_CHANNELS * L) {
            return new DoubleChannelTiles();
        }
        if (sweep.outputs() < 4 && sweep.columns() >= L && sweep.taps() > 0 && sweep.sharedRowStep() != 0) {
            return DoubleColumnStrips.fits(sweep) ? new DoubleColumnStrips() : new DoubleRowPairs();
        }
        return positions >= L ? new DoublePositionTiles() : new DoubleChannelTiles();
    }

    /** A vector of one value cannot be taken apart. */
    @Override
    public DoubleInterleaver interleaver() {
        return L == 1 ? new DoubleInterleaver() : new DoubleVectorInterleaver();
    }
}
