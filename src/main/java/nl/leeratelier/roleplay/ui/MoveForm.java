package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.roleplay.Choice.Move;
import nl.leeratelier.roleplay.Impact;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.Step;

/** The professional asked on, or brought a solution: what did that do? Some answers to tick, and room for one's own words. */
final class MoveForm extends WritingForm {

    private static final List<Impact> IMPACTS = List.of(Impact.values());
    private static final String INDEX = "Number(event.target.value)";
    private static final String TICKED = "event.target.checked";

    private final Set<Impact> ticked = EnumSet.noneOf(Impact.class);

    MoveForm(TalkScreen screen, Step.Question question) {
        addClassName("move-form");
        String who = screen.talk().nameOf(screen.talk().professional());
        String key = question.move() == Move.SOLUTION ? "roleplay.move.solution" : "roleplay.move.asks-on";
        heading(t(key, who));
        Paragraph how = new Paragraph(t("roleplay.move.how"));
        how.addClassName("talk-small");
        add(how, impacts());
        OwnWords own = field(new OwnWords(screen, t("roleplay.move.own")).rows(1));
        actions(
                t("roleplay.chair.on"),
                () -> screen.happen(new MoveAnswered(question.turn(), List.copyOf(ticked), own.value())),
                t("roleplay.stop.pass"),
                () -> screen.happen(new MoveAnswered(question.turn(), List.of(), "")));
    }

    private Div impacts() {
        Html html = new Html();
        html.open("ul", "impacts");
        for (Impact impact : IMPACTS) {
            html.open("li", "")
                    .open("label", "")
                    .open("input", "", Map.of("type", "checkbox", "value", String.valueOf(impact.ordinal())))
                    .element("span", "", t(key(impact)))
                    .close("label")
                    .close("li");
        }
        html.close("ul");
        Div impacts = new Div();
        html.markup().into(impacts);
        impacts.getElement()
                .addEventListener("change", this::tick)
                .addEventData(INDEX)
                .addEventData(TICKED);
        return impacts;
    }

    /** The words of an impact, as the parent says it. */
    static String key(Impact impact) {
        return "roleplay.impact." + impact.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tick(DomEvent event) {
        tick(
                event.getEventData().path(INDEX).asInt(-1),
                event.getEventData().path(TICKED).asBoolean(false));
    }

    // What a browser sends may be anything.
    void tick(int index, boolean on) {
        if (index < 0 || index >= IMPACTS.size()) {
            return;
        }
        if (on) {
            ticked.add(IMPACTS.get(index));
        } else {
            ticked.remove(IMPACTS.get(index));
        }
    }
}
