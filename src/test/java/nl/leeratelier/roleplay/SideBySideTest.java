package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final ChoiceMade BROAD = new ChoiceMade("opening", "breed");
    private static final ChoiceMade ASK = new ChoiceMade("reactie", "doorvragen");
    private static final ChoiceMade SILENCE = new ChoiceMade("reactie", "stilte");
    private static final ChoiceMade TOGETHER = new ChoiceMade("vertelt", "samen");

    private static RolePlayState play(RolePlayEvent... events) {
        RolePlayState state = TalkEngine.start(Talks.good());
        for (RolePlayEvent event : events) {
            state = TalkEngine.apply(state, event);
        }
        return state;
    }

    @Test
    void tellsWhereTwoAttemptsPartAndWhatCameOfEach() {
        SideBySide both = SideBySide.of(play(BROAD, ASK, TOGETHER), play(BROAD, SILENCE, TOGETHER));
        assertThat(both.shared()).hasSize(1);
        assertThat(both.parting()).map(Node::id).contains("reactie");
        assertThat(both.one()).extracting(Turn::number).containsExactly(1, 2);
        assertThat(both.other()).hasSize(2);
        assertThat(both.values())
                .extracting(values -> values.variable().id() + " " + values.one() + " " + values.other())
                .containsExactly("vertrouwen 80 65", "veiligheid 50 30", "spanning 40 35");
    }

    @Test
    void partsNowhereWhereOneWentOn() {
        SideBySide both = SideBySide.of(play(BROAD), play(BROAD, ASK));
        assertThat(both.parting()).isEmpty();
        assertThat(both.one()).isEmpty();
        assertThat(both.other()).hasSize(1);
    }

    @Test
    void countsTheEventsThatLeadToATurn() {
        RolePlay talk = Talks.good();
        List<RolePlayEvent> events = List.of(new Begun(), BROAD, ASK, TOGETHER);
        assertThat(Journal.eventsBefore(talk, events, 0)).isEqualTo(1);
        assertThat(Journal.eventsBefore(talk, events, 1)).isEqualTo(2);
        assertThat(Journal.eventsBefore(talk, events, 2)).isEqualTo(3);
        assertThat(Journal.eventsBefore(talk, events, 9)).isEqualTo(4);
        assertThat(Journal.eventsBefore(talk, events.subList(1, 4), 0))
                .as("never begun")
                .isZero();
    }
}
