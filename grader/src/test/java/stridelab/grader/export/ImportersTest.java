package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import stridelab.grader.results.SubmissionResult;

/**
 * Each person gets their own points and none another's, also where people are missing on either side: shown with models of the
 * importers of Canvas and Moodle, written from their documented behaviour.
 */
@NullUnmarked
class ImportersTest {
    /** A person of a course: some numbers are not known to every list, and some begin like formulas. */
    private record Member(int number, String name, String email, String idNumber) {
        static Member of(int number, Random random) {
            String email = random.nextInt(6) == 0 ? "" : "p" + number + "@example.org";
            String idNumber = random.nextInt(4) == 0 ? "" : (random.nextBoolean() ? "-" : "00") + number;
            return new Member(1000 + number, "Person Number" + (char) ('A' + number), email, idNumber);
        }
    }

    private final List<Member> course = new ArrayList<>();
    private final List<SubmissionResult> results = new ArrayList<>();
    private final List<HandedIn> handedIn = new ArrayList<>();
    private final Map<Integer, Double> earned = new HashMap<>();

    @Property(tries = 100)
    void canvasBooksEveryGradeOnItsPerson(@ForAll long seed) throws IOException {
        makeClass(seed);
        People people = Roster.NONE.match(handedIn);
        Map<Integer, Double> booked = canvas(CanvasCsv.of(results, people, "Lab", Scale.OURS));
        assertThat(booked).isEqualTo(earned);
    }

    @Property(tries = 100)
    void moodleBooksEveryGradeOnItsPersonWhicheverColumnIsMapped(@ForAll long seed) throws IOException {
        makeClass(seed);
        People people = MoodlesRoster.of(course).match(handedIn);
        String file = MoodleCsv.of(results, people, "Lab", Scale.OURS);
        Map<Integer, Double> byEmail = moodle(file, 1);
        Map<Integer, Double> byNumber = moodle(file, 0);
        assertThat(earned.entrySet()).containsAll(byEmail.entrySet()).containsAll(byNumber.entrySet());
        long reachable = Math.max(
                course.stream()
                        .filter(member -> earned.containsKey(member.number) && !member.email.isEmpty())
                        .count(),
                course.stream()
                        .filter(member -> earned.containsKey(member.number) && !member.idNumber.isEmpty())
                        .count());
        assertThat((long) Math.max(byEmail.size(), byNumber.size())).isEqualTo(reachable);
    }

    @Property(tries = 100)
    void moodlesWorksheetBooksEveryGradeByTheDownloadAlone(@ForAll long seed) throws IOException {
        makeClass(seed);
        Map<Integer, Double> booked = new LinkedHashMap<>();
        List<CSVRecord> lines = parse(MoodleWorksheet.of(results, Roster.NONE.match(handedIn), Scale.OURS));
        assertThat(lines.get(0).toList()).contains("Identifier", "Grade");
        for (CSVRecord line : lines.subList(1, lines.size())) {
            booked.put(Integer.parseInt(line.get(0).substring("Participant ".length())), Double.valueOf(line.get(2)));
        }
        assertThat(booked).isEqualTo(earned);
    }

    /** Some handed in, some did not, and some submissions are of people who are not in the course. */
    private void makeClass(long seed) {
        Random random = new Random(seed);
        course.clear();
        results.clear();
        handedIn.clear();
        earned.clear();
        IntStream.range(0, 12).forEach(i -> course.add(Member.of(i, random)));
        for (Member member : course) {
            double points = random.nextInt(17);
            if (random.nextInt(4) == 0) {
                add("0 stranger " + member.number, points, List.of());
            }
            if (random.nextInt(4) > 0) {
                add(
                        member.name + "_" + member.number + "_assignsubmission_file",
                        points,
                        List.of(Map.of(
                                "ID", "" + member.number,
                                "Identifier", "" + member.number,
                                "Full name", member.name)));
                earned.put(member.number, points);
            }
        }
    }

    private void add(String name, double points, List<Map<String, String>> people) {
        results.add(ClassExportsTest.result(name, points));
        handedIn.add(new HandedIn(name, List.of(name), people));
    }

    /** Canvas: a student by ID, else by SIS ids, else by name; a line that it finds no student for is left out. */
    private Map<Integer, Double> canvas(String file) throws IOException {
        List<CSVRecord> lines = parse(file);
        List<String> header = lines.get(0).toList();
        assertThat(header).containsAnyOf("Student", "ID", "SIS User ID");
        Map<Integer, Double> booked = new LinkedHashMap<>();
        for (CSVRecord line : lines.subList(1, lines.size())) {
            if (line.get(0).equals("Points Possible") || line.get(5).isEmpty()) {
                continue;
            }
            course.stream()
                    .filter(member -> line.get(1).isEmpty()
                            ? member.name.equals(line.get(0))
                            : line.get(1).equals("" + member.number))
                    .forEach(member -> booked.put(member.number, Double.valueOf(line.get(5))));
        }
        return booked;
    }

    /** Moodle: the person of the mapped column; an empty one is passed, and the grade is booked on the person before. */
    private Map<Integer, Double> moodle(String file, int mapped) throws IOException {
        Map<Integer, Double> booked = new LinkedHashMap<>();
        Member current = null;
        List<CSVRecord> lines = parse(file);
        for (CSVRecord line : lines.subList(1, lines.size())) {
            String value = line.get(mapped);
            if (!value.isEmpty()) {
                current = course.stream()
                        .filter(member -> value.equals(mapped == 1 ? member.email : member.idNumber))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the import stops at " + value));
            }
            if (current != null && !line.get(2).isEmpty()) {
                booked.put(current.number, Double.valueOf(line.get(2)));
            }
        }
        return booked;
    }

    /** Moodle's list of participants with the numbers of the assignment's grading worksheet. */
    private static final class MoodlesRoster {
        static Roster of(List<Member> course) throws IOException {
            StringBuilder text = new StringBuilder("Identifier\tFull name\tEmail address\tID number\n");
            course.forEach(member -> text.append("Participant " + member.number + "\t" + member.name + "\t"
                    + member.email + "\t" + member.idNumber + "\n"));
            return Rosters.of(text.toString());
        }
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
