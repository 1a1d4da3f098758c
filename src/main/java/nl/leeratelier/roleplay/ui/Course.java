package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.LineChart;
import nl.leeratelier.ui.LineChart.Line;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** How the talk went: the variables from turn to turn as lines, with their table. */
final class Course extends Section implements Words {

    /** Tones of the first variables; whatever comes after them shares the last one. */
    private static final List<Tone> TONES = List.of(Tone.PRO, Tone.PARENT, Tone.SAFE, Tone.WARN, Tone.SAND);

    Course(RolePlay talk, RolePlayState state) {
        addClassName("talk-course");
        List<Variable> variables = talk.visibleWhile(true);
        setVisible(!variables.isEmpty() && !state.turns().isEmpty());
        if (isVisible()) {
            // A chart only shows: it is sent as it is drawn, and forgotten here.
            String drawn = chart(variables, state.turns()).getElement().getOuterHTML();
            add(new H2(t("roleplay.course.title")), new Sent(drawn));
        }
    }

    private LineChart chart(List<Variable> variables, List<Turn> turns) {
        List<Standing> standings = new ArrayList<>(List.of(turns.getFirst().before()));
        turns.stream().map(Turn::after).forEach(standings::add);
        List<String> moments = IntStream.range(0, standings.size())
                .mapToObj(turn -> turn == 0 ? t("roleplay.course.start") : t("roleplay.turn", turn))
                .toList();
        List<Line> lines = variables.stream()
                .map(variable -> new Line(variable.label(), tone(variables, variable), values(variable, standings)))
                .toList();
        int min = variables.stream().mapToInt(Variable::min).min().orElse(0);
        int max = variables.stream().mapToInt(Variable::max).max().orElse(100);
        return new LineChart(t("roleplay.course.title"), moments, lines, min, max);
    }

    private static List<Integer> values(Variable variable, List<Standing> standings) {
        return standings.stream().map(standing -> standing.value(variable.id())).toList();
    }

    /** The tone of a variable, the same in the chart and in the pills beside it. */
    static Tone tone(List<Variable> variables, Variable variable) {
        return TONES.get(Math.min(variables.indexOf(variable), TONES.size() - 1));
    }
}
