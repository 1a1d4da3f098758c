package nl.leeratelier.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.survey.SurveyResults.Answered;
import nl.leeratelier.survey.SurveyResults.Results;
import nl.leeratelier.testing.Database;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource
class SurveyResultsTest {

    private final CurrentPerson trainer = mock();
    private final School school;
    private final Ballots ballots;
    private final SurveyResults results;
    private final Survey survey = SurveySamples.shelf(true).first(Survey.class);

    SurveyResultsTest(Database database) {
        school = new School(database, event -> {}, new SurveyType());
        school.publish(SurveySamples.shelf(true).contents());
        BallotRows rows = new BallotRows(school.jdbc());
        AnswerRows answers = new AnswerRows(school.jdbc());
        ballots = new Ballots(rows, answers, school.enrolments());
        results = new SurveyResults(rows, answers, school.catalogue(), trainer);
    }

    @BeforeEach
    void somebodyTrainsHere() {
        when(trainer.is(Role.TRAINER)).thenReturn(true);
        here(school.organisation());
    }

    private void here(OrganisationId organisation) {
        when(trainer.organisation()).thenReturn(new Organisation(organisation, "Kust"));
    }

    private void answered(int people, Map<String, List<String>> sheet) {
        for (int person = 0; person < people; person++) {
            school.inTransaction(() -> {
                Enrolment enrolment = school.enrolments().enrol(AccountId.next(), school.organisation(), "p");
                ballots.put(enrolment.id(), survey, sheet);
                return enrolment;
            });
        }
    }

    private Results found() {
        return results.of("p", "vragen").orElseThrow();
    }

    private Answered of(String question) {
        return found().questions().stream()
                .filter(answered -> answered.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfAQuestionFromFiveAnswersOn() {
        answered(4, Map.of("cijfer", List.of("4"), "open", List.of("=SOM(A1)")));
        assertThat(found().overview().people()).isEqualTo(4);
        assertThat(of("cijfer").isTold()).isFalse();
        assertThat(of("cijfer").counts()).isEmpty();
        assertThat(of("open").texts()).isEmpty();
        answered(1, Map.of("cijfer", List.of("1")));
        assertThat(of("cijfer").counts()).isEqualTo(Map.of("1", 1, "2", 0, "3", 0, "4", 4, "5", 0));
        assertThat(of("open").texts()).as("four wrote something").isEmpty();
        answered(1, Map.of("cijfer", List.of("1"), "open", List.of("Dank!")));
        assertThat(of("open").texts()).containsExactly("=SOM(A1)", "=SOM(A1)", "=SOM(A1)", "=SOM(A1)", "Dank!");
    }

    @Test
    void writesNoMoreThanTheScreenShowsAndNothingThatRuns() {
        answered(5, Map.of("cijfer", List.of("4"), "een", List.of("a"), "open", List.of("=SOM(A1)")));
        answered(1, Map.of("cijfer", List.of("4"), "meer", List.of("x")));
        String csv = new String(
                new ResultsFile(new Translations()).csv(found(), Translations.DUTCH), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFVraag;Antwoord;Aantal\r\n")
                .contains(
                        "Hoe was het?;4;6\r\n", "Welke was het?;De <eerste>;5\r\n", "Wat wil je kwijt?;'=SOM(A1);1\r\n")
                .contains("Wat nog meer?;Minder dan 5 antwoorden;\r\n")
                .doesNotContain(";Dit;");
    }

    @Test
    void knowsTheSurveysOfEveryProgrammeAndNoOthers() {
        answered(2, Map.of("cijfer", List.of("4")));
        assertThat(results.surveys()).singleElement().satisfies(overview -> {
            assertThat(overview.survey().id()).isEqualTo("vragen");
            assertThat(overview.people()).isEqualTo(2);
        });
        assertThat(results.of("p", "weg")).isEmpty();
        assertThat(results.of("weg", "vragen")).isEmpty();
    }

    @Test
    void tellsATrainerOfAnotherOrganisationNothing() {
        answered(6, Map.of("cijfer", List.of("4")));
        here(OrganisationId.next());
        assertThat(found().overview().people()).isZero();
        assertThat(of("cijfer").counts()).isEmpty();
    }

    @Test
    void isClosedToWhoeverIsNoTrainer() {
        when(trainer.is(Role.TRAINER)).thenReturn(false);
        assertThatThrownBy(() -> results.of("p", "vragen")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(results::surveys).isInstanceOf(AccessDeniedException.class);
    }
}
