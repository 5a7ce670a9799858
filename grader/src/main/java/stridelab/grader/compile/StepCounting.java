package stridelab.grader.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import stridelab.worker.Steps;

/** Makes class files count their steps: a call of {@link Steps#next} at the start of each method and before each jump back. */
public final class StepCounting {
    private static final String STEPS = Steps.class.getName().replace('.', '/');

    private StepCounting() {}

    /**
     * Returns the same classes, counting.
     *
     * @param classFiles by binary name; one with a method that has no room for more instructions is left as it is
     */
    public static Map<String, byte[]> in(Map<String, byte[]> classFiles) {
        Map<String, byte[]> counting = new HashMap<>();
        classFiles.forEach((name, file) -> counting.put(name, in(file)));
        return counting;
    }

    private static byte[] in(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        // What is put in leaves the stack as it was, and no jump leads to it: sizes and frames stay right.
        ClassWriter writer = new ClassWriter(reader, 0);
        try {
            reader.accept(new CountingClass(writer), 0);
            return writer.toByteArray();
        } catch (MethodTooLargeException e) {
            return classFile;
        }
    }

    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        private final Set<Label> behind = new HashSet<>();

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (behind.contains(target)) {
                count();
            }
            super.visitJumpInsn(opcode, target);
        }

        private void count() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "next", "()V", false);
        }
    }
}
