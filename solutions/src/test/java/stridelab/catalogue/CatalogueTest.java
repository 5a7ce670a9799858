package stridelab.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Walks the catalogue as it is packed: what it promises to those who grade and diagnose with it. */
class CatalogueTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path FILES = Path.of("src/main/catalogue");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void hasAtLeast120Entries() {
        assertThat(catalogue.entries()).hasSizeGreaterThanOrEqualTo(120);
    }

    @TestFactory
    Stream<DynamicTest> everyEntryIsAnotherClassThanTheSolution() {
        InMemoryCompiler compiler = new InMemoryCompiler();
        Map<String, Map<String, ByteBuffer>> solutions = new HashMap<>();
        return catalogue.entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.exercise() + "/" + entry.name(), () -> {
                    Map<String, ByteBuffer> solution = solutions.computeIfAbsent(
                            entry.className(), name -> compiler.compile(name, catalogue.source(name)));
                    assertThat(compiler.compile(entry.className(), catalogue.source(entry)))
                            .isNotEqualTo(solution);
                }));
    }

    @Test
    void everyMethodHasThreeEntriesAndEveryEntryAMethod() throws Exception {
        Map<String, Long> entries = catalogue.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.className() + "." + entry.method(), Collectors.counting()));
        Set<String> methods = new TreeSet<>();
        for (String solution : solutions()) {
            for (Method method :
                    Class.forName("stridelab.exercises." + solution).getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    methods.add(solution + "." + method.getName());
                }
            }
        }
        assertThat(entries).containsOnlyKeys(methods);
        assertThat(entries).allSatisfy((method, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyEntryShowsAMisconceptionAndEveryMisconceptionOfAnExerciseIsShown() {
        Set<Misconception> shown =
                catalogue.entries().stream().map(catalogue::shownBy).collect(Collectors.toSet());
        assertThat(catalogue.misconceptions()).containsAll(shown);
        // Those common to all exercises may be told by the failure alone.
        assertThat(shown)
                .containsAll(catalogue.misconceptions().stream()
                        .filter(misconception -> !misconception.group().equals(Misconception.COMMON))
                        .toList());
    }

    @Test
    void everyMisconceptionSaysWhyAndEndsWithAQuestion() {
        assertThat(catalogue.misconceptions()).allSatisfy(misconception -> {
            assertThat(sentences(misconception.en(), "[.?!](?= [A-Z]|$)")).isBetween(2, 5);
            assertThat(misconception.en()).endsWith("?");
            assertThat(sentences(misconception.zh(), "[。？！]")).isBetween(2, 5);
            assertThat(misconception.zh()).endsWith("？").containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void noMisconceptionIsWrittenTwiceInAFile() throws IOException {
        for (Path file : files(FILES, ".properties")) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst(" ?=.*", ""))
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        }
    }

    @Test
    void noTwoEntriesOfAnExerciseAreTheSame() {
        assertThat(catalogue.entries().stream().map(catalogue::source)).doesNotHaveDuplicates();
    }

    @Test
    void everyFolderBelongsToASolution() throws IOException {
        Set<String> withEntries =
                catalogue.entries().stream().map(WrongAnswer::className).collect(Collectors.toSet());
        assertThat(withEntries).isEqualTo(solutions());
        assertThat(files(FILES, ".edit")).hasSameSizeAs(catalogue.entries());
    }

    @Test
    void isTheSameOutOfAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("with a space 和中文.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path path : files(CLASSES, "")) {
                out.putNextEntry(
                        new JarEntry(CLASSES.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
                out.closeEntry();
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> packed = loader.loadClass(Catalogue.class.getName());
            Object loaded = packed.getMethod("load").invoke(null);
            assertThat(packed.getMethod("entries").invoke(loaded))
                    .hasToString(catalogue.entries().toString());
            assertThat(packed.getMethod("misconceptions").invoke(loaded))
                    .hasToString(catalogue.misconceptions().toString());
        }
    }

    private static int sentences(String text, String end) {
        return text.split(end, -1).length - 1;
    }

    private static Set<String> solutions() throws IOException {
        return new HashSet<>(files(CLASSES.resolve("catalogue/sources"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList());
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Arrays.stream(files.toArray(Path[]::new))
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .toList();
        }
    }
}
