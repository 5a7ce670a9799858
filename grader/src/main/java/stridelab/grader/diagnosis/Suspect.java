package stridelab.grader.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stridelab.catalogue.Entry;
import stridelab.catalogue.Steps;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.LoadedStudent;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Agreement;
import stridelab.grader.properties.exam.Observation;

/**
 * A wrong answer of the catalogue that may be what the student handed in.
 *
 * @param entry the catalogue's
 */
record Suspect(Entry entry) {
    /** Whether it would have answered every one of these questions as the student did. */
    boolean explains(List<Observation> seen) {
        Student suspect = new LoadedStudent(classes(entry), entry.answerPackage());
        for (Observation observation : seen) {
            Steps.begin();
            Observation own = Observation.of(observation.call(), suspect);
            if (own.products() != observation.products() || !alike(own.answer(), observation.answer())) {
                return false;
            }
        }
        return true;
    }

    /** The classes of an entry, loaded anew. */
    static ClassLoader classes(Entry entry) {
        return new FreshClasses(entry.answerPackage());
    }

    /** Whether two answers cannot be told apart, as far as agreement goes. */
    static boolean alike(Answer own, Answer students) {
        if (own instanceof Answer.Returned a && students instanceof Answer.Returned b) {
            return a.manners().equals(b.manners()) && alike(a.value(), b.value());
        }
        return own instanceof Answer.Threw a
                && students instanceof Answer.Threw b
                && a.kind().equals(b.kind());
    }

    private static boolean alike(@Nullable Object own, @Nullable Object students) {
        if (own == null || students == null) {
            return own == students;
        }
        // Where a row is null, there is nothing to be nearly equal.
        boolean whole = Agreement.wellFormed(own) && Agreement.wellFormed(students);
        return whole && Agreement.difference(own, students).isEmpty()
                || Arrays.deepEquals(new Object[] {own}, new Object[] {students});
    }

    /** Classes of one package, loaded anew: what an answer remembers from call to call is not another's. */
    private static final class FreshClasses extends ClassLoader {
        private final String packageName;

        FreshClasses(String packageName) {
            super(Suspect.class.getClassLoader());
            this.packageName = packageName;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(packageName + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) {
            String resource = name.replace('.', '/') + ".class";
            try (InputStream file = Objects.requireNonNull(getParent().getResourceAsStream(resource), resource)) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
