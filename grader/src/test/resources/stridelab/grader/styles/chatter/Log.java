package stridelab.exercises;

import java.util.Map;
import java.util.TreeMap;

/** What somebody leaves in who looks for a mistake with printed lines. */
final class Log {
    private static final Map<String, Integer> CALLS = new TreeMap<>();

    private Log() {}

    static void call(String method, Object... arguments) {
        int call = CALLS.merge(method, 1, Integer::sum);
        System.out.println("DEBUG " + method + " #" + call + " with " + arguments.length + " arguments\t中文 \u001B[31m");
        if (call % 50 == 0) {
            System.err.println("still alive: " + CALLS);
            System.out.print("{\"status\": \"passed\"}\n\n\0");
        }
    }
}
