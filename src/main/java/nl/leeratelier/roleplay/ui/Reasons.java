package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.FromFile;
import nl.leeratelier.roleplay.Line;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Words;

/** Writes the pieces of reading back: what was said, what it did, what went on inside, and why. */
final class Reasons {

    private final RolePlay talk;
    private final Sources sources;
    private final List<Variable> variables;
    private final Words words;

    <C extends Component & Words> Reasons(Sitting<RolePlay, ?, ?> sitting, C words) {
        this.talk = sitting.activity();
        this.sources = sitting.library().sources();
        this.variables = talk.visibleWhile(true);
        this.words = words;
    }

    /** A line with who says it, what could be seen, and what they thought. */
    void line(Html html, Line line) {
        said(html, talk.nameOf(line.speaker()), Quoted.line(line.words()));
        line.body().ifPresent(body -> html.element("p", "talk-seen", body));
        line.thought().ifPresent(thought -> thought(html, thought));
    }

    void said(Html html, String who, String quoted) {
        html.open("p", "talk-said").element("b", "", who).text(" " + quoted).close("p");
    }

    private void thought(Html html, String thought) {
        html.element("p", "talk-inside", words.t("roleplay.thought", thought));
    }

    /** What a choice moved, and what it did to whom. */
    void effects(Html html, Choice choice, Standing before, Standing after) {
        moved(html, before, after);
        felt(html, choice);
    }

    private void moved(Html html, Standing before, Standing after) {
        html.open("ul", "talk-pills");
        for (Standing.Change change : after.changesSince(before)) {
            if (variables.contains(change.variable())) {
                String moved = change.variable().label() + " " + signed(change.difference());
                html.open("li", "")
                        .piece(Markup.pill(Course.tone(variables, change.variable()), moved))
                        .close("li");
            }
        }
        html.close("ul");
    }

    private void felt(Html html, Choice choice) {
        for (Choice.Felt felt : choice.felt()) {
            html.open("p", "talk-felt")
                    .element("b", "", words.t("roleplay.felt", talk.nameOf(felt.who()), felt.feeling()))
                    .text(" " + Quoted.line(felt.thought()))
                    .close("p");
        }
    }

    /** What was brought from a file: what it did to the start, and why. */
    void brought(Html html, FromFile one, Standing before, Standing after) {
        html.element("p", "", one.text());
        moved(html, before, after);
        html.open("div", "talk-why")
                .open("p", "")
                .element("b", "", words.t("roleplay.why"))
                .text(" " + one.why())
                .close("p")
                .piece(SourceNote.markup(sources.of(one.sources()), words))
                .close("div");
    }

    void why(Html html, Choice choice) {
        html.open("div", "talk-why");
        switch (choice.reason()) {
            case Choice.Reason.Why(String text) ->
                html.open("p", "")
                        .element("b", "", words.t("roleplay.why"))
                        .text(" " + text)
                        .close("p");
            case Choice.Reason.BothSides(String protects, String costs) -> {
                html.open("dl", "talk-both-sides");
                side(html, "roleplay.dilemma.protects", protects);
                side(html, "roleplay.dilemma.costs", costs);
                html.close("dl");
            }
        }
        html.piece(SourceNote.markup(sources.of(choice.sources()), words)).close("div");
    }

    private void side(Html html, String key, String text) {
        html.open("div", "")
                .element("dt", "", words.t(key))
                .element("dd", "", text)
                .close("div");
    }

    /** How it can be said at an open moment. */
    void models(Html html, List<Moment.Model> models) {
        html.open("ul", "open-models");
        for (Moment.Model model : models) {
            html.open("li", "")
                    .element("p", "open-model", Quoted.line(model.words()))
                    .element("p", "open-why", model.why())
                    .piece(SourceNote.markup(sources.of(model.sources()), words))
                    .close("li");
        }
        html.close("ul");
    }

    private static String signed(int difference) {
        return difference < 0 ? "−" + -difference : "+" + difference;
    }
}
