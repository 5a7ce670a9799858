package stridelab.site.view;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stridelab.grader.causes.Cause;
import stridelab.grader.causes.Causes;

/** Where each cause of a report stands, and how it is called there. */
final class CauseLinks {
    private final Map<Cause, String> anchors = new IdentityHashMap<>();
    private final Map<Cause, Cause> origins = new IdentityHashMap<>();

    CauseLinks(Causes causes) {
        Set<String> taken = new HashSet<>();
        for (Cause cause : causes.all()) {
            String anchor = cause.id();
            for (int i = 2; !taken.add(anchor); i++) {
                anchor = cause.id() + "-" + i;
            }
            anchors.put(cause, anchor);
            cause.dependents().forEach(dependent -> origins.put(dependent, cause));
        }
    }

    String anchor(Cause cause) {
        return anchors.getOrDefault(cause, cause.id());
    }

    CauseView.@Nullable Link origin(Cause cause) {
        Cause origin = origins.get(cause);
        return origin == null ? null : link(origin);
    }

    List<CauseView.Link> dependents(Cause cause) {
        return cause.dependents().stream().map(this::link).toList();
    }

    CauseView.Link link(Cause cause) {
        String name = cause.method() == null ? cause.className() : cause.className() + "." + cause.method();
        return new CauseView.Link(anchor(cause), name, Numbers.score(cause.pointsInAll()));
    }
}
