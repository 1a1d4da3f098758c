package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.quiz.ItemAnalyses.Analysis;
import nl.leeratelier.quiz.ItemAnalyses.Which;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Started;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource
class ItemAnalysesTest {

    private static final String SETTINGS = "passMark: 90\nfeedback: at-end\n";

    private final CurrentPerson trainer = mock();
    private final School school;
    private final ItemAnalyses analyses;

    ItemAnalysesTest(Database database) {
        List<Papers> listening = new ArrayList<>();
        school = new School(
                database,
                event -> {
                    if (event instanceof EventRecorded recorded) {
                        listening.forEach(one -> one.on(recorded));
                    }
                },
                Sample.TYPE);
        PaperRows rows = new PaperRows(school.jdbc());
        listening.add(new Papers(rows, school.enrolments(), Clock.systemUTC()));
        analyses = new ItemAnalyses(rows, school.catalogue(), trainer);
        school.publish(Sample.shelf(Sample.yaml(SETTINGS)).contents());
    }

    @BeforeEach
    void somebodyTrainsHere() {
        when(trainer.is(Role.TRAINER)).thenReturn(true);
        here(school.organisation());
    }

    private void here(OrganisationId organisation) {
        when(trainer.organisation()).thenReturn(new Organisation(organisation, "Kust"));
    }

    private void handIn(AccountId person, String een) {
        school.record(
                school.begin(person, "p", "toets"),
                person,
                new Started(0),
                new Answered("een", List.of("b")),
                new Answered("een", List.of(een)),
                new Answered("klik", List.of("kil", "lui")),
                new Submitted());
    }

    private Analysis found(Which which) {
        return analyses.of("p", "toets", which).orElseThrow();
    }

    @Test
    void countsWhatWasHandedInOncePerPerson() {
        List<AccountId> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(AccountId.next());
            handIn(people.getLast(), i < 2 ? "a" : "c");
        }
        people.forEach(person -> handIn(person, "a"));
        ItemFigures first = found(Which.FIRST).items().getFirst();
        assertThat(first.people()).isEqualTo(5);
        assertThat(first.difficulty()).hasValue(0.4);
        assertThat(first.choices()).extracting(ItemFigures.Choice::people).containsExactly(2, 0, 3, 0);
        assertThat(first.time()).isPresent();
        assertThat(found(Which.LAST).items().getFirst().difficulty()).hasValue(1);
        assertThat(analyses.quizzes())
                .singleElement()
                .extracting(ItemAnalyses.Overview::people)
                .isEqualTo(5);
    }

    @Test
    void tellsNothingOfFourPeopleAndNothingOfWhatIsNotHandedIn() {
        for (int i = 0; i < 4; i++) {
            handIn(AccountId.next(), "a");
        }
        AccountId unfinished = AccountId.next();
        school.record(school.begin(unfinished, "p", "toets"), unfinished, new Answered("een", List.of("a")));
        assertThat(found(Which.FIRST).overview().people()).isEqualTo(4);
        assertThat(found(Which.FIRST).items()).noneMatch(ItemFigures::isTold);
    }

    @Test
    void looksAnewAtAQuizThatWasChanged() {
        for (int i = 0; i < 5; i++) {
            handIn(AccountId.next(), "a");
        }
        assertThat(found(Which.FIRST).items().getFirst().isTold()).isTrue();
        school.publish(Sample.shelf(Sample.yaml("intro: Anders.\n" + SETTINGS)).contents());
        assertThat(found(Which.FIRST).overview().people()).isZero();
    }

    @Test
    void keepsNothingThatSomebodyTyped() {
        school.publish(Kinds.shelf().contents());
        AccountId person = AccountId.next();
        school.record(
                school.begin(person, "p", "toets"),
                person,
                new Answered("kort", List.of("Geheimpje")),
                new Answered("gaten", List.of("wie=Geheimpje")),
                new Answered("open", List.of("Geheimpje")),
                new Submitted());
        assertThat(school.jdbc()
                        .sql("select item, choices from quiz_mark")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContainIgnoringCase("geheimpje")
                .doesNotContain("open");
    }

    @Test
    void eachRowNamesItsOwnerSoThatAPersonCanBeErased() {
        AccountId person = AccountId.next();
        handIn(person, "a");
        for (String table : List.of("quiz_paper", "quiz_mark")) {
            assertThat(school.jdbc()
                            .sql("select count(*) from " + table + " where account_id <> ?")
                            .param(person.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void writesAFileWithNoMoreThanTheScreenShows() {
        for (int i = 0; i < 5; i++) {
            handIn(AccountId.next(), i < 2 ? "a" : "c");
        }
        String csv = new String(
                new AnalysisFile(new Translations()).csv(found(Which.FIRST), Translations.DUTCH),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("een;Wat doe je eerst?;;5;0,40;", "een;;c;3;;;;0,60;;");
    }

    @Test
    void tellsATrainerOfAnotherOrganisationNothingAndNobodyElseAnything() {
        for (int i = 0; i < 6; i++) {
            handIn(AccountId.next(), "a");
        }
        here(OrganisationId.next());
        assertThat(found(Which.FIRST).overview().people()).isZero();
        assertThat(analyses.of("p", "weg", Which.FIRST)).isEmpty();
        when(trainer.is(Role.TRAINER)).thenReturn(false);
        assertThatThrownBy(() -> analyses.of("p", "toets", Which.FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(analyses::quizzes).isInstanceOf(AccessDeniedException.class);
    }
}
