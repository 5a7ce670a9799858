package stridelab.grader.mutation;

/**
 * One mutant, named so that it stays itself when lines move.
 *
 * @param place the class and the method, such as {@code HalfStride.upsample}
 * @param line the source line, without indentation
 * @param description what PIT changed
 */
record Mutant(String place, String line, String description) {
    @Override
    public String toString() {
        return place + "\n  " + line + "\n  " + description;
    }
}
