package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Words;

/** How the talk went: the variables as lines, where they ended, and the same in a table. */
final class Course extends Section implements Words {

    private final List<Variable> variables;
    private final List<Standing> standings = new ArrayList<>();

    Course(RolePlay talk, RolePlayState state) {
        addClassName("talk-course");
        variables = talk.visibleWhile(true);
        standings.add(
                state.turns().isEmpty()
                        ? state.standing()
                        : state.turns().getFirst().before());
        state.turns().stream().map(Turn::after).forEach(standings::add);
        setVisible(!variables.isEmpty() && standings.size() > 1);
        if (isVisible()) {
            add(new H2(t("roleplay.course.title")), chart());
            getElement().appendChild(table());
        }
    }

    private Div chart() {
        String description = variables.stream()
                .map(variable -> t(
                        "roleplay.course.line",
                        variable.label(),
                        standings.getFirst().value(variable.id()),
                        standings.getLast().value(variable.id())))
                .collect(Collectors.joining(" "));
        Markup html = new Markup().html(new Lines(variables, standings).svg(description));
        html.open("p", "talk-course-axis")
                .element("span", "", t("roleplay.course.start"))
                .element("span", "", t("roleplay.course.end"))
                .close("p");
        html.open("ul", "talk-pills");
        for (Variable variable : variables) {
            String words =
                    t("roleplay.gauge", variable.label(), standings.getLast().value(variable.id()));
            html.open("li", "pill tone-" + Lines.tone(variables, variable))
                    .html(Lines.legend(variables, variable))
                    .text(words)
                    .close("li");
        }
        Div chart = new Div();
        chart.addClassName("talk-course-chart");
        chart.getElement().setProperty("innerHTML", html.close("ul").toString());
        return chart;
    }

    private Element table() {
        Markup html = new Markup().element("summary", "", t("roleplay.course.table"));
        html.open("div", "table-wrap", "tabindex", "0")
                .open("table", "table")
                .open("thead", "")
                .open("tr", "");
        html.open("th", "", "scope", "col").text(t("roleplay.course.turn")).close("th");
        variables.forEach(variable ->
                html.open("th", "number", "scope", "col").text(variable.label()).close("th"));
        html.close("tr").close("thead").open("tbody", "");
        for (int turn = 0; turn < standings.size(); turn++) {
            Standing standing = standings.get(turn);
            html.open("tr", "").open("th", "", "scope", "row");
            html.text(turn == 0 ? t("roleplay.course.start") : String.valueOf(turn))
                    .close("th");
            variables.forEach(variable -> html.element("td", "number", String.valueOf(standing.value(variable.id()))));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
        return new Element("details")
                .setAttribute("class", "talk-course-table")
                .setProperty("innerHTML", html.toString());
    }
}
