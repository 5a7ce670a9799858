package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a submission is, by what platforms and spreadsheets write. */
class RosterTest {
    private static final Path CASES = Path.of("src/test/resources/stridelab/grader/cases");

    private static final HandedIn ADA = new HandedIn(
            "lovelaceada_12345_67890_lab",
            List.of("lovelaceada_12345_67890_lab.zip"),
            List.of(Map.of("ID", "12345", "Student", "lovelaceada")));
    private static final HandedIn KAY = new HandedIn(
            "Kay Müller_1008_assignsubmission_file",
            List.of("Kay Müller_1008_assignsubmission_file"),
            List.of(Map.of("Full name", "Kay Müller", "Identifier", "1008")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Student,ID,SIS User ID,SIS Login ID,Section,Lab\n    Points Possible,,,,,100\n\"Lovelace, Ada\",12345,s1,ada,A,\n",
                "Student;ID\n\"Lovelace, Ada\";12345\n",
                "Student\tSIS User ID\nLovelace, Ada\ts1\n",
                "submission,Student\nlovelaceada_12345_67890_lab.ZIP,x\n",
                "submission,Student\nLovelaceAda_12345_67890_lab,x\n",
                "First name,Surname,Email address\nAda,Lovelace,ada@example.org\n"
            })
    void aCanvasDownloadMeetsWhateverNamesItsPeople(String text) throws Exception {
        People people = Rosters.of(text).match(List.of(ADA));
        assertThat(people.of(ADA.submission())).hasSize(1);
        assertThat(people.strangers()).isEmpty();
        assertThat(people.absent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"})
    void everyEncodingOfASpreadsheetIsRead(String charset) throws Exception {
        String text = "Identifier;Full name;Email address\nParticipant 9;Jörg Ångström;j@example.org\n"
                + "x;Kay Müller;kay@example.org\n";
        People people = Rosters.of(text, Charset.forName(charset)).match(List.of(KAY));
        assertThat(people.of(KAY.submission())).extracting(Person::fullName).containsExactly("Kay Müller");
        assertThat(people.absent()).containsExactly("Jörg Ångström");
        People nobody = Rosters.of("submission;Student\nok;Björn Ångström\n", Charset.forName(charset))
                .match(plain("ok"));
        assertThat(nobody.of("ok").get(0).get(Columns.STUDENT)).isEqualTo("Björn Ångström");
    }

    @Test
    void aNameThatTwoHaveIsGuessedForNeither() throws Exception {
        People people = Rosters.of("Full name,ID\nAnn Lee,1\nann lee,2\nBen Ok,3\nGone,4\n")
                .match(plain("Ann_Lee", "ben ok.zip", "Other"));
        assertThat(people.of("Ann_Lee")).isEmpty();
        assertThat(people.of("ben ok.zip")).hasSize(1);
        assertThat(people.strangers()).containsExactly("Ann_Lee", "Other");
        assertThat(people.absent()).containsExactly("Ann Lee", "ann lee", "Gone");
    }

    @Test
    void aTeamsPeopleAllStandAtTheirSubmission() throws Exception {
        People people =
                Rosters.of("submission,ID\nTeam 1.zip,1\nteam 1,2\nteam 2,3\n").match(plain("team 1", "team 2"));
        assertThat(people.of("team 1")).hasSize(2);
        assertThat(people.of("team 2")).hasSize(1);
    }

    @Test
    void whoIsListedWithTwoSubmissionsGetsNeitherAndIsNamed() throws Exception {
        People people = Rosters.of("submission,ID\na,1\nb,1\nc,2\n").match(plain("a", "b", "c"));
        assertThat(people.bySubmission()).containsOnlyKeys("c");
        assertThat(people.strangers()).containsExactly("a", "b");
        assertThat(people.absent()).containsExactly("a", "b");
    }

    @Test
    void aRosterOfAWesternExcelIsRead() throws Exception {
        People people =
                Roster.read(CASES.resolve("roster-windows-1252/roster.csv")).match(plain("Müller", "ok"));
        assertThat(people.all().map(person -> person.get(Columns.STUDENT)))
                .containsExactlyInAnyOrder("Müller, Jörg", "Björn Ångström");
    }

    @Test
    void aNearMissIsMetAndWhoHandedNothingInIsNamed() throws Exception {
        List<HandedIn> handedIn = List.of(
                new HandedIn("Ada_Lovelace", List.of("Ada_Lovelace"), List.of()),
                new HandedIn("alan", List.of("alan.zip"), List.of()));
        People people =
                Roster.read(CASES.resolve("roster-unmatched/roster.csv")).match(handedIn);
        assertThat(people.of("Ada_Lovelace").get(0).get(Columns.CANVAS_ID)).isEqualTo("11");
        assertThat(people.of("alan").get(0).get(Columns.CANVAS_ID)).isEqualTo("12");
        assertThat(people.strangers()).isEmpty();
        assertThat(people.absent()).containsExactly("nobody");
    }

    private static List<HandedIn> plain(String... names) {
        return Stream.of(names)
                .map(name -> new HandedIn(name, List.of(name), List.of()))
                .toList();
    }
}
