package stridelab.conv.fast;

import jdk.incubator.vector.FloatVector;

/** How many vector registers the processor has. */
final class Registers {
    /** Whether there are 32, as with AVX-512 and on Arm: then a tile of 24 sums stays in them. */
    static final boolean MANY = FloatVector.SPECIES_PREFERRED.vectorBitSize() == 512
            || System.getProperty("os.arch", "").equals("aarch64");

    private Registers() {}
}
