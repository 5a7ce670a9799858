package stridelab.conv;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;

/** The kernels in the Vector API; {@link Kernels} finds this class by its name. */
final class VectorKernels implements KernelProvider {
    /** Whether there are 32 vector registers, as AVX-512 and Arm have: then a tile of 24 sums stays in them. */
    static final boolean MANY_REGISTERS = FloatVector.SPECIES_PREFERRED.vectorBitSize() == 512
            || System.getProperty("os.arch", "").equals("aarch64");

    /** Above this share of positions computed in vain, vectors go along channels. */
    private static final double MOST_WASTE = 0.2;

    /**
     * From this many vectors of output channels on, vectors go along channels wherever no position is wasted so.
     *
     * <p>Measured in turns with position tiles: 14² with 256 channels takes 6 % less time so, 28² with 128 channels at stride 2
     * as much; but 56² with 64 channels takes 3 % more, as turning the sums round into planes costs as much as half a vector
     * of channels.
     */
    private static final int MANY_CHANNELS = 8;

    private enum Tiling {
        POSITIONS,
        ROW_PAIRS,
        COLUMN_STRIPS,
        CHANNELS
    }

    @Override
    public FloatKernel floats(Sweep sweep, int rows) {
        return switch (tiling(sweep, rows, FloatVector.SPECIES_PREFERRED.length(), FloatColumnStrips.fits(sweep))) {
            case POSITIONS -> new FloatPositionTiles();
            case ROW_PAIRS -> new FloatRowPairs();
            case COLUMN_STRIPS -> new FloatColumnStrips();
            case CHANNELS -> new FloatChannelTiles();
        };
    }

    @Override
    public DoubleKernel doubles(Sweep sweep, int rows) {
        return switch (tiling(sweep, rows, DoubleVector.SPECIES_PREFERRED.length(), DoubleColumnStrips.fits(sweep))) {
            case POSITIONS -> new DoublePositionTiles();
            case ROW_PAIRS -> new DoubleRowPairs();
            case COLUMN_STRIPS -> new DoubleColumnStrips();
            case CHANNELS -> new DoubleChannelTiles();
        };
    }

    @Override
    public FloatPlanes.EverySecond everySecondFloat() {
        return new FloatEverySecond();
    }

    @Override
    public DoublePlanes.EverySecond everySecondDouble() {
        return new DoubleEverySecond();
    }

    /**
     * All of these fuse in float what they multiply and add, so the bits do not depend on which it is.
     *
     * @param lanes values in a vector
     */
    private static Tiling tiling(Sweep sweep, int rows, int lanes, boolean strips) {
        int positions = sweep.positions(rows);
        double wanted = (double) rows * sweep.columns();
        int computed = (positions + lanes - 1) / lanes * lanes;
        boolean wasteful = sweep.outputs() >= 4 * lanes && 1 - wanted / computed > MOST_WASTE;
        if (wasteful || FloatChannelTiles.inRuns(sweep) && sweep.outputs() >= MANY_CHANNELS * lanes) {
            return Tiling.CHANNELS;
        }
        if (sweep.outputs() < 4 && sweep.columns() >= lanes && sweep.taps() > 0 && sweep.sharedRowStep() != 0) {
            return strips ? Tiling.COLUMN_STRIPS : Tiling.ROW_PAIRS;
        }
        return positions >= lanes ? Tiling.POSITIONS : Tiling.CHANNELS;
    }
}
