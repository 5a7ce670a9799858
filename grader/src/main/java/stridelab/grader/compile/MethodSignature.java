package stridelab.grader.compile;

import java.util.List;

/**
 * A method of a top-level class.
 *
 * @param className simple
 * @param method its name
 * @param parameterTypes erased, as {@link Class#getTypeName()} writes them: {@code double[][]}
 */
public record MethodSignature(String className, String method, List<String> parameterTypes) {
    public MethodSignature {
        parameterTypes = List.copyOf(parameterTypes);
    }
}
