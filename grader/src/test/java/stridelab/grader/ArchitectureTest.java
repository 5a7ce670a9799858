package stridelab.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data goes one way through the packages. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("stridelab");

    /** The way of a submission: a package never depends on one that is named after it. */
    private static final List<String> WAY = List.of(
            "jvm",
            "text",
            "files",
            "exercise",
            "submission",
            "compile",
            "sandbox",
            "propertytest",
            "properties",
            "results",
            "causes",
            "diagnosis",
            "feedback",
            "course",
            "export",
            "handout",
            "batch",
            "cli");

    @TestFactory
    List<DynamicTest> noPackageKnowsALaterOne() {
        return WAY.subList(0, WAY.size() - 1).stream()
                .map(earlier -> DynamicTest.dynamicTest(
                        earlier,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("stridelab.grader." + earlier + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(later(earlier))
                                .allowEmptyShould(true)
                                .check(CLASSES)))
                .toList();
    }

    /** A package that is not named would escape the rules above and below. */
    @Test
    void eachPackageOfTheGraderIsNamed() {
        String[] named = Stream.concat(
                        Stream.of("stridelab.grader"), WAY.stream().map(name -> "stridelab.grader." + name + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("stridelab.grader..")
                .should()
                .resideInAnyPackage(named)
                .check(CLASSES);
    }

    private static String[] later(String earlier) {
        return WAY.subList(WAY.indexOf(earlier) + 1, WAY.size()).stream()
                .map(name -> "stridelab.grader." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void theCoreKnowsNothingOfTheGrader() {
        noClasses()
                .that()
                .resideInAPackage("stridelab.conv..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("stridelab.grader..", "stridelab.worker..", "stridelab.site..")
                .check(CLASSES);
    }

    /** What judges needs neither plans nor kernels: it alone is compiled for the browser. */
    @Test
    void theCoreThatJudgesKnowsNothingOfTheFastOne() {
        noClasses()
                .that()
                .resideInAPackage("stridelab.conv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("stridelab.conv.*..")
                .check(CLASSES);
    }

    /** Each package of the core has its place here: one that is not named would escape the rule above. */
    @Test
    void theCoreHasTwoPackages() {
        classes()
                .that()
                .resideInAPackage("stridelab.conv..")
                .should()
                .resideInAnyPackage("stridelab.conv", "stridelab.conv.fast")
                .check(CLASSES);
    }

    @Test
    void theWorkerNeedsTheJdkAndNothingElse() {
        classes()
                .that()
                .resideInAPackage("stridelab.worker..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "stridelab.worker..")
                .check(CLASSES);
    }

    @Test
    void onlyWhoStartsProcessesSpeaksInTheWorkersFrames() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "stridelab.worker..", "stridelab.grader.compile..", "stridelab.grader.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("stridelab.worker..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("stridelab.grader.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
