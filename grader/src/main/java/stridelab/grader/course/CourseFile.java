package stridelab.grader.course;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;
import stridelab.grader.text.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the course file: YAML, with no key that is not known here; an error names its line and its key. */
public final class CourseFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    static final double MOST = 10_000;

    /** What may stand in a line of Markdown and in a page without being taken for anything else. */
    private static final Pattern URL = Pattern.compile("https?://[\\w.~:/?#@!&*+,;=%-]+");

    private CourseFile() {}

    /** The file's keys; what is left out is null. No record: of a key that none has, Jackson would not know the line. */
    private static final class Keys {
        public @Nullable Located feedback;
        public @Nullable Located seed;
        public @Nullable List<ExerciseKeys> exercises;
        public @Nullable Located deadline;
        public @Nullable Located late;
        public @Nullable Located overrides;
        public @Nullable Located lesson;
        public @Nullable Located report;
    }

    private static final class ExerciseKeys {
        public @Nullable Located id;
        public @Nullable Located points;
        public @Nullable TitleKeys title;
    }

    private static final class TitleKeys {
        public @Nullable Located en;
        public @Nullable Located zh;
    }

    /**
     * Reads a course file, and the corrections that it names, from beside it.
     *
     * @throws UserError if one of them cannot be read or says what cannot be
     */
    public static Course read(Path file) throws UserError {
        Keys keys = keys(file);
        List<CountedExercise> exercises = new ArrayList<>();
        List<ExerciseKeys> listed = keys.exercises;
        for (ExerciseKeys each : listed == null ? List.<ExerciseKeys>of() : listed) {
            exercises.add(exercise(file, each, exercises));
        }
        Located overrides = keys.overrides;
        return new Course(
                Optional.ofNullable(feedback(file, keys.feedback)),
                Optional.ofNullable(seed(file, keys.seed)),
                exercises,
                DeadlineKeys.read(file, keys.deadline, keys.late),
                overrides == null ? List.of() : Corrections.read(file.resolveSibling(overrides.value())),
                new Course.Links(url(file, "lesson", keys.lesson), url(file, "report", keys.report)));
    }

    /** Returns the file itself and the files that it names. */
    public static List<Path> files(Path file) throws UserError {
        Located overrides = keys(file).overrides;
        return overrides == null ? List.of(file) : List.of(file, file.resolveSibling(overrides.value()));
    }

    private static String url(Path file, String key, @Nullable Located address) throws UserError {
        if (address == null) {
            return "";
        }
        if (!URL.matcher(address.value()).matches()) {
            throw wrong(file, key, address, "https://example.org/lesson/");
        }
        return address.value();
    }

    private static Keys keys(Path file) throws UserError {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // A file of comments alone holds nothing that could be read as keys.
            boolean empty = MAPPER.readTree(text).isEmpty();
            return empty ? new Keys() : MAPPER.readValue(text, Keys.class);
        } catch (UnrecognizedPropertyException e) {
            String known = e.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw at(file, e, Messages.text("course.unknown-key", known));
        } catch (DatabindException e) {
            throw at(file, e, Messages.text("course.wrong-kind"));
        } catch (JacksonException e) {
            throw at(file, e, new Text(e.getOriginalMessage(), e.getOriginalMessage()));
        } catch (CharacterCodingException e) {
            throw UserError.of("course.not-utf8", file);
        } catch (IOException e) {
            throw UserError.of("course.unreadable", file, IoErrorText.why(e));
        }
    }

    private static UserError at(Path file, JacksonException e, Text why) {
        String key = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return UserError.of("course.error", file, line, key.isEmpty() ? "–" : key, why);
    }

    private static @Nullable Feedback feedback(Path file, @Nullable Located level) throws UserError {
        if (level == null) {
            return null;
        }
        for (Feedback known : Feedback.values()) {
            if (known.json().equals(level.value())) {
                return known;
            }
        }
        throw wrong(file, "feedback", level, "none, category, counterexample, full");
    }

    private static @Nullable Long seed(Path file, @Nullable Located seed) throws UserError {
        try {
            return seed == null ? null : Long.valueOf(seed.value());
        } catch (NumberFormatException e) {
            throw wrong(file, "seed", seed, "42");
        }
    }

    private static CountedExercise exercise(Path file, ExerciseKeys keys, List<CountedExercise> before)
            throws UserError {
        String key = "exercises[" + before.size() + "]";
        List<String> ids = Contract.all().stream().map(Contract::id).toList();
        Located points = keys.points;
        Located id = keys.id == null ? new Located("", points == null ? 0 : points.line()) : keys.id;
        boolean again = before.stream().anyMatch(other -> other.id().equals(id.value()));
        if (again || !ids.contains(id.value())) {
            throw wrong(file, key + ".id", id, String.join(", ", ids));
        }
        return new CountedExercise(
                id.value(), points == null ? null : points(file, key, points), title(file, key, keys.title, id));
    }

    private static @Nullable Text title(Path file, String key, @Nullable TitleKeys title, Located id) throws UserError {
        if (title == null) {
            return null;
        }
        Located en = title.en;
        Located zh = title.zh;
        if (en == null || zh == null || en.value().isBlank() || zh.value().isBlank()) {
            Located found = en != null ? en : zh != null ? zh : id;
            throw wrong(file, key + ".title", found, "{en: Mirrors, zh: 镜像}");
        }
        return new Text(en.value(), zh.value());
    }

    private static double points(Path file, String key, Located points) throws UserError {
        try {
            double value = Double.parseDouble(points.value());
            if (value > 0 && value <= MOST) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number that is out of range.
        }
        throw wrong(file, key + ".points", points, "12.5");
    }

    static UserError wrong(Path file, String key, Located value, String possible) {
        return UserError.of("course.wrong-value", file, value.line(), key, value.value(), possible);
    }
}
