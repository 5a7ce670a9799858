package stridelab.site.net;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random nets of a few layers. */
public final class ExampleNets {
    private ExampleNets() {}

    /** The same ones each time; most of their layers stand. */
    public static List<Net> random(int count) {
        SplittableRandom random = new SplittableRandom(11);
        return IntStream.range(0, count)
                .mapToObj(i -> new Net(
                        8 + random.nextInt(40),
                        1 + random.nextInt(3),
                        Stream.generate(() -> layer(random))
                                .limit(1 + random.nextInt(5))
                                .toList()))
                .toList();
    }

    private static Layer layer(SplittableRandom random) {
        Layer.Kind kind = Layer.Kind.values()[random.nextInt(4)];
        int stride = 1 + random.nextInt(3);
        boolean widens = kind == Layer.Kind.TRANSPOSED;
        int kernel = (widens ? stride : 1) + random.nextInt(5);
        return new Layer(
                kind,
                kernel,
                stride,
                random.nextInt(3),
                widens ? random.nextInt(stride) : 0,
                kind.learns() ? random.nextInt(5) : 0);
    }
}
