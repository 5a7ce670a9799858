package stridelab.grader.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads what PIT wrote and fails for every mutant that survived and is not known to be equivalent; and for every known
 * one that did not survive, so that the list says no more than is so.
 */
final class Survivors {
    private final Path sources;
    private final List<Mutant> survivors = new ArrayList<>();
    private final TreeMap<String, Integer> byStatus = new TreeMap<>();

    private Survivors(Path sources) {
        this.sources = sources;
    }

    /** PIT's {@code mutations.xml}, the list of equivalent mutants, the folder of the mutated sources. */
    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        Survivors found = new Survivors(Path.of(args[2]));
        found.read(Path.of(args[0]));
        List<Mutant> equivalent = Equivalents.read(Path.of(args[1]));
        int all = found.byStatus.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT, "%d mutants: %s; known as equivalent: %d%n", all, found.byStatus, equivalent.size());
        List<Mutant> alive = without(found.survivors, equivalent);
        List<Mutant> gone = without(equivalent, found.survivors);
        alive.forEach(mutant -> System.out.println("A mistake that keeps full marks:\n" + mutant));
        gone.forEach(mutant -> System.out.println("Listed as equivalent, and yet killed or no more:\n" + mutant));
        if (!alive.isEmpty() || !gone.isEmpty()) {
            throw new IllegalStateException(alive.size() + " new survivors, " + gone.size() + " listed in vain");
        }
    }

    private void read(Path report) throws IOException, ParserConfigurationException, SAXException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        NodeList mutations = document.getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            byStatus.merge(mutation.getAttribute("status"), 1, Integer::sum);
            // What never ends, or takes all memory, is detected too: a student's process is stopped for it.
            if (mutation.getAttribute("detected").equals("false")) {
                survivors.add(mutant(mutation));
            }
        }
    }

    private Mutant mutant(Element mutation) throws IOException {
        String className = text(mutation, "mutatedClass");
        Path source = sources.resolve(className.replace('.', '/') + ".java");
        String line = Files.readAllLines(source)
                .get(Integer.parseInt(text(mutation, "lineNumber")) - 1)
                .strip();
        String place = className.substring(className.lastIndexOf('.') + 1) + "." + text(mutation, "mutatedMethod");
        return new Mutant(place, line, text(mutation, "description"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Each of {@code others} takes away one that is equal to it: a line may have two mutants of one description. */
    private static List<Mutant> without(List<Mutant> some, List<Mutant> others) {
        List<Mutant> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
