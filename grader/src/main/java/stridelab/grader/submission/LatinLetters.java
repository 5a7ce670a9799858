package stridelab.grader.submission;

import java.text.Normalizer;

/** Names as they look: with Latin letters in the place of Cyrillic and Greek ones of the same shape. */
final class LatinLetters {
    private static final String OTHERS = "АВЕЅІЈКМНОРСТХҮаеѕіјорсухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";
    private static final String LATIN = "ABESIJKMHOPCTXYaesijopcyxdqwABEZHIKMNOPTYXov";

    private LatinLetters() {}

    /** Returns the name as a reader would type it: letters of full width, with no width, or look-alikes made Latin. */
    static String of(String name) {
        StringBuilder latin = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            int place = OTHERS.indexOf(c);
            if (place >= 0) {
                latin.append(LATIN.charAt(place));
            } else if (Character.getType(c) != Character.FORMAT) {
                latin.appendCodePoint(c);
            }
        });
        return latin.toString();
    }
}
