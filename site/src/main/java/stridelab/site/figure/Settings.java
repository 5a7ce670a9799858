package stridelab.site.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a figure is drawn of, or a table computed from: names and numbers, lists with commas, grids with semicolons between rows. */
record Settings(Map<String, String> values) {
    /** From {@code name=value} words; the first word is the figure's kind. */
    static Settings of(String[] words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            values.put(pair[0], pair[1]);
        }
        return new Settings(values);
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? number(name) : otherwise;
    }

    int[] numbers(String name) {
        return Stream.of(text(name).split(",")).mapToInt(Integer::parseInt).toArray();
    }

    int[] numbers(String name, int otherwise) {
        return values.containsKey(name) ? numbers(name) : new int[] {otherwise};
    }

    double[] row(String name) {
        return Stream.of(text(name).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    double[][] grid(String name) {
        return Stream.of(text(name).split(";"))
                .map(row -> Stream.of(row.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A figure or table needs " + name + ", but has " + values);
        }
        return value;
    }
}
