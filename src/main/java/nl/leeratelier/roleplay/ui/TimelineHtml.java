package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.roleplay.Appraisal.Level;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.FromFile;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Writes the talk turn by turn: what was heard and thought, what was done with it, and what it was like in the other chair. */
final class TimelineHtml {

    private final TalkScreen screen;
    private final RolePlay talk;
    private final Words words;
    private final Reasons reasons;
    private final Journal journal;
    private final ChairHtml chairs;

    <C extends Component & Words> TimelineHtml(TalkScreen screen, Journal journal, C words) {
        this.screen = screen;
        this.talk = screen.talk();
        this.words = words;
        this.reasons = new Reasons(screen.sitting(), words);
        this.journal = journal;
        this.chairs = new ChairHtml(screen, journal, words);
    }

    Markup all() {
        Html html = new Html();
        brought(html);
        for (Turn turn : screen.state().turns()) {
            chairs.stops(html, turn.number());
            heard(html, turn);
            done(html, turn);
        }
        return html.markup();
    }

    /** What a case brought along, and what that did to the start. */
    private void brought(Html html) {
        List<FromFile> brought = screen.state().brought();
        if (brought.isEmpty()) {
            return;
        }
        html.open("li", "talk-moment talk-you");
        html.open("p", "talk-said")
                .element("b", "", words.t("roleplay.file.brought"))
                .close("p");
        Standing before = Standing.start(talk, List.of());
        List<String> facts = new ArrayList<>();
        for (FromFile one : brought) {
            facts.add(one.fact());
            Standing after = Standing.start(talk, facts);
            reasons.brought(html, one, before, after);
            before = after;
        }
        html.close("li");
    }

    private void heard(Html html, Turn turn) {
        turn.node().line().ifPresent(line -> {
            html.open("li", "talk-moment talk-other");
            reasons.line(html, line);
            html.close("li");
        });
    }

    private void done(Html html, Turn turn) {
        html.open("li", "talk-moment talk-you");
        switch (turn.way()) {
            case Choice choice -> chosen(html, turn, choice);
            case Moment.Open open -> opened(html, turn, open);
            case Moment.Pause pause -> paused(html, turn, pause);
        }
        html.open("button", "talk-rewind", Map.of("type", "button", "data-rewind", String.valueOf(turn.number())))
                .text(words.t("roleplay.rewind", turn.number() + 1))
                .close("button");
        html.close("li");
    }

    private void chosen(Html html, Turn turn, Choice choice) {
        if (turn.node().moment() instanceof Moment.Dilemma dilemma) {
            html.open("p", "talk-dilemma")
                    .piece(Markup.pill(Tone.WARN, words.t("roleplay.dilemma")))
                    .text(" " + dilemma.question())
                    .close("p");
        }
        reasons.said(html, words.t("roleplay.you"), Quoted.words(choice));
        reasons.effects(html, choice, turn.before(), turn.after());
        chairs.moves(html, turn.number());
        reasons.why(html, choice);
        if (!TalkEngine.whatElse(talk, turn).isEmpty()) {
            String number = String.valueOf(turn.number());
            html.open("details", "talk-what-if").open("summary", "", "data-turn", number);
            html.text(words.t("roleplay.what-if")).close("summary");
            html.open("div", "talk-what-if-panel", "data-others", number).close("div");
            html.close("details");
        }
    }

    private void opened(Html html, Turn turn, Moment.Open open) {
        String own = journal.words().get(turn.number());
        if (own == null) {
            html.element("p", "talk-said", words.t("roleplay.open.none"));
        } else {
            reasons.said(html, words.t("roleplay.you.own"), Quoted.line(own));
        }
        scores(html, journal.scores().getOrDefault(turn.number(), Map.of()));
        html.open("details", "talk-what-if").element("summary", "", words.t("roleplay.open.models"));
        reasons.models(html, open.models());
        html.close("details");
    }

    private void scores(Html html, Map<String, Integer> scores) {
        if (scores.isEmpty()) {
            return;
        }
        html.element("p", "talk-small", words.t("roleplay.open.own-scores"));
        html.open("ul", "talk-pills");
        screen
                .sitting()
                .library()
                .framework(talk.rubric(), Rubric.class)
                .map(Rubric::criteria)
                .orElse(List.of())
                .stream()
                .filter(criterion -> scores.containsKey(criterion.id()))
                .forEach(criterion -> html.open("li", "")
                        .piece(Markup.pill(
                                Tone.SAND, criterion.title() + ": " + level(scores.getOrDefault(criterion.id(), 0))))
                        .close("li"));
        html.close("ul");
    }

    private String level(int score) {
        return words.t("roleplay.level." + Level.values()[score].name().toLowerCase(Locale.ROOT));
    }

    private void paused(Html html, Turn turn, Moment.Pause pause) {
        html.open("p", "talk-said")
                .element("b", "", words.t("roleplay.pause.title"))
                .text(" " + pause.prompt())
                .close("p");
        String own = journal.words().get(turn.number());
        if (own != null) {
            html.element("p", "talk-written", Quoted.line(own));
        }
    }
}
