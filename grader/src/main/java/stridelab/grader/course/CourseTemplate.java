package stridelab.grader.course;

import java.math.BigDecimal;
import stridelab.grader.exercise.Contract;

/** A course file to begin with: every choice is a comment, so that it changes nothing. */
public final class CourseTemplate {
    private static final String BEFORE = """
            # A course's own choices, for grade, grade-all, merge and site: --course course.yml
            # 课程自己的设置，用于 grade、grade-all、merge 和 site：--course course.yml

            # How much a report tells: none, category, counterexample or full. 报告透露多少。
            # feedback: counterexample

            # The seed of the hidden tests' choices. 隐藏测试的随机种子。
            # seed: 42

            # The exercises that count, in this order, and their points; left out: those that they have.
            # 计分的练习、顺序和分值；不写分值就用原来的。
            # exercises:
            """;
    private static final String AFTER = """

            # Corrections by hand, a file beside this one, with the columns submission,exercise,points,reason.
            # 人工更正：与本文件放在一起，列为 submission,exercise,points,reason。
            # overrides: overrides.csv
            """;

    private CourseTemplate() {}

    /** The file's text. */
    public static String text() {
        StringBuilder text = new StringBuilder(BEFORE);
        for (Contract contract : Contract.all()) {
            text.append("#   - id: ").append(contract.id()).append('\n');
            text.append("#     points: ").append(plain(contract.points())).append('\n');
        }
        return text.append(AFTER).toString();
    }

    private static String plain(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
