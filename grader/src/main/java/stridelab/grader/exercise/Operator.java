package stridelab.grader.exercise;

import java.util.function.DoubleBinaryOperator;

/**
 * An operator among the arguments of a {@link Call}. The student's process computes its results itself, by the formula, and
 * tells each use: for every one of them {@link #applyAsDouble} is called on our side, in the same order.
 */
public interface Operator extends DoubleBinaryOperator {
    /** What it computes of x and k. */
    enum Formula implements DoubleBinaryOperator {
        PRODUCT("(x, k) -> x * k"),

        /** No product, so that a result made of products shows, and one with x and k exchanged as well. */
        DIFFERENCE("(x, k) -> x - 2 * k");

        private final String text;

        Formula(String text) {
            this.text = text;
        }

        @Override
        public double applyAsDouble(double x, double k) {
            return switch (this) {
                case PRODUCT -> x * k;
                case DIFFERENCE -> x - 2 * k;
            };
        }

        /** Returns it as Java writes it. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** What it computes. */
    Formula formula();
}
