package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Looks back at the talk: sentence by sentence, as a whole, by criterion; and ends with what one takes along. */
final class ReadingBack extends Div implements Words {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;
    private final TalkScreen screen;

    ReadingBack(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting, TalkScreen screen) {
        this.sitting = sitting;
        this.screen = screen;
        addClassNames("page", "talk-back");
        RolePlayState state = sitting.state();
        Div words = new Div(new Timeline(sitting));
        words.addClassName("talk-back-words");
        sitting.library()
                .framework(sitting.activity().rubric(), Rubric.class)
                .map(rubric ->
                        new Skills(rubric, state.turns(), sitting.programme().language()))
                .ifPresent(words::add);
        Div whole = new Div(new Course(sitting.activity(), state), new Resolution(sitting));
        whole.addClassNames("card", "talk-back-whole");
        Div columns = new Div(words, whole);
        columns.addClassName("beside");
        add(head(state), columns, actions(), new SafetyFooter());
        sitting.status(t("roleplay.status.reading-back"));
    }

    private Header head(RolePlayState state) {
        Paragraph above = new Paragraph();
        above.addClassName("eyebrow");
        String ending = state.ending().map(e -> e.title()).orElse("");
        above.setText(t("roleplay.back.eyebrow", played(), ending));
        Paragraph lead = new Paragraph(t("roleplay.back.lead"));
        lead.addClassName("lead");
        // Who came here to look something up need not go all the way down to go on.
        SecondaryButton on = new SecondaryButton(t("roleplay.back.next"), click -> next());
        Header head = new Header(above, Attention.landing(new H2(t("roleplay.back.title"))), lead, on);
        head.addClassName("page-head");
        return head;
    }

    /** The day of the last thing said. */
    private LocalDate played() {
        List<RecordedEvent<RolePlayEvent>> log = sitting.log();
        return log.stream()
                .filter(recorded -> recorded.event() instanceof ChoiceMade)
                .reduce((earlier, later) -> later)
                .map(recorded -> LocalDate.ofInstant(recorded.at(), HERE))
                .orElseGet(() -> LocalDate.now(HERE));
    }

    private Div actions() {
        Div actions = new Div(new PrimaryButton(t("roleplay.back.next"), click -> next()));
        actions.addClassName("talk-back-actions");
        if (sitting.canTryAgain()) {
            actions.add(new SecondaryButton(t("roleplay.back.again"), click -> sitting.tryAgain()));
        }
        return actions;
    }

    private void next() {
        if (sitting.state().phase() == Phase.READING_BACK) {
            screen.happen(new FinishedReading());
        }
        if (sitting.state().phase() == Phase.DONE) {
            sitting.next();
        }
    }
}
