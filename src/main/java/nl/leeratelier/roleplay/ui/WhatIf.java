package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Outcome;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Words;

/** What the other choices of a turn would have brought, played on the engine when asked for and marked as not one's own. */
final class WhatIf extends Div implements Words {

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;
    private final Turn turn;
    private final NativeButton button;
    private final Div panel = new Div();

    WhatIf(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting, Turn turn) {
        this.sitting = sitting;
        this.turn = turn;
        button = new NativeButton(t("roleplay.what-if"), click -> toggle());
        button.addClassName("what-if-toggle");
        addClassName("what-if");
        panel.addClassName("what-if-panel");
        add(button);
        show(false);
    }

    private void toggle() {
        show(panel.getParent().isEmpty());
    }

    private void show(boolean open) {
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open) {
            panel.getElement().setProperty("innerHTML", others());
            add(panel);
        } else {
            remove(panel);
        }
    }

    private String others() {
        Reasons reasons = new Reasons(sitting, this);
        Markup html = new Markup().pill("sand", t("roleplay.what-if.not-yours"));
        for (Outcome other : TalkEngine.whatElse(sitting.activity(), turn)) {
            html.open("div", "other-way");
            reasons.said(html, t("roleplay.what-if.said"), Quoted.words(other.choice()));
            reasons.effects(html, other.choice(), turn.before(), other.after());
            other.next().ifPresent(node -> reasons.line(html.open("div", "reply"), node));
            other.next().ifPresent(node -> html.close("div"));
            other.ending()
                    .ifPresent(ending -> html.element("p", "reply", t("roleplay.what-if.ending", ending.title())));
            reasons.why(html, other.choice());
            html.close("div");
        }
        return html.toString();
    }
}
