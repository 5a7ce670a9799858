package stridelab.grader.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name of an archive's entry as a path: slashes between its parts, none of them empty or a dot. */
record EntryPath(String path, boolean absolute) {
    /** What an entry is besides an ordinary file. */
    enum Type {
        FILE,
        LINK,
        SPECIAL
    }

    static EntryPath of(String name) {
        String slashed = name.replace('\\', '/');
        String path = Arrays.stream(slashed.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        boolean absolute = slashed.startsWith("/") || path.matches("(?s)[A-Za-z]:.*");
        return new EntryPath(absolute && slashed.startsWith("/") ? "/" + path : path, absolute);
    }

    /** Why such an entry is not taken; nothing where it may be. */
    Optional<String> refusal(Type type) {
        if (type == Type.LINK) {
            return Optional.of("link");
        } else if (type == Type.SPECIAL) {
            return Optional.of("special");
        } else if (absolute) {
            return Optional.of("absolute");
        } else if (List.of(path.split("/", -1)).contains("..")) {
            return Optional.of("climbs");
        } else if (path.chars().anyMatch(Character::isISOControl) || path.contains("\ufffd")) {
            return Optional.of("name");
        } else if (path.length() > Limits.PATH_LENGTH
                || path.chars().filter(c -> c == '/').count() > Limits.DEPTH) {
            return Optional.of("depth");
        }
        return Optional.empty();
    }
}
