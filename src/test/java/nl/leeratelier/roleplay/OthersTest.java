package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.roleplay.Others.Distribution;
import nl.leeratelier.roleplay.Others.Stop;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OthersTest {

    private static final AccountId NOBODY = AccountId.next();

    private final School school;
    private final Others others;
    private String hash = "";

    OthersTest(Database database) {
        school = new School(database, this::heard, new RolePlayType());
        others = new Others(new StopAnswerRows(school.jdbc()));
        school.publish(Talks.shelf("two-chairs.yaml").contents());
    }

    private void heard(Object event) {
        if (event instanceof EventRecorded recorded) {
            hash = recorded.before().contentHash();
            others.on(recorded);
        }
    }

    private Stop firstStopOfJoost() {
        return new Stop(hash, "praten", "joost", "binnen");
    }

    private AttemptId sitDown(AccountId person) {
        AttemptId attempt = school.begin(person, "p", "praten");
        school.record(
                attempt,
                person,
                new ChoiceMade("opening", "wachten"),
                new ChoiceMade("binnen", "vragen"),
                new Reflected("adem", ""),
                new OpenAnswered("eigen", ""),
                new OpenRated("eigen", java.util.Map.of()),
                new ChoiceMade("blijft", "beloven"),
                new ChairsTurned("joost"),
                new SatDown("joost"));
        return attempt;
    }

    private AccountId answers(int heard) {
        AccountId person = AccountId.next();
        school.record(
                sitDown(person), person, new StopAnswered(1, new Scales(heard, 5, 5, 5, 5, 10), "Ik zeg iets.", ""));
        return person;
    }

    @Test
    void tellsNothingUntilFivePeopleAnswered() {
        for (int person = 0; person < 4; person++) {
            answers(3);
        }
        assertThat(others.at(firstStopOfJoost(), NOBODY)).isEmpty();
        AccountId fifth = answers(7);
        assertThat(others.at(firstStopOfJoost(), fifth))
                .as("oneself does not count")
                .isEmpty();
        Distribution all = others.at(firstStopOfJoost(), NOBODY).orElseThrow();
        assertThat(all.people()).isEqualTo(5);
        assertThat(all.counts().get(Scale.HEARD)).isEqualTo(List.of(0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0));
        assertThat(all.counts().get(Scale.RETURN)).isEqualTo(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5));
    }

    @Test
    void keepsStopsChairsAndContentsApart() {
        for (int person = 0; person < 5; person++) {
            answers(3);
        }
        assertThat(others.at(firstStopOfJoost(), NOBODY)).isPresent();
        assertThat(others.at(new Stop(hash, "praten", "joost", "blijft"), NOBODY))
                .isEmpty();
        assertThat(others.at(new Stop(hash, "praten", "farah", "binnen"), NOBODY))
                .isEmpty();
        assertThat(others.at(new Stop("other", "praten", "joost", "binnen"), NOBODY))
                .isEmpty();
    }

    @Test
    void countsWhoPassedByAsNobody() {
        for (int person = 0; person < 4; person++) {
            answers(3);
        }
        AccountId silent = AccountId.next();
        school.record(sitDown(silent), silent, new StopPassed(1));
        assertThat(others.at(firstStopOfJoost(), NOBODY)).isEmpty();
    }

    @Test
    void theLastAnswerOfEachPersonCounts() {
        AccountId again = answers(1);
        for (int person = 0; person < 4; person++) {
            answers(3);
        }
        StopAnswerRows rows = new StopAnswerRows(school.jdbc());
        rows.replace(firstStopOfJoost(), again, new AttemptId(again.value()), new Scales(9, 5, 5, 5, 5, 5));
        Distribution all = others.at(firstStopOfJoost(), NOBODY).orElseThrow();
        assertThat(all.people()).isEqualTo(5);
        assertThat(all.counts().get(Scale.HEARD)).isEqualTo(List.of(0, 0, 0, 4, 0, 0, 0, 0, 0, 1, 0));
    }
}
