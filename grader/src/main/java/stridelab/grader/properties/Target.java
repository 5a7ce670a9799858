package stridelab.grader.properties;

import java.io.Serializable;
import java.util.List;
import stridelab.grader.exercise.ShapeFormula;

/**
 * A size to come down to and how many layers it takes.
 *
 * @param n the size to start from
 * @param k every layer's kernel
 * @param stride every layer's stride
 * @param target the size to come down to
 * @param layers the answer
 */
record Target(int n, int k, int stride, int target, int layers) implements Serializable {
    /** The target that is met after so many layers, or a few less where no more fit, not always to the point. */
    static Target after(int n, int k, int stride, int layers, int slack) {
        List<Integer> sizes = OneAxis.shrinking(n, k, stride);
        int last = layers % sizes.size();
        long mostAllowed = last == 0 ? Integer.MAX_VALUE : sizes.get(last - 1) - 1L;
        return new Target(n, k, stride, (int) Math.min(sizes.get(last) + (long) slack, mostAllowed), last);
    }

    int layers(ShapeFormula student) {
        return student.layersUntil(n, k, stride, target);
    }
}
