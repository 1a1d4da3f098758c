package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.Outcome;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/**
 * The talk sentence by sentence, now with what went on inside. Below each choice one may open what the others would have
 * brought; that is played on the engine when asked for, and sent to the browser without being kept.
 */
final class Timeline extends OrderedList implements Words {

    private static final String SUMMARY = "event.target.closest('summary[data-turn]')";
    private static final String TURN = "Number(" + SUMMARY + ".dataset.turn)";
    private static final String FILL = "const others = this.querySelector('[data-others=\"' + $0 + '\"]');"
            + "if (others && !others.hasChildNodes()) others.innerHTML = $1;";

    private final RolePlay talk;
    private final List<Turn> turns;
    private final Reasons reasons;

    Timeline(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        this.talk = sitting.activity();
        this.turns = sitting.state().turns();
        this.reasons = new Reasons(sitting, this);
        addClassName("talk-timeline");
        getElement().setAttribute("lang", sitting.programme().language());
        Html html = new Html();
        for (int turn = 0; turn < turns.size(); turn++) {
            Turn taken = turns.get(turn);
            heard(html, taken);
            taken.choice().ifPresent(choice -> said(html, taken, choice));
        }
        html.markup().into(this);
        getElement()
                .addEventListener("click", this::asked)
                .setFilter("!!" + SUMMARY)
                .addEventData(TURN);
    }

    private void heard(Html html, Turn turn) {
        turn.node().line().ifPresent(line -> {
            html.open("li", "talk-moment talk-other");
            reasons.line(html, line);
            html.close("li");
        });
    }

    private void said(Html html, Turn turn, Choice choice) {
        html.open("li", "talk-moment talk-you");
        reasons.said(html, t("roleplay.you"), Quoted.words(choice));
        reasons.effects(html, choice, turn.before(), turn.after());
        reasons.why(html, choice);
        if (!TalkEngine.whatElse(talk, turn).isEmpty()) {
            html.open("details", "talk-what-if").open("summary", "", "data-turn", String.valueOf(turn.number()));
            html.text(t("roleplay.what-if")).close("summary");
            html.open("div", "talk-what-if-panel", "data-others", String.valueOf(turn.number()))
                    .close("div");
            html.close("details");
        }
        html.close("li");
    }

    private void asked(DomEvent event) {
        int number = event.getEventData().path(TURN).asInt(-1);
        if (number >= 0 && number < turns.size()) {
            getElement().executeJs(FILL, number, others(turns.get(number)));
        }
    }

    /** What the choices that were not made would have brought, as HTML, marked as not one's own. */
    private String others(Turn turn) {
        Html html = new Html().piece(Markup.pill(Tone.SAND, t("roleplay.what-if.not-yours")));
        for (Outcome other : TalkEngine.whatElse(talk, turn)) {
            html.open("div", "talk-other-way");
            reasons.said(html, t("roleplay.what-if.said"), Quoted.words(other.choice()));
            reasons.effects(html, other.choice(), turn.before(), other.after());
            other.next().flatMap(Node::line).ifPresent(line -> {
                reasons.line(html.open("div", "talk-reply"), line);
                html.close("div");
            });
            other.ending()
                    .ifPresent(ending -> html.element("p", "talk-reply", t("roleplay.what-if.ending", ending.title())));
            reasons.why(html, other.choice());
            html.close("div");
        }
        return html.markup().html();
    }
}
