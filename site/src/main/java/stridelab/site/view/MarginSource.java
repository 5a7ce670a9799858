package stridelab.site.view;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stridelab.conv.PaddingMode;

/** Which cell of an image a cell of its margins is a copy of. */
final class MarginSource {
    private MarginSource() {}

    /**
     * The cell that {@code wrong} is to be a copy of. Which padding the exercise asks for is not known here, so that each
     * mode is tried; nothing where those whose result is the expected one take it from different cells.
     */
    static Optional<WindowView.Place> of(
            Planes image, Geometry geometry, @Nullable Object expected, WindowView.Place wrong) {
        Planes result = Planes.of(expected).orElse(null);
        Set<WindowView.Place> sources = new HashSet<>();
        for (PaddingMode mode : PaddingMode.values()) {
            if (mode != PaddingMode.ZEROS && result != null && gives(result, mode, image, geometry)) {
                sources.add(source(mode, image, geometry, wrong.row(), wrong.column()));
            }
        }
        return sources.size() == 1 ? sources.stream().findFirst() : Optional.empty();
    }

    private static boolean gives(Planes result, PaddingMode mode, Planes image, Geometry geometry) {
        for (int row = 0; row < geometry.height(); row++) {
            for (int column = 0; column < geometry.width(); column++) {
                WindowView.Place from = source(mode, image, geometry, row, column);
                if (!String.valueOf(image.value(from))
                        .equals(String.valueOf(result.value(new WindowView.Place(row, column))))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static WindowView.Place source(PaddingMode mode, Planes image, Geometry geometry, int row, int column) {
        return new WindowView.Place(
                mode.index(row - geometry.top(), image.height()), mode.index(column - geometry.left(), image.width()));
    }
}
