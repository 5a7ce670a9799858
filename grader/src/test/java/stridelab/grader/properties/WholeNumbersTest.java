package stridelab.grader.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;

/** Each step goes down, and what is left in the end is what the failure needs. */
class WholeNumbersTest {
    private static final int COUNT = 12;

    @Property(tries = 300)
    void everyStepIsSmallerAndChangesSomething(@ForAll("lists") Shrinkable<List<Integer>> list) {
        assertThat(list.shrink()).allSatisfy(smaller -> {
            assertThat(smaller.distance()).isLessThan(list.distance());
            assertThat(smaller.value()).hasSameSizeAs(list.value()).isNotEqualTo(list.value());
        });
    }

    @Property(tries = 300)
    void whatAFailureDoesNotNeedBecomesZeroAndWhatItNeedsBecomesOne(
            @ForAll("lists") Shrinkable<List<Integer>> list, @ForAll Set<@IntRange(max = COUNT - 1) Integer> needed) {
        Predicate<List<Integer>> fails =
                numbers -> needed.stream().allMatch(place -> list.value().get(place) == 0 || numbers.get(place) != 0);

        assertThat(smallest(list, fails))
                .isEqualTo(IntStream.range(0, COUNT)
                        .mapToObj(
                                place -> needed.contains(place) && list.value().get(place) != 0 ? 1 : 0)
                        .toList());
    }

    @Property(tries = 300)
    void aNumberThatHasToBeLargeEndsAtTheBound(
            @ForAll("lists") Shrinkable<List<Integer>> list, @ForAll @IntRange(min = 1, max = 9) int bound) {
        Predicate<List<Integer>> fails = numbers -> numbers.stream().anyMatch(number -> Math.abs(number) >= bound);

        if (fails.test(list.value())) {
            assertThat(smallest(list, fails)).containsOnlyOnce(bound).containsOnly(0, bound);
        }
    }

    @Provide
    Arbitrary<Shrinkable<List<Integer>>> lists() {
        Arbitrary<List<Integer>> numbers =
                WholeNumbers.from(random -> random.ints(COUNT, -9, 10).toArray());
        return Arbitraries.fromGenerator(
                random -> Shrinkable.unshrinkable(numbers.generator(1).next(random)));
    }

    private static List<Integer> smallest(Shrinkable<List<Integer>> list, Predicate<List<Integer>> fails) {
        Shrinkable<List<Integer>> current = list;
        while (true) {
            Optional<Shrinkable<List<Integer>>> smaller =
                    current.shrink().filter(each -> fails.test(each.value())).findFirst();
            if (smaller.isEmpty()) {
                return current.value();
            }
            current = smaller.get();
        }
    }
}
