package stridelab.worker;

import java.util.Map;

/** Loads the student's classes from bytes that came through the pipe; there is no file of them in any folder. Of the worker's, they see {@link Steps} alone. */
final class StudentClasses extends ClassLoader {
    private final Map<String, byte[]> files;

    StudentClasses(Map<String, byte[]> files) {
        super(ClassLoader.getPlatformClassLoader());
        this.files = files;
    }

    /** Whether {@code name} is a class of the student's. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(Steps.class.getName())) {
            return Steps.class;
        }
        byte[] file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
