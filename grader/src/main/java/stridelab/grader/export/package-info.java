/**
 * Results in the formats that other systems read: {@link stridelab.grader.export.JunitXml} as Surefire writes it, {@link
 * stridelab.grader.export.GradescopeJson} for its autograder, {@link stridelab.grader.export.Classroom50Json}, {@link
 * stridelab.grader.export.ExercismJson}, and for the page of a GitHub Actions run {@link
 * stridelab.grader.export.GithubSummary} and {@link stridelab.grader.export.GithubAnnotations}. Of a class: {@link
 * stridelab.grader.export.GradebookCsv}, {@link stridelab.grader.export.CanvasCsv} and {@link
 * stridelab.grader.export.MoodleCsv}, with the people of a {@link stridelab.grader.export.Roster}.
 */
@NullMarked
package stridelab.grader.export;

import org.jspecify.annotations.NullMarked;
