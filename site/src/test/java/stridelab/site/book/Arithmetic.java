package stridelab.site.book;

import java.util.OptionalDouble;

/**
 * The value of a formula that consists of numbers alone, in the TeX of the lesson: sums, products, quotients, powers,
 * fractions, roots, brackets, and rounding up and down.
 */
final class Arithmetic {
    private final String source;
    private int at;

    private Arithmetic(String source) {
        this.source = source;
    }

    /** Empty where the formula holds anything but numbers, such as a letter. */
    static OptionalDouble valueOf(String tex) {
        String source = tex.replace("\\,", "")
                .replace("\\cdot", "*")
                .replace("\\times", "*")
                .replace("\\lfloor", "⌊")
                .replace("\\rfloor", "⌋")
                .replace("\\lceil", "⌈")
                .replace("\\rceil", "⌉")
                .replace("\\frac", "F")
                .replace("\\sqrt", "√")
                .replaceAll("\\s", "");
        if (!source.matches("[-+*/^().\\d{}⌊⌋⌈⌉F√]+")) {
            return OptionalDouble.empty();
        }
        Arithmetic arithmetic = new Arithmetic(source);
        double value = arithmetic.sum();
        if (arithmetic.at < source.length()) {
            throw new IllegalArgumentException("Cannot read " + tex + " from character " + arithmetic.at + " on");
        }
        return OptionalDouble.of(value);
    }

    private double sum() {
        double sum = next('-') ? -product() : product();
        while (true) {
            if (next('+')) {
                sum += product();
            } else if (next('-')) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        double product = power();
        while (true) {
            if (next('*')) {
                product *= power();
            } else if (next('/')) {
                product /= power();
            } else {
                return product;
            }
        }
    }

    private double power() {
        double base = atom();
        return next('^') ? Math.pow(base, atom()) : base;
    }

    private double atom() {
        if (next('(')) {
            return until(')');
        } else if (next('{')) {
            return until('}');
        } else if (next('⌊')) {
            return Math.floor(until('⌋'));
        } else if (next('⌈')) {
            return Math.ceil(until('⌉'));
        } else if (next('F')) {
            return atom() / atom();
        } else if (next('√')) {
            return Math.sqrt(atom());
        }
        int start = at;
        while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(source.substring(start, at));
    }

    private double until(char closing) {
        double value = sum();
        if (!next(closing)) {
            throw new IllegalArgumentException("No " + closing + " in " + source);
        }
        return value;
    }

    private boolean next(char c) {
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
