package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Variable;
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
    void line(Markup html, Node node) {
        said(html, talk.nameOf(node.speaker()), Quoted.line(node.line()));
        node.body().ifPresent(body -> html.element("p", "talk-seen", body));
        node.thought().ifPresent(thought -> thought(html, thought));
    }

    void said(Markup html, String who, String quoted) {
        html.open("p", "talk-said").element("b", "", who).text(" " + quoted).close("p");
    }

    private void thought(Markup html, String thought) {
        html.element("p", "talk-inside", words.t("roleplay.thought", thought));
    }

    /** What a choice moved, and what it did to whom. */
    void effects(Markup html, Choice choice, Standing before, Standing after) {
        html.open("ul", "talk-pills");
        for (Standing.Change change : after.changesSince(before)) {
            if (variables.contains(change.variable())) {
                html.open("li", "pill tone-" + Lines.tone(variables, change.variable()))
                        .text(change.variable().label() + " " + signed(change.difference()))
                        .close("li");
            }
        }
        html.close("ul");
        for (Choice.Felt felt : choice.felt()) {
            html.open("p", "talk-felt")
                    .element("b", "", words.t("roleplay.felt", talk.nameOf(felt.who()), felt.feeling()))
                    .text(" " + Quoted.line(felt.thought()))
                    .close("p");
        }
    }

    void why(Markup html, Choice choice) {
        html.open("div", "talk-why").open("p", "");
        html.element("b", "", words.t("roleplay.why")).text(" " + choice.why()).close("p");
        List<Source> cited = sources.of(choice.sources());
        if (!cited.isEmpty()) {
            sources(html, cited);
        }
        html.close("div");
    }

    /** The same markup as the shared component for sources, for its style. */
    private void sources(Markup html, List<Source> cited) {
        String names = cited.stream().map(Reasons::name).distinct().collect(Collectors.joining(" · "));
        html.open("div", "sources").open("details", "");
        html.element("summary", "", words.t("ui.source.line", cited.size(), names))
                .open("ul", "");
        for (Source source : cited) {
            html.open("li", "").element("cite", "", name(source)).element("span", "", source.says());
            if (!source.confirmed()) {
                html.pill("warn", words.t("ui.source.unconfirmed"));
            }
            html.close("li");
        }
        html.close("ul").close("details").close("div");
    }

    private static String name(Source source) {
        String title = source.document().title();
        return source.place().isBlank() ? title : title + ", " + source.place();
    }

    private static String signed(int difference) {
        return difference < 0 ? "−" + -difference : "+" + difference;
    }
}
