package stridelab.grader.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import stridelab.catalogue.Entry;
import stridelab.grader.exercise.LoadedStudent;

/**
 * The compiled classes of a wrong answer. What remembers something from call to call is loaded anew for each use; the
 * others, nearly all, are loaded once, since a class that is new each time is never compiled to machine code.
 */
final class AnswerClasses extends ClassLoader {
    private static final Map<String, AnswerClasses> LOADED = new ConcurrentHashMap<>();

    private final String packageName;
    private final LoadedStudent student;
    private boolean remember;

    private AnswerClasses(String packageName, String className) {
        super(AnswerClasses.class.getClassLoader());
        this.packageName = packageName;
        student = new LoadedStudent(this, packageName);
        try {
            // With all that is nested in it, or what they remember would be known too late.
            loadClass(packageName + "." + className).getDeclaredClasses();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Classes that have not been asked anything, as far as can be told. */
    static AnswerClasses of(Entry entry) {
        String packageName = entry.answerPackage();
        AnswerClasses loaded = LOADED.get(packageName);
        if (loaded == null || loaded.remember) {
            loaded = new AnswerClasses(packageName, entry.className());
            LOADED.put(packageName, loaded);
        }
        return loaded;
    }

    LoadedStudent student() {
        return student;
    }

    /** Whether an answer may depend on what was asked before. */
    boolean remember() {
        return remember;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(packageName + ".")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) {
        String resource = name.replace('.', '/') + ".class";
        try (InputStream file = Objects.requireNonNull(getParent().getResourceAsStream(resource), resource)) {
            byte[] bytes = file.readAllBytes();
            Class<?> defined = defineClass(name, bytes, 0, bytes.length);
            remember |= Arrays.stream(defined.getDeclaredFields()).anyMatch(AnswerClasses::remembers);
            return defined;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An array may change though its field is final, and so may most objects. */
    private static boolean remembers(Field field) {
        boolean constant = Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        return Modifier.isStatic(field.getModifiers()) && !constant;
    }
}
