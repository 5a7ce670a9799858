package stridelab.worker;

import java.lang.reflect.Array;
import java.util.Objects;

/**
 * Arguments and results as bytes: an int, long, double or boolean, or arrays of those to any depth. An array is its
 * length, −1 for null, then its elements. The type is known to both ends and never sent.
 */
public final class Values {
    private Values() {}

    /** Writes {@code value}, which is of the type {@code type} or its box. */
    public static void write(FrameWriter frame, Class<?> type, @Nullable Object value) throws MalformedFrame {
        if (type.isArray()) {
            writeArray(frame, type, value);
        } else if (value == null) {
            throw new IllegalArgumentException("null is no " + type.getName());
        } else if (type == int.class) {
            frame.writeInt((Integer) value);
        } else if (type == long.class) {
            frame.writeLong((Long) value);
        } else if (type == double.class) {
            frame.writeDouble((Double) value);
        } else if (type == boolean.class) {
            frame.writeByte((Boolean) value ? 1 : 0);
        } else {
            throw new IllegalArgumentException("no value of type " + type.getName() + " can be sent");
        }
    }

    private static void writeArray(FrameWriter frame, Class<?> type, @Nullable Object array) throws MalformedFrame {
        if (array == null) {
            frame.writeInt(-1);
            return;
        }
        int length = Array.getLength(array);
        frame.writeInt(length);
        if (type == double[].class) {
            frame.writeDoubles((double[]) array);
        } else if (type == int[].class) {
            frame.writeInts((int[]) array);
        } else {
            for (int i = 0; i < length; i++) {
                write(frame, type.getComponentType(), Array.get(array, i));
            }
        }
    }

    /**
     * Returns how many numbers and arrays a value is made of, an array that stands in it twice counted twice.
     *
     * @param enough counting may end beyond this number
     */
    public static long size(@Nullable Object value, long enough) {
        if (!(value instanceof Object[])) {
            return value == null || !value.getClass().isArray() ? 1 : 1L + Array.getLength(value);
        }
        long size = 1;
        for (Object part : (Object[]) value) {
            if (size > enough) {
                break;
            }
            size += size(part, enough - size);
        }
        return size;
    }

    /** Returns the lengths of an array, of the first array in it, and so on. */
    public static int[] lengths(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return new int[0];
        }
        int length = Array.getLength(value);
        int[] inner = length > 0 && value instanceof Object[] ? lengths(((Object[]) value)[0]) : new int[0];
        int[] all = new int[inner.length + 1];
        all[0] = length;
        System.arraycopy(inner, 0, all, 1, inner.length);
        return all;
    }

    /** Reads a value of the type {@code type}, boxed. */
    public static @Nullable Object read(FrameReader frame, Class<?> type) throws MalformedFrame {
        if (type.isArray()) {
            return readArray(frame, type);
        } else if (type == int.class) {
            return frame.readInt();
        } else if (type == long.class) {
            return frame.readLong();
        } else if (type == double.class) {
            return frame.readDouble();
        } else if (type == boolean.class) {
            return frame.readByte() != 0;
        }
        throw new IllegalArgumentException("no value of type " + type.getName() + " can be received");
    }

    private static @Nullable Object readArray(FrameReader frame, Class<?> type) throws MalformedFrame {
        int length = readLength(frame, type.getComponentType());
        if (length < 0) {
            return null;
        } else if (type == double[].class) {
            return frame.readDoubles(length);
        } else if (type == int[].class) {
            return frame.readInts(length);
        }
        Object array = Array.newInstance(type.getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, read(frame, type.getComponentType()));
        }
        return array;
    }

    /**
     * Whether {@code value} still is what the frame has, bit for bit, so that NaN equals itself and 0.0 is not −0.0.
     * Reads on to the value's end in either case.
     */
    public static boolean unchanged(FrameReader frame, Class<?> type, @Nullable Object value) throws MalformedFrame {
        if (!type.isArray()) {
            read(frame, type);
            return true;
        }
        int length = readLength(frame, type.getComponentType());
        if (length < 0) {
            return value == null;
        }
        boolean same = value != null && Array.getLength(value) == length;
        if (type == double[].class) {
            double[] now = value instanceof double[] array ? array : new double[0];
            for (int i = 0; i < length; i++) {
                long sent = frame.readLong();
                same = same && Double.doubleToRawLongBits(now[i]) == sent;
            }
        } else if (type == int[].class) {
            int[] now = value instanceof int[] array ? array : new int[0];
            for (int i = 0; i < length; i++) {
                int sent = frame.readInt();
                same = same && now[i] == sent;
            }
        } else {
            boolean nested = type.getComponentType().isArray();
            for (int i = 0; i < length; i++) {
                Object element = same ? Array.get(value, i) : null;
                if (nested) {
                    same &= unchanged(frame, type.getComponentType(), element);
                } else {
                    same &= Objects.equals(read(frame, type.getComponentType()), element);
                }
            }
        }
        return same;
    }

    private static int readLength(FrameReader frame, Class<?> component) throws MalformedFrame {
        int start = frame.position();
        if (frame.readInt() == -1) {
            return -1;
        }
        frame.rewind(start);
        return frame.readCount(leastBytes(component));
    }

    private static int leastBytes(Class<?> type) {
        if (type == boolean.class) {
            return 1;
        }
        return type == double.class || type == long.class ? 8 : 4;
    }
}
