package stridelab.grader.compile;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stridelab.grader.exercise.Contract;

/**
 * What came of a submission's sources. Every class is in {@code stridelab.exercises} or a package below.
 *
 * @param classes class files by binary name, such as {@code stridelab.exercises.MirrorPadding$Side}
 * @param errors by the name of the class that the file should hold, after {@code stridelab.exercises.}
 * @param brokenMethods methods of classes that are there, whose bodies do not compile and only throw
 */
public record CompiledSubmission(
        Map<String, byte[]> classes, Map<String, List<CompileError>> errors, Set<MethodSignature> brokenMethods) {
    public CompiledSubmission {
        classes = Map.copyOf(classes);
        errors = Map.copyOf(errors);
        brokenMethods = Set.copyOf(brokenMethods);
    }

    /** Whether there is code of the top-level class of this simple name. */
    public boolean compiled(String className) {
        return classes.containsKey(Contract.STUDENT_PACKAGE + "." + className);
    }

    /** Whether the student's method of this name and with these parameters is there but does not compile. */
    public boolean broken(String className, String method, Class<?>... parameterTypes) {
        return brokenMethods.contains(new MethodSignature(
                className,
                method,
                Stream.of(parameterTypes).map(Class::getTypeName).toList()));
    }

    /** Whether the student's method for this one of the contract does not compile. */
    public boolean broken(Contract contract, Method method) {
        return broken(contract.className(), method.getName(), method.getParameterTypes());
    }

    /** Which methods call which. */
    public MethodCalls calls() {
        return MethodCalls.of(classes.values());
    }

    /** Whether a static field could keep something from one call to the next. */
    public boolean keepsState() {
        return !StatelessCheck.keepNothing(classes.values());
    }

    /** Whether a method may work in several threads, so that its answer may depend on which comes first. */
    public boolean usesThreads() {
        return ThreadUse.isIn(classes.values());
    }

    /**
     * Whether the same question certainly has the same answer whenever it is asked, and whatever was asked before: the
     * class files show that nothing is kept from call to call, and nothing of the JVM is touched.
     */
    public boolean stateless() {
        return StatelessCheck.areAll(classes.values());
    }
}
