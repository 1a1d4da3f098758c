package nl.leeratelier.peonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.leeratelier.peonline.Course.Ref;
import nl.leeratelier.peonline.Outcome.Fate;

class OutcomeTest {

    private static final Course COURSE =
            new Course(Kind.E_LEARNING, new Ref("8001", false), new Ref("Module_A", true), Ref.NONE, Ref.NONE);
    private static final Instant DONE = Instant.parse("2026-06-09T11:08:13.9Z");

    private static Attendance row(int i) {
        return Attendance.of(COURSE, "NIP-%08d".formatted(i), DONE);
    }

    @Example
    void writesACallAsTheManualDoes() {
        assertThat(Entry.write(new Credentials(24, "u", "k<&"), List.of(row(123456))))
                .isEqualTo("""
                <?xml version="1.0" standalone="yes"?><Entry><Settings><userID>u</userID><userRole>EDU</userRole>\
                <userKey>k&lt;&amp;</userKey><orgID>24</orgID><settingOutput>0</settingOutput><emailOutput></emailOutput>\
                <languageID>1</languageID><defaultLanguageID>1</defaultLanguageID></Settings><Attendance>\
                <PECourseID>8001</PECourseID><externalPersonID>NIP-00123456</externalPersonID>\
                <externalmoduleID>Module_A</externalmoduleID><endDate>2026-06-09T13:08:13+02:00</endDate></Attendance></Entry>""");
    }

    @Example
    void readsTheAnswerOfTheManual() throws Answer.Unreadable {
        var answer = Summary.read("""
                <Summary>
                  <Results><rejected_rows>1</rejected_rows><accepted_rows>2</accepted_rows><total_rows>3</total_rows></Results>
                  <Error><errorNR>100</errorNR><errorMsg>Professional 123 op regel 2 bestaat niet in PE</errorMsg></Error>
                  <Accepted><person>59059671101</person><course>8001</course><date>2026-06-08T13:08:13+02:00</date></Accepted>
                </Summary>""");
        assertThat(answer)
                .isEqualTo(new Answer(
                        1,
                        2,
                        3,
                        List.of(new Answer.Error(100, "Professional 123 op regel 2 bestaat niet in PE")),
                        List.of(new Answer.Accepted(
                                "59059671101", "8001", Optional.of(Instant.parse("2026-06-08T11:08:13Z"))))));
    }

    @Property(tries = 200)
    void noNonsenseIsTakenForAnAnswer(@ForAll String nonsense) {
        assertThatThrownBy(() -> Summary.read(nonsense)).isInstanceOf(Answer.Unreadable.class);
        assertThatThrownBy(() -> Summary.read("<Summary>" + nonsense.replace("<", "") + "</Summary>"))
                .isInstanceOf(Answer.Unreadable.class);
        assertThatThrownBy(() -> Summary.read("<!DOCTYPE Summary><Summary/>")).isInstanceOf(Answer.Unreadable.class);
    }

    /** Whatever of the rows is refused, each gets its own fate, and what nobody said was accepted is not. */
    @Property(tries = 200)
    void accountsForEveryRow(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 3) Integer> said) {
        var rows = IntStream.range(0, said.size()).mapToObj(OutcomeTest::row).toList();
        var errors = IntStream.range(0, said.size())
                .filter(i -> said.get(i) == 0)
                .mapToObj(i -> new Answer.Error(100, "Professional x op regel " + (i + 1) + " bestaat niet in PE"))
                .toList();
        var accepted = IntStream.range(0, said.size())
                .filter(i -> said.get(i) == 1)
                .mapToObj(i -> new Answer.Accepted(
                        rows.get(i).person(), "8001", Optional.of(Instant.parse("2026-06-09T11:08:13Z"))))
                .toList();
        // One accepted row at least is listed, so that what is not listed is not known.
        var answer = new Answer(errors.size(), said.size() - errors.size() + 1, said.size(), errors, accepted);

        var fates = ((Outcome.Rows) Outcome.of(rows, answer)).fates();

        assertThat(fates).hasSameSizeAs(rows);
        for (var i = 0; i < said.size(); i++) {
            switch (said.get(i)) {
                case 0 -> assertThat(fates.get(i)).isInstanceOf(Fate.Refused.class);
                case 1 -> assertThat(fates.get(i)).isEqualTo(new Fate.Accepted());
                default -> assertThat(fates.get(i)).isEqualTo(new Fate.Unknown());
            }
        }
    }

    @Example
    void believesCountsOnlyWhenTheyAddUp() {
        var rows = List.of(row(1), row(2));

        assertThat(Outcome.of(rows, new Answer(0, 2, 2, List.of(), List.of())))
                .isEqualTo(new Outcome.Rows(List.of(new Fate.Accepted(), new Fate.Accepted())));
        assertThat(Outcome.of(rows, new Answer(0, 3, 3, List.of(), List.of())))
                .isEqualTo(new Outcome.Rows(List.of(new Fate.Unknown(), new Fate.Unknown())));
    }

    @Example
    void findsARowByThePersonThatAMessageNames() {
        var rows = List.of(row(1), row(12));
        var answer = new Answer(
                1, 0, 2, List.of(new Answer.Error(100, "Professional NIP-00000012 bestaat niet")), List.of());

        assertThat(((Outcome.Rows) Outcome.of(rows, answer)).fates())
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Fate.Unknown.class),
                        second -> assertThat(second).isInstanceOf(Fate.Refused.class));
    }

    @Example
    void knowsWhatARefusalMeans() {
        assertThat(Reason.of("Professional 123 op regel 2 bestaat niet in PE")).isEqualTo(Reason.PERSON_UNKNOWN);
        assertThat(Reason.of("Professional op regel 2 ontbreekt")).isEqualTo(Reason.PERSON_MISSING);
        assertThat(Reason.of("Cursus 8001 op regel 1 bestaat niet")).isEqualTo(Reason.COURSE_UNKNOWN);
        assertThat(Reason.of("Cursus 8001 op regel 1 is niet uniek")).isEqualTo(Reason.COURSE_NOT_UNIQUE);
        assertThat(Reason.of("Cursus 8001 is niet geaccrediteerd op deze datum"))
                .isEqualTo(Reason.COURSE_NOT_ACCREDITED);
        assertThat(Reason.of("Module B van cursus 8001 bestaat niet")).isEqualTo(Reason.MODULE);
        assertThat(Reason.of("endDate op regel 1 is niet toegestaan")).isEqualTo(Reason.END_DATE);
        assertThat(Reason.of("Uitvoering 3 op regel 1 is niet uniek")).isEqualTo(Reason.EDITION);
        assertThat(Reason.of("Bijeenkomst op regel 1 ontbreekt")).isEqualTo(Reason.MEETING);
        assertThat(Reason.of("Storing 7")).isEqualTo(Reason.OTHER);
    }

    @Example
    void aCourseHasWhatItsKindNeedsAndNothingThatItMayNotHave() {
        var course = new Ref("8001", false);
        var edition = new Ref("3", false);

        assertThat(new Course(Kind.E_LEARNING, course, Ref.NONE, Ref.NONE, Ref.NONE).isComplete())
                .isTrue();
        assertThat(new Course(Kind.E_LEARNING, course, Ref.NONE, edition, Ref.NONE).isComplete())
                .isFalse();
        assertThat(new Course(Kind.CLASSROOM_WHOLE, course, Ref.NONE, edition, Ref.NONE).isComplete())
                .isTrue();
        assertThat(new Course(Kind.CLASSROOM_WHOLE, course, Ref.NONE, Ref.NONE, Ref.NONE).isComplete())
                .isFalse();
        assertThat(new Course(Kind.E_LEARNING, new Ref("acht", false), Ref.NONE, Ref.NONE, Ref.NONE).isComplete())
                .isFalse();
        assertThat(new Course(Kind.E_LEARNING, new Ref("acht", true), Ref.NONE, Ref.NONE, Ref.NONE).isComplete())
                .isTrue();
    }

    @Property(tries = 100)
    void aSealedKeyOpensOnlyWithItsKeyForItsOwner(@ForAll String text) {
        var box = new KeyBox(Base64.getEncoder().encodeToString(new byte[32]));
        var bytes = new byte[32];
        bytes[0] = 1;
        var other = new KeyBox(Base64.getEncoder().encodeToString(bytes));
        // Half of a pair stands for no character, so that no encoding keeps it.
        var whole = text.replaceAll("\\p{Cs}", "");
        var sealed = box.seal(whole, "a");

        assertThat(box.open(sealed, "a")).contains(whole);
        assertThat(box.open(sealed, "b")).isEmpty();
        assertThat(other.open(sealed, "a")).isEmpty();
        assertThat(box.seal(whole, "a")).isNotEqualTo(sealed);
        assertThat(new KeyBox("kort").isReady()).isFalse();
        assertThat(new KeyBox("").isReady()).isFalse();
    }
}
