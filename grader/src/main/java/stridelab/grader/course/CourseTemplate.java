package stridelab.grader.course;

import stridelab.grader.exercise.Contract;
import stridelab.grader.results.Score;

/** A course file to begin with: every choice is a comment, so that it changes nothing. */
public final class CourseTemplate {
    private static final String BEFORE = """
            # A course's own choices, for all commands that grade or prepare it: --course course.yml
            # 课程自己的设置，用于评分和准备评分的各个命令：--course course.yml

            # How much a report tells: none, category, counterexample or full. 报告透露多少。
            # feedback: counterexample

            # The seed of the hidden tests' choices. 隐藏测试的随机种子。
            # seed: 42

            # The exercises that count, in this order, and their points; left out: those that they have.
            # A title of your own is written in both languages, as in title: {en: Mirrors, zh: 镜像}
            # 计分的练习、顺序和分值；不写分值就用原来的。自拟的标题要写两种语言。
            # exercises:
            """;
    private static final String AFTER = """

            # The deadline, with its offset from UTC, and what becomes of late work: it is shown (and keeps its points),
            # loses so many percent of them for each day that has begun, or counts nothing.
            # 截止时间（写明时区），以及迟交如何处理：shown 只注明，10% 表示每迟一天扣一成，nothing 不计分。
            # deadline: 2026-12-01T23:59:00+08:00
            # late: shown

            # Addresses for the students' project: the lesson, and where reports are found. 写进学生项目的课文和报告地址。
            # lesson: https://example.org/lesson/
            # report: https://example.org/reports/

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
            text.append("#     points: ").append(Score.text(contract.points())).append('\n');
        }
        return text.append(AFTER).toString();
    }
}
