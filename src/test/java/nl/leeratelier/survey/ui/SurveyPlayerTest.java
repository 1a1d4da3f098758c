package nl.leeratelier.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyEvent;
import nl.leeratelier.survey.SurveyEvent.Answered;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import nl.leeratelier.survey.SurveySamples;
import nl.leeratelier.survey.SurveyState;
import nl.leeratelier.survey.SurveyType;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import org.junit.jupiter.api.Test;

class SurveyPlayerTest extends PlayerTest {

    private final List<Map<String, List<String>>> ballots = new ArrayList<>();
    private Rehearsal<Survey, SurveyEvent, SurveyState> sitting = sitting(true);

    private static Rehearsal<Survey, SurveyEvent, SurveyState> sitting(boolean anonymous) {
        return SurveySamples.shelf(anonymous).rehearse(new SurveyType(), 1);
    }

    private Component open() {
        return show(new SurveyScreen(sitting, ballots::add));
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .single())
                .click();
    }

    private QuestionsPart questions() {
        return find(QuestionsPart.class).single();
    }

    private static String said(Component component) {
        return String.join("\n", texts(component));
    }

    private List<Object> recorded() {
        return sitting.log().stream().map(event -> (Object) event.event()).toList();
    }

    @Test
    void keepsNothingOfAnAnonymousSurveyButThatItWasHandedIn() {
        Component screen = open();
        assertThat(said(screen)).contains("Deze vragenlijst is anoniem", "De &lt;eerste&gt;");
        questions().change("q0", "4", true);
        questions().change("q1", "1", true);
        questions().change("q2", "0", true);
        questions().change("q2", "2", true);
        questions().change("q2", "0", false);
        questions().change("q3", "Dank!", false);
        assertThat(recorded()).isEmpty();
        press("Inleveren");
        assertThat(recorded()).containsExactly(new HandedIn());
        assertThat(ballots)
                .containsExactly(Map.of(
                        "cijfer", List.of("4"), "een", List.of("b"), "meer", List.of("z"), "open", List.of("Dank!")));
        assertThat(said(screen)).contains("Dank je wel", "los van je naam");
        press("Verder");
        assertThat(sitting.left()).isEqualTo("next");
    }

    @Test
    void keepsNamedAnswersAsTheyAreGiven() {
        sitting = sitting(false);
        assertThat(said(open())).contains("bij jouw account bewaard");
        questions().change("q0", "4", true);
        questions().change("q3", "  Dank! ", false);
        questions().change("q1", "0", true);
        questions().change("q1", "none", true);
        assertThat(recorded())
                .containsExactly(
                        new Answered("cijfer", List.of("4")),
                        new Answered("open", List.of("Dank!")),
                        new Answered("een", List.of("a")),
                        new Answered("een", List.of()));
        assertThat(said(open())).contains("value=\"4\" checked", ">Dank!</textarea>");
        press("Inleveren");
        assertThat(recorded()).last().isEqualTo(new HandedIn());
        assertThat(ballots).isEmpty();
    }

    @Test
    void saysWhatIsStillOpen() {
        Component screen = open();
        press("Inleveren");
        assertThat(said(screen)).contains("Beantwoord eerst een vraag");
        questions().change("q3", "Dank!", false);
        press("Inleveren");
        assertThat(said(screen)).contains("verplicht en nog open: 1.");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void asksAboutWhatLooksLikeARealPersonBeforeItIsKept() {
        Component screen = open();
        questions().change("q0", "4", true);
        questions().change("q3", "Bel mij op 06 12345678.", false);
        press("Inleveren");
        assertThat(said(screen)).contains("06 12345678");
        assertThat(ballots).isEmpty();
        press("Inleveren");
        assertThat(ballots).as("asked a second time").isEmpty();
        press("Dit wijst naar niemand: bewaar het zo");
        assertThat(ballots).hasSize(1);
    }

    @Test
    void takesNothingThatWasNotOffered() {
        Component screen = open();
        questions().change("q9", "0", true);
        questions().change("q99999999999", "0", true);
        questions().change("", "", true);
        questions().change("q0", "6", true);
        questions().change("q1", "2", true);
        questions().change("q1", "-1", true);
        questions().change("q2", "x", true);
        press("Inleveren");
        assertThat(said(screen)).contains("Beantwoord eerst een vraag");
        questions().change("q3", "x".repeat(1_000_000), false);
        assertThat(said(screen)).contains("langer dan 2.000 tekens");
        questions().change("q0", "4", true);
        press("Inleveren");
        assertThat(ballots).isEmpty();
    }
}
