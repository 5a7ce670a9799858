package stridelab.grader.exercise;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * One exercise as the grader knows it: the interface that has the student's methods.
 *
 * <p>Nothing lists the exercises: {@link #all()} finds every interface of this package that carries {@link Exercise}.
 *
 * @param type the interface; its simple name is that of the student's class
 */
public record Contract(Class<?> type) {
    private static final List<Contract> ALL = find();

    /** The package of the students' classes. */
    public static final String STUDENT_PACKAGE = "stridelab.exercises";

    /** Every exercise, in the order of the course. */
    public static List<Contract> all() {
        return ALL;
    }

    /** The exercise that {@code type} describes. */
    public static Contract of(Class<?> type) {
        return ALL.stream()
                .filter(contract -> contract.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not the contract of an exercise"));
    }

    /** The exercise of this id; empty where there is none. */
    public static Optional<Contract> withId(String id) {
        return ALL.stream().filter(contract -> contract.id().equals(id)).findFirst();
    }

    /** The stable name in results, such as {@code mirror-padding}: the class name, each capital a new word. */
    public String id() {
        return kebab(type.getSimpleName());
    }

    /** The simple name of the student's class, such as {@code MirrorPadding}. */
    public String className() {
        return type.getSimpleName();
    }

    /** The full name of the student's class. */
    public String studentClass() {
        return STUDENT_PACKAGE + "." + className();
    }

    /** The points of the whole exercise. */
    public double points() {
        return exercise().points();
    }

    /** Its place in the course, from 1. */
    public int order() {
        return exercise().order();
    }

    /** The methods, sorted by name: reflection promises no order of its own. */
    public List<Method> methods() {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** {@code symmetricMatchesReference} as {@code symmetric-matches-reference}; digits stay with their word. */
    public static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private Exercise exercise() {
        return type.getAnnotation(Exercise.class);
    }

    private static List<Contract> find() {
        return ReflectionSupport.findAllClassesInPackage(
                        Contract.class.getPackageName(),
                        type -> type.isInterface() && type.isAnnotationPresent(Exercise.class),
                        name -> true)
                .stream()
                .<Contract>map(Contract::new)
                .sorted(Comparator.comparingInt(Contract::order))
                .toList();
    }
}
