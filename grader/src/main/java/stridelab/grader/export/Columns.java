package stridelab.grader.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of a list of people holds, by the names that platforms give it, in small letters. */
enum Columns {
    SUBMISSION("submission"),
    CANVAS_ID("id"),
    SIS_ID("sis user id"),
    LOGIN("sis login id", "username", "user name", "login id"),
    MOODLE_NUMBER("identifier", "participant", "标识符", "编号"),
    NUMBER("useridnumber", "id number", "sid", "student id", "学号"),
    EMAIL("useremail", "email address", "email", "e-mail", "电子邮件地址", "邮箱"),
    GITHUB("github username", "github_username"),
    STUDENT("student"),
    FULL_NAME("full name", "name", "姓名", "全名"),
    FIRST_NAME("first name", "名"),
    SURNAME("last name", "surname", "姓氏", "姓"),
    SECTION("section");

    /** Those that name one person alone. */
    static final List<Columns> IDS = List.of(CANVAS_ID, SIS_ID, LOGIN, MOODLE_NUMBER, NUMBER, EMAIL, GITHUB);

    /** All but a section: a list of people has one of these. */
    static final Set<String> KNOWN = Stream.of(values())
            .filter(columns -> columns != SECTION)
            .flatMap(columns -> columns.names().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> names;

    Columns(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
