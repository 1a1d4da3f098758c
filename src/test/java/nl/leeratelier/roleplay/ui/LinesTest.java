package nl.leeratelier.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Talks;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final RolePlay talk = Talks.good();
    private final List<Variable> variables = talk.visibleWhile(true);

    private String svg() {
        RolePlayType type = new RolePlayType();
        RolePlayState state = type.start(talk, 0);
        for (ChoiceMade made : List.of(
                new ChoiceMade("opening", "verwijt"),
                new ChoiceMade("dicht", "herstel"),
                new ChoiceMade("reactie", "stilte"))) {
            state = type.apply(talk, state, made, java.time.Instant.EPOCH);
        }
        List<Standing> standings =
                new java.util.ArrayList<>(List.of(state.turns().getFirst().before()));
        state.turns().stream().map(Turn::after).forEach(standings::add);
        return new Lines(variables, standings).svg("Vertrouwen & rust");
    }

    @Test
    void drawsEachVariableInAColourAndShapeOfItsOwn() {
        assertThat(variables)
                .extracting(variable -> Lines.tone(variables, variable))
                .doesNotHaveDuplicates();
        assertThat(variables)
                .extracting(variable -> Lines.legend(variables, variable).replaceAll(".* d=", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void marksEveryTurnInsideThePicture() {
        var marks = Pattern.compile("translate\\((\\d+) (\\d+)\\)")
                .matcher(svg())
                .results()
                .toList();
        assertThat(marks).hasSize(4 * variables.size());
        assertThat(marks).allSatisfy(mark -> {
            assertThat(Integer.parseInt(mark.group(1))).isBetween(12, 388);
            assertThat(Integer.parseInt(mark.group(2))).isBetween(12, 158);
        });
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(svg()).contains("aria-label=\"Vertrouwen &#38; rust\"");
    }
}
