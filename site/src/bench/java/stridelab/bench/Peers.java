package stridelab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * What an instructor would do otherwise, with the same hidden tests: a Maven project for each submission, or javac and
 * JUnit's ConsoleLauncher in a fresh JVM with the tests compiled before. Neither isolates anything.
 */
final class Peers {
    /** The same properties and the same tries; a submission's classes are on the class path of the tests. */
    private static final String TEST = """
            import static org.junit.jupiter.api.Assertions.assertTrue;
            import org.junit.jupiter.api.Test;
            import stridelab.grader.exercise.Contract;
            import stridelab.grader.exercise.InProcessImplementation;
            import stridelab.grader.propertytest.PropertyRunner;
            class HiddenTest {
                @Test
                void everyExercisePasses() {
                    InProcessImplementation student = new InProcessImplementation(HiddenTest.class.getClassLoader());
                    for (Contract contract : Contract.all()) {
                        assertTrue(new PropertyRunner().run(contract, student, 42).stream()
                                .allMatch(outcome -> outcome.failure() == null), contract.id());
                    }
                }
            }
            """;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>class</groupId><artifactId>submission</artifactId><version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>%s</version>
                  <scope>test</scope></dependency>
                <dependency><groupId>stridelab</groupId><artifactId>stridelab</artifactId><version>1</version>
                  <scope>system</scope><systemPath>%s</systemPath></dependency>
              </dependencies>
              <build><plugins>
                <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
              </plugins></build>
            </project>
            """;

    private final Path work;
    private final Path jar;
    private final Path console;
    private final String junit;
    private final Path hidden;

    Peers(Path work, Path jar, Path console, String junit) throws IOException {
        this.work = Files.createDirectories(work);
        this.jar = jar;
        this.console = console;
        this.junit = junit;
        Path source = Files.createDirectories(work.resolve("hidden-source")).resolve("HiddenTest.java");
        Files.writeString(source, TEST);
        hidden = Files.createDirectories(work.resolve("hidden"));
        compile(List.of("-d", hidden.toString(), "-cp", jar + ":" + console, source.toString()));
    }

    /** {@code mvn -q -o test} in a project of the submission and the hidden tests. */
    Cost maven(Path submission) throws IOException, InterruptedException {
        Path project = work.resolve("maven-" + submission.getFileName());
        copy(submission, project);
        Path test = Files.createDirectories(project.resolve("src/test/java")).resolve("HiddenTest.java");
        Files.writeString(test, TEST);
        Files.writeString(project.resolve("pom.xml"), POM.formatted(junit, jar));
        return Cost.of(List.of("mvn", "-q", "-o", "test"), project, work.resolve("maven.txt"));
    }

    /** javac, then the ConsoleLauncher, as one shell command. */
    Cost console(Path submission) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(work.resolve("console-" + submission.getFileName()));
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        String script = java + "/javac -J-XX:TieredStopAtLevel=1 -d '" + classes + "' '" + submission
                + "'/src/main/java/stridelab/exercises/*.java && " + java
                + "/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar '" + console + "' execute --disable-banner"
                + " -cp '" + classes + ":" + hidden + ":" + jar + "' -c HiddenTest";
        return Cost.of(List.of("/bin/bash", "-c", script), null, work.resolve("console.txt"));
    }

    private static void compile(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-nowarn", "-proc:none"));
        all.addAll(arguments);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the hidden test does not compile");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
