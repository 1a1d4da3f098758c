package nl.leeratelier.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leeratelier.casestudy.CaseStage;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.testing.GoodWay;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.ChoiceButton;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LearnerViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attempts attempts;

    @Autowired
    OwnProgrammes own;

    private OrganisationId coast;
    private Account sam;
    private Enrolment enrolment;

    @BeforeEach
    void enrol() {
        coast = cast.organisation("Kust");
        sam = cast.person("Sam Bakker", coast, Role.TRAINEE);
        enrolment = enrolments.enrol(sam.id(), coast, Selection.PROGRAMME);
        cast.signIn(sam, coast);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void twoProgrammesOfNearlyOneTitleSayWhoMadeThem() {
        open("");
        assertThat(said()).doesNotContain("Van Leeratelier");
        cast.signIn(cast.person("Noor Bakker", coast, Role.TRAINER), coast);
        own.ofThePlatform(Selection.PROGRAMME, "Meldcode in partnerschap, onze versie");
        cast.signIn(sam, coast);
        open("");
        assertThat(said()).contains("Meldcode in partnerschap, onze versie", "Gemaakt door Kust", "Van Leeratelier");
    }

    @Test
    void theStartSaysWhatComesNextAndInWhichPart() {
        completeUpTo("naast-ouders-staan");
        open("");
        assertThat(said())
                .contains("Naast ouders staan", "Leestekst", "Deel 3 van 6: Het gesprek", "ongeveer 7 minuten");
    }

    @Test
    void aPartThatOpensLaterIsNotOpenYetAndNotClosed() {
        open("programma/" + enrolment.id());
        assertThat(said()).contains("nog dicht").doesNotContain("gesloten");
    }

    @Test
    void theProgrammeListsForWhomItIs() {
        open("programma/" + enrolment.id());
        assertThat(said()).contains("<li>Jeugd- en gezinsprofessionals in wijkteams en jeugdhulp</li>");
    }

    @Test
    void theProgrammeFoldsWhatIsStillClosedAndNamesItsLanguage() {
        completeUpTo("naast-ouders-staan");
        open("programma/" + enrolment.id());
        assertThat($(NativeDetails.class).all())
                .hasSize(3)
                .allSatisfy(closed -> assertThat(closed.isOpen()).isFalse());
        assertThat(said()).contains("<h1 lang=\"nl\">Meldcode in partnerschap met ouders</h1>");
        assertThat(shell()).contains("href=\"mijn-programma\" aria-current=\"page\"");
    }

    @Test
    void theProgressUnfoldsOnlyThePartThatOneIsIn() {
        completeUpTo("gesprek-esther");
        open("voortgang");
        assertThat($(NativeDetails.class).all().stream()
                        .filter(NativeDetails::isOpen)
                        .map(NativeDetails::getSummaryText))
                .containsExactly("Het gesprek: 1 van 2 afgerond");
    }

    @Test
    void anActivityInAnotherLanguageSaysSoUntilTheFirstAnswer() {
        AttemptId reading = begin("stappen-kennen-is-niet-genoeg");
        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().navigate("leren/" + reading);
        assertThat(said()).contains("This activity is in Dutch");
    }

    @Test
    void whoReadsEnglishIsToldThatTheProgrammeIsInDutch() {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().navigate("programma/" + enrolment.id());
        assertThat(said()).contains("This programme is in Dutch");
        open("programma/" + enrolment.id());
        assertThat(said()).doesNotContain("in Dutch", "language-note\">Dit");
    }

    @Test
    void whoWentOnElsewhereIsToldUntilTheNextAnswer() {
        completeUpTo("gesprek-esther");
        AttemptId talk = begin("gesprek-esther");
        play(talk, state -> ((RolePlayState) state).phase() == RolePlayState.Phase.TALK);
        open("leren/" + talk);
        step(talk);
        choose();
        Notice notice = $(Notice.class).single();
        assertThat(notice.getElement().getTextRecursively()).contains("Je ging verder op een ander scherm");
        assertThat(notice.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(notice.getElement().getAttribute("tabindex")).isEqualTo("-1");
        choose();
        assertThat($(Notice.class).exists()).isFalse();
    }

    @Test
    void aTalkThatACaseOpenedLeadsBackToTheCase() {
        completeUpTo("casus-mila");
        AttemptId study = begin("casus-mila");
        play(study, state -> ((CaseState) state).stage() == CaseStage.TALK);
        open("leren/" + study);
        press("Voer het gesprek nog eens");
        press("Ik begin");
        String talk = UI.getCurrent().getActiveViewLocation().getSegments().getLast();
        assertThat(talk).isNotEqualTo(study.toString());
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters())
                .isEqualTo(QueryParameters.of(Trainee.BACK, study.toString()));

        play(
                new AttemptId(UUID.fromString(talk)),
                state -> state.result().status().isFinal());
        UI.getCurrent().navigate("leren/" + talk, QueryParameters.of(Trainee.BACK, study.toString()));
        press("Ga verder");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("leren/" + study);
        assertThat(said()).contains("Lees hoe het gesprek verliep");
    }

    @Test
    void aTalkBeginsWithTheFileOfTheCaseThatItsAddressNamesOrWithNone() {
        completeUpTo("casus-mila");
        AttemptId study = begin("casus-mila");
        play(study, state -> ((CaseState) state).stage() == CaseStage.TALK);
        AttemptId talk = begin("gesprek-esther");
        for (String other : List.of("x", UUID.randomUUID().toString(), talk.toString())) {
            open("");
            UI.getCurrent().navigate("leren/" + talk, QueryParameters.of(Trainee.BACK, other));
            press("Ik begin");
            assertThat(said()).contains("Wat je weet voor je begint").doesNotContain("Dit neem je mee uit je dossier");
        }
        open("");
        UI.getCurrent().navigate("leren/" + talk, QueryParameters.of(Trainee.BACK, study.toString()));
        press("Ik begin");
        assertThat(said()).contains("Dit neem je mee uit je dossier");
        press("Begin het gesprek");
        RolePlayState state = (RolePlayState) attempts.open(talk, sam.id()).state();
        assertThat(state.brought()).isNotEmpty();
    }

    private void completeUpTo(String activity) {
        for (var progress : enrolments.progress(enrolment).activities()) {
            if (progress.activity().id().equals(activity)) {
                return;
            }
            play(
                    begin(progress.activity().id()),
                    state -> state.result().status().isFinal());
        }
    }

    private AttemptId begin(String activity) {
        return attempts.resumeOrBegin(enrolment.id(), sam.id(), activity);
    }

    /** Does what is good until the state is so. */
    private void play(AttemptId attempt, Predicate<ActivityState> until) {
        while (!until.test(attempts.open(attempt, sam.id()).state())) {
            step(attempt);
        }
    }

    private void step(AttemptId attempt) {
        step(attempts.open(attempt, sam.id()));
    }

    private <A extends Activity, E, S extends ActivityState> void step(OpenAttempt<A, E, S> attempt) {
        Object next = GoodWay.next(attempt.activity(), attempt.state());
        attempts.record(attempt, attempt.type().eventClass().cast(next));
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private void choose() {
        test($(ChoiceButton.class).all().getFirst()).click();
    }

    private void press(String words) {
        test($(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .all()
                        .getFirst())
                .click();
    }

    private String shell() {
        return $(Nav.class).single().getElement().getOuterHTML();
    }

    private String said() {
        return getCurrentView().getElement().getOuterHTML();
    }
}
