package stridelab.worker;

import java.util.IdentityHashMap;
import java.util.Map;

/** Remembers the arrays of a call's arguments, to tell whether the result shares one with them or with itself. */
final class AliasingCheck {
    private final Map<Object, Boolean> arguments = new IdentityHashMap<>();
    private final Map<Object, Boolean> result = new IdentityHashMap<>();
    private boolean sharesInput;
    private boolean sharesRows;

    AliasingCheck(@Nullable Object[] values) {
        for (Object value : values) {
            remember(value);
        }
    }

    void look(@Nullable Object value) {
        if (value == null || !value.getClass().isArray()) {
            return;
        }
        sharesInput |= arguments.containsKey(value);
        sharesRows |= result.put(value, true) != null;
        if (value instanceof Object[]) {
            for (Object element : (Object[]) value) {
                look(element);
            }
        }
    }

    boolean sharesInput() {
        return sharesInput;
    }

    boolean sharesRows() {
        return sharesRows;
    }

    private void remember(@Nullable Object value) {
        if (value != null && value.getClass().isArray()) {
            arguments.put(value, true);
            if (value instanceof Object[]) {
                for (Object element : (Object[]) value) {
                    remember(element);
                }
            }
        }
    }
}
