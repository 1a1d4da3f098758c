package nl.leeratelier.dilemma.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent;
import nl.leeratelier.dilemma.DilemmaEvent.OthersSeen;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.dilemma.DilemmaEvent.VoiceHeard;
import nl.leeratelier.dilemma.DilemmaState;
import nl.leeratelier.dilemma.DilemmaState.Stage;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.dilemma.Dilemmas;
import nl.leeratelier.dilemma.Positions.Distribution;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Notice;
import org.junit.jupiter.api.Test;

class DilemmaPlayerTest extends PlayerTest {

    private final Rehearsal<Dilemma, DilemmaEvent, DilemmaState> sitting =
            Dilemmas.shelf().rehearse(new DilemmaType(), 1);

    private Optional<Distribution> others = Optional.empty();

    private Component open() {
        return show(new DilemmaScreen(sitting, moment -> others));
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .single())
                .click();
    }

    private PositionForm form() {
        return find(PositionForm.class).single();
    }

    private static String said(Component component) {
        return String.join("\n", texts(component));
    }

    @Test
    void asksForAPositionBeforeTheVoicesAreHeard() {
        Component screen = open();
        assertThat(said(screen)).contains("Wat doe je nu?", "Praten", "Wachten").doesNotContain("Wat Wout zegt.");
        press("Dit is mijn standpunt");
        assertThat(sitting.log()).isEmpty();
        assertThat(said(find(Notice.class).single())).contains("Kies eerst een punt");
        form().pick("position", "3");
        find(FreeText.class).single().setValue("  Omdat ik twijfel. ");
        press("Dit is mijn standpunt");
        assertThat(sitting.log())
                .extracting(event -> (Object) event.event())
                .containsExactly(new PositionTaken(3, "Omdat ik twijfel."));
        assertThat(said(screen)).contains("Jij staat iets meer naar “Praten”.");
    }

    @Test
    void takesNoPointThatWasNotOffered() {
        open();
        form().pick("position", "8");
        form().pick("position", "-1");
        form().pick("other", "3");
        form().pick("position", "3\n");
        press("Dit is mijn standpunt");
        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void leavesWordsThatAreTooLongWhereTheyAre() {
        open();
        form().pick("position", "3");
        FreeText words = find(FreeText.class).single();
        words.setValue("x".repeat(3_000));
        press("Dit is mijn standpunt");
        assertThat(sitting.log()).isEmpty();
        assertThat(said(find(Notice.class).single())).contains("langer dan 2.000 tekens");
        assertThat(words.value()).hasSize(3_000);
    }

    @Test
    void asksAboutWhatLooksLikeARealPersonBeforeItIsKept() {
        open();
        form().pick("position", "3");
        FreeText words = find(FreeText.class).single();
        words.setValue("Tamara zou bellen met 06 12345678.");
        press("Dit is mijn standpunt");
        assertThat(sitting.log()).isEmpty();
        assertThat(said(find(Notice.class).single())).contains("06 12345678").doesNotContain("Tamara");
        press("Dit is mijn standpunt");
        assertThat(sitting.log()).as("asked a second time").isEmpty();
        press("Dit wijst naar niemand: bewaar het zo");
        assertThat(sitting.log()).hasSize(1);
    }

    @Test
    void saysHonestlyThatThereAreTooFewOthers() {
        sitting.record(new PositionTaken(3, ""));
        assertThat(said(open())).contains("Vanaf 5 mensen");
    }

    @Test
    void showsOthersWithATableBesideThePicture() {
        sitting.record(new PositionTaken(3, ""));
        others = Optional.of(new Distribution(6, List.of(1, 0, 2, 0, 0, 0, 3)));
        assertThat(said(open()))
                .contains("6 andere deelnemers", "Dit blijft", "Iets anders gaat weg.")
                .doesNotContain("Vanaf 5 mensen");
        assertThat(find(DataTable.class).single().getElement().getChild(0).getProperty("innerHTML"))
                .contains("iets meer naar “Praten” (jij)");
    }

    @Test
    void oneVoiceIsHeardAtATimeAndHtmlInItIsText() {
        sitting.record(new PositionTaken(3, ""));
        sitting.record(new OthersSeen());
        Component screen = open();
        assertThat(said(screen))
                .contains("Vera", "&lt;b&gt;Vera", "Stem 1 van 4")
                .doesNotContain("Wout");
        assertThat(screen.getClassNames()).contains("chair-parent");
        press("Volgende stem");
        assertThat(said(screen)).contains("Wat Wout zegt.", "kind");
        press("Volgende stem");
        assertThat(screen.getClassNames()).contains("chair-pro");
    }

    @Test
    void theEndTellsTheWayAndGivesNoScore() {
        sitting.record(new PositionTaken(3, "Eerst dit."));
        sitting.record(new OthersSeen());
        List.of("v", "w", "t", "m").forEach(voice -> sitting.record(new VoiceHeard(voice)));
        Component screen = open();
        assertThat(said(screen)).contains("Je stond eerst iets meer naar “Praten”.", "“Eerst dit.”");
        form().pick("position", "6");
        press("Dit is nu mijn standpunt");
        assertThat(sitting.state().stage()).isEqualTo(Stage.DONE);
        assertThat(said(screen))
                .contains("Je schoof 3 plaatsen op, naar “Wachten”.", "Wat neem je mee?")
                .doesNotContainIgnoringCase("score");
        press("Verder");
        assertThat(sitting.left()).isEqualTo("next");
    }
}
