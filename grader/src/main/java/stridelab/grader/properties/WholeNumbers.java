package stridelab.grader.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A list of whole numbers, and the way to smaller ones: whole stretches to zero, the long ones first, then each number
 * nearer to it.
 *
 * <p>jqwik's own lists go one number after the other and then through all pairs, each time from the beginning; a wrong
 * answer then took longer to make small than to find. Here a list that was found begins where the one before it left off.
 */
final class WholeNumbers implements Shrinkable<List<Integer>> {
    /** Nearer to zero: as one, without its sign, by half, by one. */
    private static final int STEPS = 4;

    private final int[] numbers;
    private final List<Stretch> stretches;
    private final int start;

    private WholeNumbers(int[] numbers, List<Stretch> stretches, int start) {
        this.numbers = numbers;
        this.stretches = stretches;
        this.start = start;
    }

    /** Lists that are made of a source of randomness; the arrays are not to be changed afterwards. */
    static Arbitrary<List<Integer>> from(Function<Random, int[]> maker) {
        return Arbitraries.fromGenerator(random -> {
            int[] numbers = maker.apply(random);
            return new WholeNumbers(numbers, Stretch.all(numbers.length), 0);
        });
    }

    @Override
    public List<Integer> value() {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Override
    public Stream<Shrinkable<List<Integer>>> shrink() {
        int ways = stretches.size() + numbers.length * STEPS;
        return IntStream.range(0, ways)
                .mapToObj(way -> smaller((start + way) % ways))
                .filter(Objects::nonNull);
    }

    /** By the numbers' magnitudes; of two that differ in sign, the positive one is the smaller. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Arrays.stream(numbers)
                .mapToLong(number -> number < 0 ? 1 - 2L * number : 2L * number)
                .sum());
    }

    private @Nullable Shrinkable<List<Integer>> smaller(int way) {
        int[] smaller = numbers.clone();
        if (way < stretches.size()) {
            Stretch stretch = stretches.get(way);
            if (!stretch.worthTrying(numbers)) {
                return null;
            }
            Arrays.fill(smaller, stretch.from, stretch.to, 0);
        } else {
            int place = (way - stretches.size()) / STEPS;
            smaller[place] = nearer(numbers[place], (way - stretches.size()) % STEPS);
            if (smaller[place] == numbers[place]) {
                return null;
            }
        }
        return new WholeNumbers(smaller, stretches, way);
    }

    private static int nearer(int number, int step) {
        if (Math.abs(number) < 2) {
            return Math.abs(number);
        }
        return switch (step) {
            case 0 -> 1;
            case 1 -> Math.abs(number);
            case 2 -> number / 2;
            default -> number - Integer.signum(number);
        };
    }

    /** The numbers from {@code from} to before {@code to}. */
    private record Stretch(int from, int to) {
        /** Of a list: all of it, its halves, their halves, and so on to the single numbers. */
        static List<Stretch> all(int length) {
            List<Stretch> all = new ArrayList<>();
            if (length > 0) {
                all.add(new Stretch(0, length));
            }
            for (int i = 0; i < all.size(); i++) {
                Stretch stretch = all.get(i);
                if (stretch.to - stretch.from > 1) {
                    all.add(new Stretch(stretch.from, stretch.middle()));
                    all.add(new Stretch(stretch.middle(), stretch.to));
                }
            }
            return all;
        }

        /** Where one half is zero, the other half is tried for itself. */
        boolean worthTrying(int[] numbers) {
            return to - from == 1
                    ? numbers[from] != 0
                    : holdsAny(numbers, from, middle()) && holdsAny(numbers, middle(), to);
        }

        private int middle() {
            return (from + to) >>> 1;
        }

        private static boolean holdsAny(int[] numbers, int from, int to) {
            return Arrays.stream(numbers, from, to).anyMatch(number -> number != 0);
        }
    }
}
