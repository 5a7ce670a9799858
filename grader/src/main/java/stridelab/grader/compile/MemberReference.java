package stridelab.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * A field or method that a class file refers to.
 *
 * <p>A class file names every member that its code can reach in its constant pool, whichever instruction, lambda or method
 * reference uses it.
 *
 * @param owner the internal name of its class, such as {@code java/util/List}; empty for what the JVM links at run time
 * @param type its descriptor
 */
record MemberReference(String owner, String name, String type) {
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int INVOKE_DYNAMIC = 18;

    /** Whether this stands for a lambda, a text put together or the like, and not for a member of a class. */
    boolean isDynamic() {
        return owner.isEmpty();
    }

    /** All of {@code file}'s constant pool. */
    static Stream<MemberReference> in(ClassReader file) {
        List<MemberReference> found = new ArrayList<>();
        char[] buffer = new char[file.getMaxStringLength()];
        for (int i = 1; i < file.getItemCount(); i++) {
            int item = file.getItem(i);
            // A long or a double takes two places, of which the second is empty.
            int tag = item == 0 ? 0 : file.readByte(item - 1);
            boolean member = tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD;
            if (member || tag == INVOKE_DYNAMIC) {
                int nameAndType = file.getItem(file.readUnsignedShort(item + 2));
                found.add(new MemberReference(
                        member ? file.readClass(item, buffer) : "",
                        file.readUTF8(nameAndType, buffer),
                        file.readUTF8(nameAndType + 2, buffer)));
            }
        }
        return found.stream();
    }
}
