package stridelab.grader.batch.download;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clones of GitHub Classroom's and Classroom 50's repositories: {@code lab-submissions/lab-ada}, or folders that are
 * repositories and whose names begin alike, up to a hyphen.
 */
final class Clones implements Platform {
    private static final String SUBMISSIONS = "-submissions";

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String title() {
        return "GitHub Classroom";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String parent = name == null ? "" : name.toString();
        boolean cloned = parent.endsWith(SUBMISSIONS) && parent.length() > SUBMISSIONS.length();
        String assignment = cloned ? parent.substring(0, parent.length() - SUBMISSIONS.length() + 1) : common(all);
        return found -> {
            boolean clone = found.folder()
                    && (Files.exists(found.path().resolve(".git")) || cloned)
                    && !assignment.isEmpty()
                    && found.name().startsWith(assignment)
                    && found.name().length() > assignment.length();
            if (!clone) {
                return Optional.empty();
            }
            String user = found.name().substring(assignment.length());
            return Optional.of(
                    new Label(user, found.name(), found.name(), "", true, List.of(Map.of("GitHub username", user))));
        };
    }

    /** What the names of all repositories have in common, up to a hyphen. */
    private static String common(List<Found> all) {
        List<String> names = all.stream()
                .filter(found -> found.folder() && Files.exists(found.path().resolve(".git")))
                .map(Found::name)
                .toList();
        if (names.size() < 2) {
            return "";
        }
        String common = names.get(0);
        for (String name : names) {
            int same = 0;
            while (same < Math.min(common.length(), name.length()) && common.charAt(same) == name.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common.substring(0, common.lastIndexOf('-') + 1);
    }
}
