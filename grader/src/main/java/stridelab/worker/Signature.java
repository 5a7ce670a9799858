package stridelab.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/** A method by name and types, as the grader asks for it: {@code double[][] stridelab.X.pad(double[][],int)}. */
public final class Signature {
    private static final Map<String, Class<?>> TYPES = new HashMap<>();

    static {
        TYPES.put("int", int.class);
        TYPES.put("long", long.class);
        TYPES.put("double", double.class);
        TYPES.put("boolean", boolean.class);
        TYPES.put(DoubleBinaryOperator.class.getName(), DoubleBinaryOperator.class);
    }

    private Signature() {}

    /** The text that names the method {@code name} of the class {@code owner} with the types of {@code like}. */
    public static String of(String owner, Method like) {
        StringBuilder text = new StringBuilder(like.getReturnType().getTypeName());
        text.append(' ').append(owner).append('.').append(like.getName()).append('(');
        for (Class<?> type : like.getParameterTypes()) {
            text.append(type.getTypeName()).append(',');
        }
        return text.append(')').toString();
    }

    /** The public static method of exactly this signature, inherited or not; null where there is none. */
    static @Nullable Method find(String signature, ClassLoader loader) {
        int space = signature.indexOf(' ');
        int open = signature.indexOf('(');
        int dot = signature.lastIndexOf('.', open);
        try {
            Class<?> owner = Class.forName(signature.substring(space + 1, dot), true, loader);
            Class<?>[] parameters = types(signature.substring(open + 1, signature.length() - 1));
            Method method = owner.getMethod(signature.substring(dot + 1, open), parameters);
            boolean asked = Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(owner.getModifiers())
                    && method.getReturnType() == type(signature.substring(0, space));
            if (!asked) {
                return null;
            }
            // Of a public class, but perhaps inherited from one that is not.
            method.setAccessible(true);
            return method;
        } catch (ClassNotFoundException | NoSuchMethodException | LinkageError e) {
            return null;
        }
    }

    private static Class<?>[] types(String list) throws ClassNotFoundException {
        int count = 0;
        for (int i = 0; i < list.length(); i++) {
            count += list.charAt(i) == ',' ? 1 : 0;
        }
        Class<?>[] types = new Class<?>[count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = list.indexOf(',', from);
            types[i] = type(list.substring(from, to));
            from = to + 1;
        }
        return types;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        if (name.endsWith("[]")) {
            return type(name.substring(0, name.length() - 2)).arrayType();
        }
        Class<?> type = TYPES.get(name);
        if (type == null) {
            throw new ClassNotFoundException(name);
        }
        return type;
    }
}
