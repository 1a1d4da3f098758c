package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.roleplay.Journal;
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

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TalkScreen screen;

    ReadingBack(TalkScreen screen) {
        this.screen = screen;
        addClassNames("page", "talk-back");
        RolePlayState state = screen.state();
        Journal journal = screen.journal();
        Div words = new Div(new Timeline(screen, journal));
        words.addClassName("talk-back-words");
        screen.sitting()
                .library()
                .framework(screen.talk().rubric(), Rubric.class)
                .map(rubric -> new Skills(rubric, state.turns(), screen.language()))
                .ifPresent(words::add);
        Div whole = new Div(new Course(screen.talk(), state), new Resolution(screen, journal.resolution()));
        whole.addClassNames("card", "talk-back-whole");
        Div columns = new Div(words, whole);
        columns.addClassName("beside");
        add(head(state), columns, new Further(screen, journal), actions(), new SafetyFooter());
        screen.sitting().status("");
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
        Div ways = new Div(on);
        ways.addClassName("actions");
        if (screen.sitting().attempts().size() > 1) {
            ways.add(new SecondaryButton(t("roleplay.compare.open"), click -> screen.arrive(new Comparing(screen))));
        }
        Header head = new Header(above, Attention.landing(new H2(t("roleplay.back.title"))), lead, ways);
        head.addClassName("page-head");
        return head;
    }

    /** The day of the last thing said. */
    private LocalDate played() {
        return screen.sitting().log().stream()
                .filter(recorded -> isSaid(recorded.event()))
                .reduce((earlier, later) -> later)
                .map(RecordedEvent::at)
                .map(at -> LocalDate.ofInstant(at, HERE))
                .orElseGet(() -> LocalDate.now(HERE));
    }

    private static boolean isSaid(RolePlayEvent event) {
        return event instanceof ChoiceMade;
    }

    private Div actions() {
        Div actions = new Div(new PrimaryButton(t("roleplay.back.next"), click -> next()));
        actions.addClassName("talk-back-actions");
        if (screen.sitting().canTryAgain()) {
            actions.add(new SecondaryButton(
                    t("roleplay.back.again"), click -> screen.sitting().tryAgain()));
        }
        return actions;
    }

    private void next() {
        if (screen.state().phase() != Phase.READING_BACK || screen.sitting().record(new FinishedReading())) {
            screen.sitting().next();
        }
    }
}
