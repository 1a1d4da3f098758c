package nl.leeratelier.dilemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.dilemma.DilemmaEvent.OthersSeen;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTakenAgain;
import nl.leeratelier.dilemma.DilemmaEvent.VoiceHeard;
import nl.leeratelier.dilemma.Positions.Asked;
import nl.leeratelier.dilemma.Positions.Distribution;
import nl.leeratelier.dilemma.Positions.Moment;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.School;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PositionsTest {

    private static final AccountId NOBODY = AccountId.next();

    private final School school;
    private final Positions positions;
    private String hash = "";

    PositionsTest(Database database) {
        school = new School(database, this::heard, new DilemmaType());
        positions = new Positions(new PositionRows(school.jdbc()));
        school.publish(Dilemmas.shelf().contents());
    }

    private void heard(Object event) {
        if (event instanceof EventRecorded recorded) {
            hash = recorded.before().contentHash();
            positions.on(recorded);
        }
    }

    private AccountId takes(int position) {
        AccountId person = AccountId.next();
        take(person, position);
        return person;
    }

    private AttemptId take(AccountId person, int position) {
        AttemptId attempt = school.begin(person, "p", "kiezen");
        school.record(attempt, person, new PositionTaken(position, "Mijn geheim."));
        return attempt;
    }

    private Asked first() {
        return new Asked(hash, "kiezen", Moment.FIRST);
    }

    @Test
    void tellsNothingUntilFiveOthersTookAPosition() {
        for (int person = 0; person < 4; person++) {
            takes(2);
        }
        assertThat(positions.of(first(), NOBODY)).isEmpty();
        AccountId fifth = takes(7);
        assertThat(positions.of(first(), fifth)).as("oneself does not count").isEmpty();
        assertThat(positions.of(first(), NOBODY)).contains(new Distribution(5, List.of(0, 4, 0, 0, 0, 0, 1)));
    }

    @Test
    void keepsMomentsAndContentsApart() {
        for (int person = 0; person < 5; person++) {
            AccountId someone = AccountId.next();
            AttemptId attempt = take(someone, 1);
            school.record(
                    attempt,
                    someone,
                    new OthersSeen(),
                    new VoiceHeard("v"),
                    new VoiceHeard("w"),
                    new VoiceHeard("t"),
                    new VoiceHeard("m"),
                    new PositionTakenAgain(4, ""));
        }
        assertThat(positions.of(first(), NOBODY).orElseThrow().counts()).containsExactly(5, 0, 0, 0, 0, 0, 0);
        assertThat(positions
                        .of(new Asked(hash, "kiezen", Moment.SECOND), NOBODY)
                        .orElseThrow()
                        .counts())
                .containsExactly(0, 0, 0, 5, 0, 0, 0);
        assertThat(positions.of(new Asked("other", "kiezen", Moment.FIRST), NOBODY))
                .isEmpty();
    }

    @Test
    void theLastPositionOfEachPersonCounts() {
        AccountId again = takes(1);
        for (int person = 0; person < 4; person++) {
            takes(3);
        }
        new PositionRows(school.jdbc()).replace(first(), again, new AttemptId(again.value()), 6);
        assertThat(positions.of(first(), NOBODY)).contains(new Distribution(5, List.of(0, 0, 4, 0, 0, 1, 0)));
    }

    @Test
    void keepsNoWords() {
        takes(3);
        assertThat(school.jdbc()
                        .sql("select * from dilemma_position")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("geheim");
    }
}
