package stridelab.grader.propertytest;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import stridelab.grader.exercise.Contract;

/**
 * The hidden tests of one exercise, found by their annotation: nothing lists the suites.
 *
 * @param contract the exercise
 * @param types the classes that hold the properties
 * @param properties in the order of the report
 */
public record Suite(Contract contract, List<Class<?>> types, List<HiddenProperty> properties) {
    private static final String PACKAGE = "stridelab.grader.properties";
    private static final Map<Contract, Suite> FOUND = new ConcurrentHashMap<>();

    public Suite {
        types = List.copyOf(types);
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
                worth.kind(),
                worth.points(),
                worth.place(),
                worth.tells());
    }

    /** Returns the property of this name. */
    HiddenProperty property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contract.id() + " has no property " + name));
    }

    /** Returns the method that is the property's code. */
    Method code(HiddenProperty property) {
        return types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Contract.kebab(method.getName()).equals(property.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Makes an instance of a class that holds properties, as jqwik does. */
    static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Suite> find() {
        Map<Contract, List<Class<?>>> found = ReflectionSupport.findAllClassesInPackage(
                        PACKAGE, type -> type.isAnnotationPresent(HiddenTests.class), name -> true)
                .stream()
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.groupingBy(type ->
                        Contract.of(type.getAnnotation(HiddenTests.class).value())));
        return found.entrySet().stream()
                .map(entry -> suite(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Suite suite(Contract contract, List<Class<?>> types) {
        List<HiddenProperty> properties = types.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Worth.class))
                .map(method -> property(contract, method))
                .sorted(Comparator.comparingInt(HiddenProperty::place))
                .toList();
        return new Suite(contract, types, properties);
    }
}
