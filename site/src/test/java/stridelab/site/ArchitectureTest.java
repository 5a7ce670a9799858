package stridelab.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import stridelab.grader.cli.StrideLab;

/** The site stands at the end of the way: it shows results, and nothing of how they came about. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("stridelab");

    @Test
    void theSiteSeesOfTheGraderItsResultsTheirCausesAndTheirWordsAndFilesAlone() {
        DescribedPredicate<JavaClass> elsewhere = JavaClass.Predicates.resideInAnyPackage(
                        "stridelab.grader..", "stridelab.worker..", "stridelab.catalogue..", "stridelab.exercises..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "stridelab.grader.results",
                        "stridelab.grader.causes",
                        "stridelab.grader.text",
                        "stridelab.grader.files")));
        noClasses()
                .that()
                .resideInAPackage("stridelab.site..")
                .and()
                .doNotBelongToAnyOf(Main.class, Relaunch.class)
                .should()
                .dependOnClassesThat(elsewhere)
                .check(CLASSES);
    }

    @Test
    void theProgramsStartKnowsTheCommandLineAndItsJvmsToo() {
        noClasses()
                .that()
                .belongToAnyOf(Main.class, Relaunch.class)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("stridelab.grader..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                "stridelab.grader.results",
                                "stridelab.grader.text",
                                "stridelab.grader.files",
                                "stridelab.grader.jvm",
                                StrideLab.class.getPackageName()))))
                .check(CLASSES);
    }

    @Test
    void whatReadersSeeIsMadeOfViewsAndNotOfTheBook() {
        noClasses()
                .that()
                .resideInAPackage("stridelab.site.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("stridelab.site.book..", "stridelab.site.playground..")
                .check(CLASSES);
    }
}
