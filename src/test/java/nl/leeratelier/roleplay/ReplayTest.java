package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leeratelier.catalogue.CatalogueForTests;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was played stays what it was, whatever is published afterwards. */
@ParameterizedClass
@EnumSource
class ReplayTest {

    private static final String FIRST = Talks.text("two-chairs.yaml");

    /** Other words, other effects, another way, other scales; a choice and a node are gone, a variable is new. */
    private static final String SECOND = FIRST.replace("Fijn dat het hier kan.", "Ik ben er.")
            .replace(
                    "effects: [vertrouwen +5, vertrouwen-joost +10, veiligheid +20]",
                    "effects: [vertrouwen-joost +2, veiligheid +25]")
            .replace("scales: [heard +3, judged -2]", "scales: [heard -3]")
            .replace("id: vragen\n", "id: anders-vragen\n")
            .replace("to: adem", "to: eigen")
            .replaceAll("  - id: adem\n.*\n", "")
            .replace(
                    "characters:\n",
                    "  - { id: rust, of: family, label: Rust, start: 1, min: 0, max: 9 }\ncharacters:\n");

    private final School school;
    private final AccountId person = AccountId.next();

    ReplayTest(Database database) {
        school = new School(database, event -> {}, new RolePlayType());
    }

    private RolePlayState play(AttemptId attempt) {
        school.record(
                attempt,
                person,
                new Begun(),
                new ChoiceMade("opening", "wachten"),
                new ChoiceMade("binnen", "vragen"),
                new Reflected("adem", "Rustig blijven."),
                new OpenAnswered("eigen", "Wat hoor ik veel zorg."),
                new OpenRated("eigen", Map.of("listening", 2)),
                new ChoiceMade("blijft", "beloven"),
                new ChairsTurned("joost"),
                new SatDown("joost"));
        RolePlayState state = school.state(attempt, person);
        Moves moves = new Moves(state.talk(), new java.util.Random(1));
        while (state.phase() == Phase.CHAIR) {
            state = school.record(attempt, person, moves.fitting(state));
        }
        return state;
    }

    @Test
    void anAttemptReplaysExactlyAfterItsContentHasChanged() {
        school.publish(Talks.shelfOf(FIRST).contents());
        AttemptId attempt = school.begin(person, "p", "praten");
        RolePlayState played = play(attempt);
        assertThat(played.result().status()).isEqualTo(Status.COMPLETED);

        school.publish(Talks.shelfOf(SECOND).contents());
        School restarted = school.restarted(new RolePlayType());
        RolePlayState replayed = restarted.state(attempt, person);
        assertThat(replayed.talk()).isNotSameAs(played.talk());
        assertThat(replayed.talk().nodes()).isEqualTo(played.talk().nodes());
        assertThat(replayed).usingRecursiveComparison().ignoringFields("talk").isEqualTo(played);
        assertThat(replayed.turns()).isEqualTo(played.turns());
        assertThat(replayed.script("joost")).isEqualTo(played.script("joost"));

        AccountId later = AccountId.next();
        AttemptId anew = restarted.begin(later, "p", "praten");
        RolePlayState begun = restarted.state(anew, later);
        assertThat(begun.talk().nodes()).hasSize(played.talk().nodes().size() - 1);
        assertThat(begun.talk().variables()).hasSize(played.talk().variables().size() + 1);
    }

    /** As the first release wrote them: without a parent's chair in content and log. */
    @Test
    void anAttemptThatWasFinishedBeforeThereWereChairsStaysFinished() {
        CatalogueForTests.publishUnchecked(
                school.jdbc(), "p", Talks.shelf("good.yaml").contents());
        AttemptId attempt = school.begin(person, "p", "praten");
        school.record(
                attempt,
                person,
                new Begun(),
                new ChoiceMade("opening", "breed"),
                new ChoiceMade("reactie", "doorvragen"),
                new ChoiceMade("vertelt", "samen"),
                new ReadingBackOpened());
        school.publish(Talks.shelf("two-chairs.yaml").contents());
        RolePlayState state = school.restarted(new RolePlayType()).state(attempt, person);
        assertThat(state.phase()).isEqualTo(Phase.READING_BACK);
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.chairs()).isEmpty();
    }

    /** Even if such a log were read with content that has chairs, it would come to a defined state. */
    @Test
    void aLogWithoutChairsFoldsOnATalkWithChairs() {
        RolePlayState state = TalkEngine.start(Talks.twoChairs());
        for (RolePlayEvent event : List.of(
                new Begun(),
                new ChoiceMade("opening", "wachten"),
                new ChoiceMade("binnen", "vragen"),
                new Reflected("adem", ""),
                new OpenAnswered("eigen", ""),
                new OpenRated("eigen", Map.of()),
                new ChoiceMade("blijft", "beloven"),
                new ReadingBackOpened(),
                new RolePlayEvent.FinishedReading())) {
            state = TalkEngine.apply(state, event);
        }
        assertThat(state.phase()).isEqualTo(Phase.ENDING);
        Sanity.check(state.talk(), state);
    }
}
