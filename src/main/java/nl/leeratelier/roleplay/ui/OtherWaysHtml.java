package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.Outcome;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Writes what the choices that were not made would have brought, played on the engine. */
final class OtherWaysHtml {

    private final TalkScreen screen;
    private final Words words;
    private final Reasons reasons;

    <C extends Component & Words> OtherWaysHtml(TalkScreen screen, C words) {
        this.screen = screen;
        this.words = words;
        this.reasons = new Reasons(screen.sitting(), words);
    }

    /** What the choices that were not made would have brought, marked as not one's own. */
    Markup of(Turn turn) {
        Html html = new Html().piece(Markup.pill(Tone.SAND, words.t("roleplay.what-if.not-yours")));
        for (Outcome other : TalkEngine.whatElse(screen.talk(), turn)) {
            html.open("div", "talk-other-way");
            reasons.said(html, words.t("roleplay.what-if.said"), Quoted.words(other.choice()));
            reasons.effects(html, other.choice(), turn.before(), other.after());
            other.next().flatMap(Node::line).ifPresent(line -> {
                reasons.line(html.open("div", "talk-reply"), line);
                html.close("div");
            });
            other.ending()
                    .ifPresent(ending ->
                            html.element("p", "talk-reply", words.t("roleplay.what-if.ending", ending.title())));
            reasons.why(html, other.choice());
            html.close("div");
        }
        return html.markup();
    }
}
