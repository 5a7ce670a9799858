package stridelab.grader.batch.download;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import stridelab.grader.results.HandInTime;

/** Gradescope's export: a folder {@code submission_12345} for each, and who they are in {@code submission_metadata.yml}. */
final class Gradescope implements Platform {
    private static final String METADATA = "submission_metadata.yml";
    private static final int LARGEST_METADATA = 256 << 20;

    @Override
    public String id() {
        return "gradescope";
    }

    @Override
    public String title() {
        return "Gradescope";
    }

    @Override
    public Reader reader(Path folder, List<Found> all) {
        Map<?, ?> metadata = all.stream().anyMatch(found -> found.name().equals(METADATA))
                ? metadata(folder.resolve(METADATA))
                : Map.of();
        return new Reader() {
            @Override
            public Optional<Label> label(Found found) {
                if (!found.folder() || !found.name().matches("submission_\\d{1,15}")) {
                    return Optional.empty();
                }
                Object facts = metadata.get(found.name());
                return Optional.of(
                        new Label(found.name(), found.name(), found.name(), "", true, people(facts), handedIn(facts)));
            }

            @Override
            public boolean isIndex(Found found) {
                return found.name().equals(METADATA);
            }
        };
    }

    private static Map<?, ?> metadata(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_METADATA);
        options.setAllowDuplicateKeys(true);
        try (java.io.Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> map ? map : Map.of();
        } catch (IOException | YAMLException e) {
            // Without it the submissions are graded all the same, and the roster has to say who they are.
            return Map.of();
        }
    }

    private static List<Map<String, String>> people(@Nullable Object submission) {
        List<Map<String, String>> people = new ArrayList<>();
        if (submission instanceof Map<?, ?> facts && facts.get(":submitters") instanceof List<?> submitters) {
            for (Object submitter : submitters) {
                if (submitter instanceof Map<?, ?> person) {
                    Map<String, String> known = new HashMap<>();
                    put(known, "Full name", person.get(":name"));
                    put(known, "SID", person.get(":sid"));
                    put(known, "Email", person.get(":email"));
                    people.add(known);
                }
            }
        }
        return people;
    }

    private static HandInTime handedIn(@Nullable Object submission) {
        Object time = submission instanceof Map<?, ?> facts ? facts.get(":created_at") : null;
        if (time instanceof Date date) {
            return new HandInTime(date.toInstant().toString(), false);
        }
        return time == null ? HandInTime.UNKNOWN : new HandInTime(time.toString(), false);
    }

    private static void put(Map<String, String> known, String column, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(column, value.toString());
        }
    }
}
