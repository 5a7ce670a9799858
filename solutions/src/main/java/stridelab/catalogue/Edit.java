package stridelab.catalogue;

/**
 * One replacement in a source.
 *
 * @param before what is replaced; it occurs exactly once in the source, to the last space
 * @param after what stands there instead; empty where something is left out
 */
public record Edit(String before, String after) {
    public Edit {
        if (before.isBlank()) {
            throw new IllegalArgumentException("an edit must say what it replaces");
        }
    }

    /**
     * The source after this replacement.
     *
     * @throws IllegalArgumentException if the text to replace is not there, or there more than once
     */
    public String apply(String source) {
        int at = source.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException("not in the source: " + before);
        }
        if (source.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException("more than once in the source: " + before);
        }
        return source.substring(0, at) + after + source.substring(at + before.length());
    }
}
