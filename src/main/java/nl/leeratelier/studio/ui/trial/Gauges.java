package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** The variables of a talk as it is tried out, hidden ones included, and what each turn did to them. */
final class Gauges extends Card implements Words {

    private final Div figures = new Div();
    private final Div course = new Div();

    Gauges() {
        addClassName("trial-gauges");
        course.addClassName("trial-course");
        Paragraph note = new Paragraph(t("studio.trial.gauges.text"));
        add(new H2(t("studio.trial.gauges")), note, figures, course);
    }

    /** Shows how things stand. */
    void show(RolePlayState state) {
        List<Variable> variables = state.talk().variables();
        List<Turn> turns = state.turns();
        String rows = variables.stream()
                .map(variable -> gauge(state, variable, turns))
                .collect(Collectors.joining());
        Markup list = variables.isEmpty()
                ? Markup.text(t("studio.trial.gauges.none"))
                : new Markup("<dl class=\"trial-values\">" + rows + "</dl>");
        list.into(figures);
        course(turns).into(course);
    }

    private String gauge(RolePlayState state, Variable variable, List<Turn> turns) {
        int value = state.standing().value(variable.id());
        int change = turns.isEmpty() ? 0 : value - turns.getLast().before().value(variable.id());
        String moved = change == 0
                ? ""
                : " <span class=\"trial-change %s\">%s</span>".formatted(change > 0 ? "up" : "down", signed(change));
        return """
                <div><dt>%s<span class="trial-of">%s</span></dt><dd><b>%d</b>%s\
                <meter min="%d" max="%d" value="%d" aria-hidden="true"></meter></dd></div>""".formatted(
                        Markup.escape(variable.label()),
                        Markup.escape(whose(state, variable)),
                        value,
                        moved,
                        variable.min(),
                        Math.max(variable.min() + 1, variable.max()),
                        value);
    }

    private String whose(RolePlayState state, Variable variable) {
        return variable.of().equals(Variable.FAMILY)
                ? t("studio.trial.gauges.family")
                : state.talk().nameOf(variable.of());
    }

    private Markup course(List<Turn> turns) {
        if (turns.isEmpty()) {
            return Markup.text(t("studio.trial.gauges.begin"));
        }
        String items = turns.reversed().stream().map(this::turn).collect(Collectors.joining());
        return new Markup("<ol reversed>" + items + "</ol>");
    }

    private String turn(Turn turn) {
        String said =
                turn.choice().map(choice -> "“" + choice.words() + "”").orElseGet(() -> t("studio.trial.own-words"));
        String changes = turn.after().changesSince(turn.before()).stream()
                .map(this::words)
                .collect(Collectors.joining(", "));
        return "<li><span>" + Markup.escape(said) + "</span><small>"
                + Markup.escape(changes.isEmpty() ? t("studio.trial.gauges.nothing") : changes) + "</small></li>";
    }

    private String words(Standing.Change change) {
        return change.variable().label() + " " + signed(change.difference());
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : "−" + -change;
    }
}
