package stridelab.grader.compile;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import stridelab.grader.exercise.Contract;

/**
 * Tells from class files whether code can keep anything from one call to the next, and whether it can change anything in
 * its JVM: what has no static field but constants, and refers to no member of the JDK but those that only compute, cannot.
 *
 * <p>A class file names every member that its code can reach in its constant pool, whichever instruction, lambda or method
 * reference uses it. Reflection, threads, properties, clocks and random numbers all begin with a member that is not
 * allowed here. It is meant to say no too often: much that is harmless is not on the list.
 */
public final class StatelessCheck {
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    private static final String STUDENTS = Contract.STUDENT_PACKAGE.replace('.', '/') + "/";

    private static final Set<String> CLASSES = Set.of(
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/CharSequence",
            "java/lang/Character",
            "java/lang/Comparable",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Iterable",
            "java/lang/Long",
            "java/lang/Math",
            "java/lang/Number",
            "java/lang/Short",
            "java/lang/StrictMath",
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/math/BigDecimal",
            "java/math/BigInteger",
            "java/util/ArrayDeque",
            "java/util/ArrayList",
            "java/util/Arrays",
            "java/util/Collection",
            "java/util/Comparator",
            "java/util/Deque",
            "java/util/Iterator",
            "java/util/List",
            "java/util/Objects",
            "java/util/Optional",
            "java/util/OptionalDouble",
            "java/util/OptionalInt");

    /** All of their classes. */
    private static final Set<String> PACKAGES = Set.of("java/util/function", "java/util/stream");

    /** Objects are made, arrays copied, and lines printed; all else of their classes is about more than values. */
    private static final Set<String> MEMBERS = Set.of(
            "java/io/PrintStream.print",
            "java/io/PrintStream.printf",
            "java/io/PrintStream.println",
            "java/lang/AssertionError.<init>",
            "java/lang/Object.<init>",
            "java/lang/Record.<init>",
            "java/lang/System.arraycopy",
            "java/lang/System.err",
            "java/lang/System.out",
            "java/lang/runtime/ObjectMethods.bootstrap");

    /** Of exceptions. */
    private static final Set<String> EXCEPTIONS = Set.of("<init>", "getMessage");

    /** Of the classes that compute, what draws from a source that all share. */
    private static final Set<String> EXCEPTED = Set.of("java/lang/Math.random", "java/lang/StrictMath.random");

    private StatelessCheck() {}

    /** Whether all of these are so, which are each other's whole company. */
    static boolean areAll(Collection<byte[]> classFiles) {
        return classFiles.stream().map(ClassReader::new).allMatch(file -> onlyComputes(file) && keepsNothing(file));
    }

    /** Whether none of these has a static field that could change, so that no call leaves anything to the next. */
    public static boolean keepNothing(Collection<byte[]> classFiles) {
        return classFiles.stream().map(ClassReader::new).allMatch(StatelessCheck::keepsNothing);
    }

    private static boolean onlyComputes(ClassReader file) {
        char[] buffer = new char[file.getMaxStringLength()];
        for (int i = 1; i < file.getItemCount(); i++) {
            int item = file.getItem(i);
            // A long or a double takes two places, of which the second is empty.
            int tag = item == 0 ? 0 : file.readByte(item - 1);
            if (tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD) {
                int nameAndType = file.getItem(file.readUnsignedShort(item + 2));
                if (!allowed(file.readClass(item, buffer), file.readUTF8(nameAndType, buffer))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean allowed(String owner, String name) {
        String member = owner + "." + name;
        boolean own = owner.startsWith(STUDENTS);
        boolean array = owner.startsWith("[");
        boolean exception = owner.matches("java/(lang|util)/\\w+Exception") && EXCEPTIONS.contains(name);
        int end = owner.lastIndexOf('/');
        return own
                || array
                || exception
                || MEMBERS.contains(member)
                || !EXCEPTED.contains(member)
                        && (CLASSES.contains(owner) || end > 0 && PACKAGES.contains(owner.substring(0, end)));
    }

    private static boolean keepsNothing(ClassReader file) {
        StaticFields fields = new StaticFields();
        file.accept(fields, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return !fields.keepSomething;
    }

    private static final class StaticFields extends ClassVisitor {
        private boolean keepSomething;

        StaticFields() {
            super(Opcodes.ASM9);
        }

        /** An array or an object may change though its field is final. */
        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
            boolean constant = isFinal && (type.length() == 1 || type.equals("Ljava/lang/String;"));
            keepSomething |= isStatic && !constant;
            return null;
        }
    }
}
