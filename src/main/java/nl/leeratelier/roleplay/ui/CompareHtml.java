package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.SideBySide;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** Writes two attempts beside each other: what they share in a line, then the moment they part, then each its own way. */
final class CompareHtml {

    private final Words words;
    private final Reasons reasons;

    <C extends Component & Words> CompareHtml(TalkScreen screen, C words) {
        this.words = words;
        this.reasons = new Reasons(screen.sitting(), words);
    }

    Markup of(SideBySide sides, Comparing.Side one, Comparing.Side other) {
        Html html = new Html();
        html.element("p", "compare-shared", shared(sides));
        sides.parting().flatMap(Node::line).ifPresent(line -> {
            html.open("div", "compare-parting");
            reasons.line(html, line);
            html.close("div");
        });
        html.open("div", "compare-sides");
        side(html, one, sides.one(), sides.parting().isPresent());
        side(html, other, sides.other(), sides.parting().isPresent());
        return html.close("div").markup();
    }

    private String shared(SideBySide sides) {
        int same = sides.shared().size();
        if (sides.parting().isEmpty() && sides.one().isEmpty() && sides.other().isEmpty()) {
            return words.t("roleplay.compare.same");
        }
        return same == 0 ? words.t("roleplay.compare.from-the-start") : words.t("roleplay.compare.shared", same);
    }

    private void side(Html html, Comparing.Side side, List<Turn> turns, boolean parted) {
        html.open("section", "compare-side").element("h3", "", side.name()).open("ol", "talk-timeline");
        for (int turn = 0; turn < turns.size(); turn++) {
            // The line at which they part stands above both.
            if (turn > 0 || !parted) {
                heard(html, turns.get(turn));
            }
            done(html, turns.get(turn), side.words());
        }
        html.close("ol").open("div", "compare-ending");
        html.element("p", "eyebrow", words.t("roleplay.compare.ending"));
        html.element(
                "p",
                "compare-title",
                side.state()
                        .ending()
                        .map(ending -> ending.title())
                        .orElseGet(() -> words.t("roleplay.compare.open-end")));
        html.close("div").close("section");
    }

    private void heard(Html html, Turn turn) {
        turn.node().line().ifPresent(line -> {
            html.open("li", "talk-moment talk-other");
            reasons.line(html, line);
            html.close("li");
        });
    }

    private void done(Html html, Turn turn, Map<Integer, String> written) {
        String own = written.getOrDefault(turn.number(), "");
        html.open("li", "talk-moment talk-you");
        switch (turn.way()) {
            case Choice choice -> {
                reasons.said(html, words.t("roleplay.you"), Quoted.words(choice));
                reasons.effects(html, choice, turn.before(), turn.after());
            }
            case Moment.Open ignored
            when own.isEmpty() -> html.element("p", "talk-said", words.t("roleplay.open.none"));
            case Moment.Open ignored -> reasons.said(html, words.t("roleplay.you.own"), Quoted.line(own));
            case Moment.Pause ignored -> {
                html.element("p", "talk-said", words.t("roleplay.pause.title"));
                if (!own.isEmpty()) {
                    html.element("p", "talk-written", Quoted.line(own));
                }
            }
        }
        html.close("li");
    }
}
