package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Words;

/** The talk sentence by sentence, now with what went on inside. */
final class Timeline extends OrderedList implements Words {

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;
    private final Reasons reasons;

    Timeline(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        this.sitting = sitting;
        this.reasons = new Reasons(sitting, this);
        addClassName("timeline");
        getElement().setAttribute("lang", sitting.programme().language());
        sitting.state().turns().forEach(turn -> add(heard(turn), said(turn)));
    }

    private ListItem heard(Turn turn) {
        Markup html = new Markup();
        reasons.line(html, turn.node());
        ListItem item = new ListItem();
        item.addClassNames("moment", "other");
        item.getElement().setProperty("innerHTML", html.toString());
        return item;
    }

    private ListItem said(Turn turn) {
        Markup html = new Markup();
        reasons.said(html, t("roleplay.you"), Quoted.words(turn.choice()));
        reasons.effects(html, turn.choice(), turn.before(), turn.after());
        reasons.why(html, turn.choice());
        Div words = new Div();
        words.getElement().setProperty("innerHTML", html.toString());
        ListItem item = new ListItem(words);
        item.addClassNames("moment", "you");
        if (!TalkEngine.whatElse(sitting.activity(), turn).isEmpty()) {
            item.add(new WhatIf(sitting, turn));
        }
        return item;
    }
}
