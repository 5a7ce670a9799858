package stridelab.exercises;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers results so that nothing has to be computed twice. */
class Cache<V> {
    private final Map<Object, V> map = new HashMap<>();

    V get(Object key, Supplier<V> compute) {
        V v = map.get(key);
        if (v == null) {
            v = compute.get();
            map.put(key, v);
        }
        return v;
    }
}
