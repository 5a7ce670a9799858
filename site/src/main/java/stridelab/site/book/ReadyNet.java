package stridelab.site.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.site.net.Net;
import stridelab.site.net.Reckoning;

/**
 * A net to begin with, as the bench's page shows it without scripts and links to it with them. Its name and what it shows
 * stand in the site's texts, {@code bench.NAME}.
 *
 * @param text of the net
 * @param beside the net that it is compared with; null where there is none
 * @param sizes the image's and each other one on the way, such as {@code 224 → 112 → 56}; the middle of many is left out
 */
public record ReadyNet(
        String text,
        @Nullable String beside,
        int layers,
        String sizes,
        String products,
        String weights,
        long field,
        String jump) {
    private static final int SHOWN = 8;
    private static final String SPREAD = "c3s2p1,19*c3p1";
    private static final String DOWN = "28:c3s2p1f16,c3s2p1f32,";

    /** All of them, by name. */
    static Map<String, ReadyNet> all() {
        Map<String, ReadyNet> nets = new LinkedHashMap<>();
        nets.put("seven", of("32:7*c5", null));
        nets.put("fiftyFive", of("224:55*c5", null));
        nets.put("strided", of("224:6*c5s2p2", "224:55*c5"));
        String spread = "224x16:" + String.join(",", List.of(SPREAD, SPREAD, SPREAD, SPREAD, SPREAD));
        nets.put("spread", of(spread, "224x16:5*c3s2p1,95*c3p1"));
        nets.put("front", of("224x16:5*c3s2p1,95*c3p1", spread));
        nets.put("threes", of("64:10*c3", "64:5*c5"));
        nets.put("fives", of("64:5*c5", "64:10*c3"));
        nets.put("resnet", of("224x3:c7s2p3f64,m3s2p1,4*c3p1", null));
        nets.put("back", of(DOWN + "t3s2p1o1f16,t3s2p1o1f1", null));
        nets.put("notBack", of(DOWN + "t3s2p1f16,t3s2p1f1", DOWN + "t3s2p1o1f16,t3s2p1o1f1"));
        return nets;
    }

    private static ReadyNet of(String text, @Nullable String beside) {
        Net net = Net.parse(text);
        Reckoning reckoning = Reckoning.of(net);
        List<Reckoning.Step> steps = reckoning.steps();
        List<String> sizes = new ArrayList<>(List.of(Integer.toString(net.size())));
        for (Reckoning.Step step : steps) {
            String size = Integer.toString(step.size());
            if (!sizes.get(sizes.size() - 1).equals(size)) {
                sizes.add(size);
            }
        }
        if (sizes.size() > SHOWN) {
            sizes.subList(SHOWN / 2, sizes.size() - SHOWN / 2).clear();
            sizes.add(SHOWN / 2, "…");
        }
        Reckoning.Step last = steps.get(steps.size() - 1);
        return new ReadyNet(
                net.text(),
                beside == null ? null : Net.parse(beside).text(),
                steps.size(),
                String.join(" → ", sizes),
                grouped(reckoning.products()),
                grouped(reckoning.weights()),
                last.field(),
                last.jump());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
