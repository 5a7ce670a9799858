package stridelab.grader.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.VisibleText;

/**
 * A result as JUnit XML: a suite for each exercise, a test case for each property, as Surefire writes them.
 *
 * <p>What the student's own doing kept from being run is an error; what has not been started is skipped.
 */
public final class JunitXml {
    private final XMLStreamWriter xml;
    private final CauseNotes notes;

    private JunitXml(XMLStreamWriter xml, CauseNotes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    /** The document, UTF-8 when written. */
    public static String of(SubmissionResult result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitXml(writer, CauseNotes.of(result)).document(result);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void document(SubmissionResult result) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", result.submission());
        attribute("time", seconds(result.durationMs()));
        for (ExerciseResult exercise : result.exercises()) {
            suite(exercise, result.gradedAt());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(ExerciseResult exercise, String gradedAt) throws XMLStreamException {
        List<PropertyResult> properties = exercise.properties();
        String name = "stridelab.exercises." + exercise.className();
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("time", seconds(0));
        attribute("tests", Integer.toString(properties.size()));
        attribute(
                "errors",
                Long.toString(properties.stream().filter(JunitXml::error).count()));
        attribute("skipped", count(properties, Status.NOT_STARTED));
        attribute("failures", count(properties, Status.FAILED));
        attribute("timestamp", gradedAt.replaceAll("[.].*|Z$", ""));
        for (PropertyResult property : properties) {
            testCase(name, property);
        }
        xml.writeEndElement();
    }

    private void testCase(String className, PropertyResult property) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("name", property.id());
        attribute("classname", className);
        attribute("time", seconds(0));
        if (property.status() == Status.NOT_STARTED) {
            xml.writeEmptyElement("skipped");
            attribute(
                    "message",
                    property.message() == null ? "" : property.message().en());
        } else if (property.status() != Status.PASSED) {
            xml.writeStartElement(error(property) ? "error" : "failure");
            attribute(
                    "message",
                    property.message() == null
                            ? property.title().en()
                            : property.message().en());
            attribute("type", property.status().json());
            xml.writeCharacters(VisibleText.named(Plain.both(property.title()) + "\n\n" + Plain.of(property)
                    + CounterexampleText.of(property.counterexample()) + notes.of(property)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.named(value));
    }

    private static boolean error(PropertyResult property) {
        return switch (property.status()) {
            case TIMEOUT, CRASHED, NOT_RUN -> true;
            case PASSED, FAILED, NOT_STARTED -> false;
        };
    }

    private static String count(List<PropertyResult> properties, Status status) {
        return Long.toString(properties.stream()
                .filter(property -> property.status() == status)
                .count());
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }
}
