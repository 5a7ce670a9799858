package stridelab.conv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values that PyTorch computed in double, from {@code golden/*.json}; {@code GoldenValues} in the profile {@code pytorch}
 * writes them.
 *
 * @param pytorch the version that computed them
 */
record Golden<T>(String pytorch, List<T> cases) {
    /** The most that an output may differ, relative to the largest output of its case or 1. */
    static final double BOUND = 1e-13;

    /** @param y PyTorch's */
    record Forward(String name, Conv2d conv, Tensor x, Tensor k, Tensor y) {}

    /** @param y PyTorch's */
    record Transposed(String name, TransposedConv2d conv, Tensor x, Tensor k, Tensor y) {}

    /** @param y PyTorch's */
    record Padded(String name, PaddingMode mode, Padding padding, Tensor x, Tensor y) {}

    static <T> List<T> read(String file, Class<T> type) {
        JsonMapper mapper = JsonMapper.shared();
        try (InputStream json = Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + file), file)) {
            Golden<T> golden =
                    mapper.readValue(json, mapper.getTypeFactory().constructParametricType(Golden.class, type));
            return golden.cases();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
