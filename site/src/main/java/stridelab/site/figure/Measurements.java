package stridelab.site.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmarks of the core printed when they were last run, as the files in {@code bench} have it: the grader's
 * {@code ConvReport} writes them anew, and they are copied here.
 */
public final class Measurements {
    private static final MathContext SHORT = new MathContext(3);

    private final JsonNode entries;

    private Measurements(JsonNode entries) {
        this.entries = entries;
    }

    /** Those of a file, such as {@code stride}. */
    public static Measurements of(String name) {
        try (InputStream json = Measurements.class.getResourceAsStream("/stridelab/site/bench/" + name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("No measurements " + name);
            }
            return new Measurements(new JsonMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One field of all entries, as numbers. */
    double[] numbers(String field) {
        return entries.valueStream()
                .mapToDouble(entry -> entry.get(field).doubleValue())
                .toArray();
    }

    /** Rows of a table: names as they are, whole numbers whole, times to three digits. */
    public List<List<String>> rows(String... fields) {
        return entries.valueStream()
                .map(entry ->
                        Stream.of(fields).map(field -> show(entry.get(field))).toList())
                .toList();
    }

    private static String show(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isIntegralNumber()) {
            return Svg.grouped(value.longValue());
        }
        BigDecimal rounded = new BigDecimal(value.doubleValue()).round(SHORT);
        return rounded.scale() <= 0 ? Svg.grouped(rounded.longValueExact()) : rounded.toPlainString();
    }
}
