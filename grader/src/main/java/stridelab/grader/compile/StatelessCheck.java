package stridelab.grader.compile;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import stridelab.grader.exercise.Contract;

/**
 * Tells from class files whether code can keep anything from one call to the next, and whether it can change anything in
 * its JVM: what has no static field but constants, and refers to no member of the JDK but those that only compute, cannot.
 *
 * <p>Reflection, threads, properties, clocks and random numbers all begin with a member that is not
 * allowed here. It is meant to say no too often: much that is harmless is not on the list.
 */
public final class StatelessCheck {
    private static final String STUDENTS = Contract.STUDENT_PACKAGE.replace('.', '/') + "/";

    /** Their texts and hash codes are made of what they hold; everywhere else these may be of the object's identity. */
    private static final Set<String> VALUES = Set.of(
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/lang/String",
            "java/math/BigDecimal",
            "java/math/BigInteger");

    private static final Set<String> CLASSES = Set.of(
            "java/lang/CharSequence",
            "java/lang/Comparable",
            "java/lang/Iterable",
            "java/lang/Math",
            "java/lang/Number",
            "java/lang/StrictMath",
            "java/lang/StringBuilder",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
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
            "java/util/OptionalInt",
            "java/util/stream/DoubleStream",
            "java/util/stream/IntStream",
            "java/util/stream/LongStream",
            "java/util/stream/Stream");

    /** Objects are made, arrays copied, and lines printed; all else of their classes is about more than values. */
    private static final Set<String> MEMBERS = Set.of(
            "java/io/PrintStream.print",
            "java/io/PrintStream.printf",
            "java/io/PrintStream.println",
            "java/lang/AssertionError.<init>",
            "java/lang/Error.<init>",
            "java/lang/Object.<init>",
            "java/lang/Record.<init>",
            "java/lang/StringBuilder.toString",
            "java/lang/System.arraycopy",
            "java/lang/System.err",
            "java/lang/System.out",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/util/stream/Collectors.joining",
            "java/util/stream/Collectors.toList");

    /**
     * Of the classes that compute, what draws from a source that all share, reads what can be set, keeps what it is given,
     * or shows an object's identity, which the JVM counts.
     */
    private static final Set<String> EXCEPTED = Set.of(
            "java/lang/Boolean.getBoolean",
            "java/lang/Integer.getInteger",
            "java/lang/Long.getLong",
            "java/lang/Math.random",
            "java/lang/StrictMath.random",
            "java/lang/String.format",
            "java/lang/String.formatted",
            "java/lang/String.intern",
            "java/math/BigInteger.isProbablePrime",
            "java/math/BigInteger.nextProbablePrime",
            "java/math/BigInteger.probablePrime",
            "java/util/Arrays.deepHashCode",
            "java/util/Arrays.deepToString",
            "java/util/Objects.hash",
            "java/util/Objects.toIdentityString");

    private static final Set<String> EXCEPTIONS = Set.of("<init>", "getMessage");
    private static final Set<String> IDENTITY = Set.of("hashCode", "toString");

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
        if (!isPlain(file.getSuperName())) {
            return false;
        }
        return MemberReference.in(file)
                .allMatch(member -> member.isDynamic()
                        ? !member.name().startsWith("makeConcat") || ofValues(member.type())
                        : allowed(member.owner(), member.name(), member.type()));
    }

    /** Whether a class that extends this one inherits nothing but what is allowed. */
    private static boolean isPlain(String superclass) {
        return superclass.startsWith(STUDENTS)
                || isException(superclass)
                || superclass.equals("java/lang/Object")
                || superclass.equals("java/lang/Record");
    }

    private static boolean isException(String name) {
        return name.matches("java/(lang|util)/\\w*Exception");
    }

    private static boolean allowed(String owner, String name, String type) {
        String member = owner + "." + name;
        if (owner.startsWith(STUDENTS)) {
            // Without parameters they may be Object's, or an exception's.
            return !type.startsWith("()") || !IDENTITY.contains(name) && !name.contains("StackTrace");
        }
        if (owner.startsWith("[")) {
            return name.equals("clone");
        }
        if (isException(owner)) {
            return EXCEPTIONS.contains(name);
        }
        if (MEMBERS.contains(member) || owner.startsWith("java/util/function/") || isTextOfNumbers(member, type)) {
            return true;
        }
        boolean identity = IDENTITY.contains(name) || takesAnyObject(owner, name, type);
        return (VALUES.contains(owner)
                        ? !type.startsWith("(Ljava/lang/Object;)L")
                        : CLASSES.contains(owner) && !identity)
                && !EXCEPTED.contains(member)
                && !name.startsWith("parallel");
    }

    private static boolean isTextOfNumbers(String member, String type) {
        return member.equals("java/util/Arrays.toString") && !type.contains("Ljava/lang/Object;");
    }

    /** Whether a text is made of any object, an array among them. */
    private static boolean takesAnyObject(String owner, String name, String type) {
        return owner.equals("java/lang/StringBuilder")
                && (name.equals("append") || name.equals("insert"))
                && type.contains("Ljava/lang/Object;");
    }

    /** Whether a text is put together from numbers and texts alone. */
    private static boolean ofValues(String type) {
        for (Type part : Type.getArgumentTypes(type)) {
            if (part.getSort() == Type.ARRAY
                    || part.getSort() == Type.OBJECT && !VALUES.contains(part.getInternalName())) {
                return false;
            }
        }
        return true;
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

        /** An array or most objects may change though their field is final. */
        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
            boolean constant = isFinal
                    && (type.length() == 1 || VALUES.contains(Type.getType(type).getInternalName()));
            keepSomething |= isStatic && !constant;
            return null;
        }
    }
}
