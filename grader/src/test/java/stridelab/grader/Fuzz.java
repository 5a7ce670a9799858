package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/**
 * Feeds damaged bytes, or what a test makes up, to code that must take any.
 *
 * <p>A few thousand in each build, always the same ones; with {@code mvn -Pfuzz -pl grader -am test}, or for as long as
 * {@code -Dstridelab.fuzz.seconds=600} says, other ones each time, and then their number is printed.
 */
public final class Fuzz {
    /** What is under test. */
    public interface Target {
        /** Takes the bytes; throws what it may not throw, and nothing else. */
        void take(byte[] bytes) throws Exception;
    }

    /** One round of a test that makes its inputs itself. */
    public interface Round {
        /** Makes an input out of {@code random} and tries it; throws what may not be thrown, and nothing else. */
        void run(Random random) throws Exception;
    }

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Fuzz() {}

    /**
     * Runs the target on ever new damages of the seeds.
     *
     * @param rounds in an ordinary build
     * @param mostBytes that one round may allocate
     */
    public static void run(int rounds, long mostBytes, Target target, byte[]... seeds) throws Exception {
        int[] round = new int[1];
        rounds(rounds, target.getClass(), random -> {
            byte[] bytes = damaged(seeds[round[0]++ % seeds.length], random);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            target.take(bytes);
            long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(taken).as("bytes allocated for %s bytes", bytes.length).isLessThanOrEqualTo(mostBytes);
        });
    }

    /** Runs {@code rounds} rounds in an ordinary build. */
    public static void rounds(int rounds, Round round) throws Exception {
        rounds(rounds, round.getClass(), round);
    }

    private static void rounds(int rounds, Class<?> test, Round round) throws Exception {
        int seconds = Integer.getInteger("stridelab.fuzz.seconds", 0);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Random seeds = new Random(seconds == 0 ? 42 : System.nanoTime());
        int count = 0;
        for (; seconds == 0 ? count < rounds : System.nanoTime() < end; count++) {
            long seed = seeds.nextLong();
            try {
                round.run(new Random(seed));
            } catch (Throwable e) {
                throw new AssertionError("round " + count + ", seed " + seed, e);
            }
        }
        if (seconds > 0) {
            String name = test.getName().replaceAll(".*[.]|[$].*", "");
            System.out.println(count + " inputs in " + seconds + " s for " + name);
        }
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int damages = 1 + random.nextInt(8); damages > 0 && bytes.length > 0; damages--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at + random.nextInt(bytes.length - at + 64));
                case 3 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? -1 : 0));
                case 4 -> bytes[at] = new byte[] {0, 1, 127, -128, -1}[random.nextInt(5)];
                default -> {
                    int from = random.nextInt(bytes.length);
                    int count = random.nextInt(Math.min(64, bytes.length - Math.max(at, from)) + 1);
                    System.arraycopy(bytes.clone(), from, bytes, at, count);
                }
            }
        }
        return bytes;
    }
}
