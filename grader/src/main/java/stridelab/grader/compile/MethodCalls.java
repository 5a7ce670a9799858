package stridelab.grader.compile;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import stridelab.grader.exercise.Contract;

/**
 * Which methods of a submission call which, as the class files say: by a call, a lambda or a method reference. A call that
 * is never reached counts like any other.
 */
public final class MethodCalls {
    /** A method of an exercise. */
    public record ContractMethod(Contract contract, Method method) {}

    private record Member(String owner, String name, String type) {}

    private final Map<Member, Set<Member>> called = new HashMap<>();
    private final Map<String, @Nullable String> superclasses = new HashMap<>();

    private MethodCalls() {}

    /** Of these class files, which are each other's whole company. */
    static MethodCalls of(Collection<byte[]> classFiles) {
        MethodCalls calls = new MethodCalls();
        classFiles.forEach(file ->
                new ClassReader(file).accept(calls.new Visitor(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return calls;
    }

    /**
     * The methods of exercises that the student's {@code method} calls, itself or through methods that are of no exercise;
     * the nearest first, and none that calls it back.
     */
    public List<ContractMethod> from(ContractMethod method) {
        Optional<Member> start = declared(method);
        return start.map(member -> reached(member).stream()
                        .filter(other -> !reached(declared(other).orElseThrow()).contains(method))
                        .toList())
                .orElse(List.of());
    }

    private List<ContractMethod> reached(Member start) {
        List<ContractMethod> reached = new ArrayList<>();
        Set<Member> seen = new HashSet<>(Set.of(start));
        Deque<Member> next = new ArrayDeque<>(Set.of(start));
        while (!next.isEmpty()) {
            for (Member member : called.getOrDefault(next.remove(), Set.of())) {
                Member callee = declared(member).orElse(member);
                if (seen.add(callee)) {
                    Optional<ContractMethod> ofExercise = contractMethod(member);
                    ofExercise.ifPresent(reached::add);
                    if (ofExercise.isEmpty()) {
                        next.add(callee);
                    }
                }
            }
        }
        return reached;
    }

    private Optional<Member> declared(ContractMethod method) {
        return declared(new Member(
                method.contract().studentClass().replace('.', '/'),
                method.method().getName(),
                Type.getMethodDescriptor(method.method())));
    }

    /** A static method may be named by a class that inherits it. */
    private Optional<Member> declared(Member member) {
        Set<String> seen = new HashSet<>();
        for (String owner = member.owner(); owner != null && seen.add(owner); owner = superclasses.get(owner)) {
            Member candidate = new Member(owner, member.name(), member.type());
            if (called.containsKey(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Optional<ContractMethod> contractMethod(Member member) {
        return Contract.all().stream()
                .filter(contract -> contract.studentClass().replace('.', '/').equals(member.owner()))
                .flatMap(contract -> contract.methods().stream()
                        .filter(method -> method.getName().equals(member.name())
                                && Type.getMethodDescriptor(method).equals(member.type()))
                        .map(method -> new ContractMethod(contract, method)))
                .findFirst();
    }

    private final class Visitor extends ClassVisitor {
        private String owner = "";

        Visitor() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            owner = name;
            superclasses.put(name, superName);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
            Set<Member> callees =
                    called.computeIfAbsent(new Member(owner, name, type), member -> new LinkedHashSet<>());
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String calleeOwner, String calleeName, String calleeType, boolean isInterface) {
                    callees.add(new Member(calleeOwner, calleeName, calleeType));
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String dynamicName, String dynamicType, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            callees.add(new Member(handle.getOwner(), handle.getName(), handle.getDesc()));
                        }
                    }
                }
            };
        }
    }
}
