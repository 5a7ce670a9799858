package stridelab.site.predict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shape of a layer's weights. */
final class WeightShape implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("in", 1, 4096, 1, 8),
                Range.of("out", 1, 4096, 2, 16),
                Range.of("kh", 1, 99, 1, 5),
                Range.of("kw", 1, 99, 2, 5),
                Range.of("h", 1, 9999, 8, 32),
                Range.of("w", 1, 9999, 8, 32));
    }

    @Override
    public Question ask(Numbers numbers) {
        int in = numbers.of("in");
        int out = numbers.of("out");
        int kh = numbers.of("kh");
        int kw = numbers.of("kw");
        if (in == out || kh == kw || kh > numbers.of("h") || kw > numbers.of("w")) {
            throw Refusal.impossible();
        }
        String right = shape(out, in, kh, kw);
        String swapped = shape(in, out, kh, kw);
        String last = shape(out, kh, kw, in);
        String turned = shape(out, in, kw, kh);
        String output = out + " × " + (numbers.of("h") - kh + 1) + " × " + (numbers.of("w") - kw + 1);
        List<String> options = new ArrayList<>(List.of(output, last, right, swapped, turned));
        Collections.rotate(options, in + out + kh);
        return Question.choice(options, right)
                .with("right", right)
                .mistake("channels/in-and-out-swapped", swapped)
                .mistake("channels/channels-last", last)
                .mistake("channels/height-width-swapped", turned)
                .mistake("channels/output-shape-for-weights", output);
    }

    private static String shape(int first, int second, int third, int fourth) {
        return first + " × " + second + " × " + third + " × " + fourth;
    }
}
