package stridelab.grader.propertytest;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import stridelab.grader.exercise.Contract;

/**
 * The hidden tests of one exercise, found by their annotation: nothing lists the suites.
 *
 * @param contract the exercise
 * @param type the class that holds the properties
 * @param properties in the order of the report
 */
public record Suite(Contract contract, Class<?> type, List<HiddenProperty> properties) {
    private static final String PACKAGE = "stridelab.grader.properties";
    private static final Map<Contract, Suite> FOUND = new ConcurrentHashMap<>();

    public Suite {
        properties = List.copyOf(properties);
    }

    /** The suite of {@code contract}, or nothing where the slice lacks one. */
    public static Optional<Suite> of(Contract contract) {
        if (FOUND.isEmpty()) {
            find().forEach(suite -> FOUND.put(suite.contract, suite));
        }
        return Optional.ofNullable(FOUND.get(contract));
    }

    static HiddenProperty property(Contract contract, Method method) {
        Worth worth = method.getAnnotation(Worth.class);
        if (worth == null) {
            throw new IllegalStateException(method + " does not say what it is worth");
        }
        return new HiddenProperty(
                contract,
                Contract.kebab(method.getName()),
                worth.method(),
                worth.points(),
                worth.place(),
                worth.tells());
    }

    private static List<Suite> find() {
        return ReflectionSupport.findAllClassesInPackage(
                        PACKAGE, type -> type.isAnnotationPresent(HiddenTests.class), name -> true)
                .stream()
                .map(Suite::suite)
                .toList();
    }

    private static Suite suite(Class<?> type) {
        Contract contract = Contract.of(type.getAnnotation(HiddenTests.class).value());
        List<HiddenProperty> properties = Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Worth.class))
                .map(method -> property(contract, method))
                .sorted(Comparator.comparingInt(HiddenProperty::place))
                .toList();
        return new Suite(contract, type, properties);
    }
}
