package nl.leeratelier.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import nl.leeratelier.measure.Growth.Own;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.measure.MeasureEvent;
import nl.leeratelier.measure.MeasureEvent.Answered;
import nl.leeratelier.measure.MeasureEvent.HandedIn;
import nl.leeratelier.measure.MeasureEvent.PassedBy;
import nl.leeratelier.measure.MeasureState;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.measure.Measures;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.DataTable;
import org.junit.jupiter.api.Test;

class MeasurePlayerTest extends PlayerTest {

    private Rehearsal<Measure, MeasureEvent, MeasureState> sitting =
            Measures.shelf("before").rehearse(new MeasureType(), 1);

    private Own own = new Own(Map.of(), Map.of());

    private Component open() {
        return show(new MeasureScreen(sitting, () -> own));
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .single())
                .click();
    }

    private StatementsPart statements() {
        return find(StatementsPart.class).single();
    }

    private static String said(Component component) {
        return String.join("\n", texts(component));
    }

    private String table() {
        return find(DataTable.class).single().getElement().getChild(0).getProperty("innerHTML");
    }

    @Test
    void keepsEachAnswerAsItIsGiven() {
        Component screen = open();
        assertThat(said(screen)).contains("Ik twijfel &lt;vaak&gt;.").doesNotContain("checked");
        statements().answer("s0", "4");
        statements().answer("s2", "0");
        assertThat(sitting.log())
                .extracting(event -> (Object) event.event())
                .containsExactly(new Answered("een", 4), new PassedBy("drie"));
        assertThat(said(screen)).contains("Bewaard: 2 van 3");
        assertThat(said(open())).containsOnlyOnce("value=\"4\" checked").containsOnlyOnce("value=\"0\" checked");
    }

    @Test
    void takesNothingThatWasNotOffered() {
        open();
        statements().answer("s3", "1");
        statements().answer("s99", "1");
        statements().answer("s0", "6");
        statements().answer("s0", "-1");
        statements().answer("", "");
        statements().answer("x".repeat(100_000), "1");
        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void asksForAnAnswerBeforeItIsHandedIn() {
        Component screen = open();
        press("Inleveren");
        assertThat(said(screen)).contains("Beantwoord eerst een stelling");
        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void asksBeforeItIsHandedInWithOpenStatements() {
        sitting.record(new Answered("een", 4));
        Component screen = open();
        press("Inleveren");
        assertThat(said(screen)).contains("Nog 2 stellingen open. Toch inleveren?");
        press("Naar de open stellingen");
        assertThat(said(screen)).doesNotContain("Toch inleveren?");
        assertThat(sitting.state().handedIn()).isFalse();

        press("Inleveren");
        statements().answer("s1", "0");
        assertThat(said(screen)).doesNotContain("Toch inleveren?");
        press("Inleveren");
        assertThat(said(screen)).contains("Nog 1 stelling open. Toch inleveren?");
        press("Toch inleveren");
        assertThat(sitting.state().handedIn()).isTrue();
    }

    @Test
    void theBeginningShowsWhatWasAnswered() {
        sitting.record(new Answered("een", 4));
        sitting.record(new PassedBy("twee"));
        sitting.record(new PassedBy("drie"));
        open();
        press("Inleveren");
        assertThat(sitting.state().handedIn()).isTrue();
        assertThat(table()).contains("Ik twijfel &lt;vaak&gt;.", "eens", "overgeslagen");
        press("Verder");
        assertThat(sitting.left()).isEqualTo("next");
    }

    @Test
    void theEndShowsOwnGrowthAndNoNorm() {
        sitting = Measures.shelf("after").rehearse(new MeasureType(), 1);
        sitting.record(new Answered("een", 2));
        sitting.record(new Answered("twee", 3));
        sitting.record(new Answered("drie", 4));
        sitting.record(new HandedIn());
        own = new Own(Map.of("een", 5, "twee", 3), Map.of());
        assertThat(said(open()))
                .contains("Bij 1 stelling ben je het er nu minder mee eens, bij 1 evenveel en bij 0 meer.")
                .contains("van helemaal eens naar oneens: minder", "tussenin, net als vooraf")
                .contains("niet beide keren beantwoord")
                .contains("Er is geen norm");
        assertThat(table()).contains("−3").contains("–");
    }

    @Test
    void saysWhenThereIsNothingToCompareWith() {
        sitting = Measures.shelf("after").rehearse(new MeasureType(), 1);
        sitting.record(new Answered("een", 2));
        sitting.record(new HandedIn());
        assertThat(said(open())).contains("Er is geen meting van vóór het programma");
    }
}
