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

    private enum Tiling {
        POSITIONS,
        ROW_PAIRS,
        CHANNELS,
        NONE
    }

    @Override
    public FloatKernel floats(Sweep sweep, int rows) {
        return switch (tiling(sweep, rows, FloatVector.SPECIES_PREFERRED.length())) {
            case POSITIONS -> new FloatPositionTiles();
            case ROW_PAIRS -> new FloatRowPairs();
            case CHANNELS -> new FloatChannelTiles();
            case NONE -> new FloatPlainKernel();
        };
    }

    @Override
    public DoubleKernel doubles(Sweep sweep, int rows) {
        return switch (tiling(sweep, rows, DoubleVector.SPECIES_PREFERRED.length())) {
            case POSITIONS -> new DoublePositionTiles();
            case ROW_PAIRS -> new DoubleRowPairs();
            case CHANNELS -> new DoubleChannelTiles();
            case NONE -> new DoublePlainKernel();
        };
    }

    /** @param lanes values in a vector */
    private static Tiling tiling(Sweep sweep, int rows, int lanes) {
        int positions = sweep.positions(rows);
        double wanted = (double) rows * sweep.columns();
        int computed = (positions + lanes - 1) / lanes * lanes;
        if (sweep.outputs() >= 4 * lanes && 1 - wanted / computed > MOST_WASTE) {
            return Tiling.CHANNELS;
        }
        if (sweep.outputs() < 4 && sweep.columns() >= lanes && sweep.taps() > 0 && sweep.sharedRowStep() != 0) {
            return Tiling.ROW_PAIRS;
        }
        return positions >= lanes ? Tiling.POSITIONS : sweep.outputs() >= lanes ? Tiling.CHANNELS : Tiling.NONE;
    }
}
