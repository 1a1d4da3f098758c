package nl.leeratelier.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.School;
import nl.leeratelier.measure.Growth.Own;
import nl.leeratelier.measure.Growth.Shift;
import nl.leeratelier.measure.MeasureEvent.Answered;
import nl.leeratelier.measure.MeasureEvent.HandedIn;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class GrowthTest {

    private final School school;
    private final Growth growth;

    GrowthTest(Database database) {
        List<Growth> late = new ArrayList<>();
        school = new School(database, event -> late.forEach(one -> heard(one, event)), new MeasureType());
        growth = new Growth(new MeasureRows(school.jdbc()), school.enrolments(), Clock.systemUTC());
        late.add(growth);
        school.publish(Measures.shelf("before").contents());
    }

    private static void heard(Growth growth, Object event) {
        if (event instanceof EventRecorded recorded) {
            growth.on(recorded);
        }
    }

    private void measure(AccountId person, String moment, int een, int twee) {
        AttemptId attempt = school.begin(person, "p", moment);
        school.record(attempt, person, new Answered("een", een), new Answered("twee", twee), new HandedIn());
    }

    private AccountId both(int before, int after) {
        AccountId person = AccountId.next();
        measure(person, "before", before, 3);
        measure(person, "after", after, 3);
        return person;
    }

    private EnrolmentId enrolment(AccountId person) {
        return school.enrolments().of(person, school.organisation()).getFirst().id();
    }

    private List<Shift> shifts() {
        return growth.of(school.organisation(), "p", "stellingen");
    }

    @Test
    void tellsAPersonsOwnGrowth() {
        AccountId person = both(5, 2);
        assertThat(growth.own(enrolment(person), "stellingen"))
                .isEqualTo(new Own(Map.of("een", 5, "twee", 3), Map.of("een", 2, "twee", 3)));
    }

    @Test
    void countsNothingBeforeItIsHandedIn() {
        AccountId person = AccountId.next();
        AttemptId attempt = school.begin(person, "p", "before");
        school.record(attempt, person, new Answered("een", 5));
        assertThat(growth.own(enrolment(person), "stellingen")).isEqualTo(new Own(Map.of(), Map.of()));
    }

    @Test
    void aBeginningThatWasMeasuredAtTheEndIsNone() {
        for (int person = 0; person < 5; person++) {
            AccountId someone = AccountId.next();
            measure(someone, "after", 2, 2);
            measure(someone, "before", 5, 5);
            assertThat(growth.own(enrolment(someone), "stellingen").before()).isEmpty();
        }
        assertThat(shifts()).isEmpty();
    }

    @Test
    void tellsOfAGroupOnlyFromFivePeopleOn() {
        List<AccountId> people = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            people.add(both(4, 2));
        }
        AccountId onlyBefore = AccountId.next();
        measure(onlyBefore, "before", 5, 5);
        assertThat(shifts()).as("four have both").isEmpty();
        people.add(both(5, 1));
        assertThat(shifts()).containsExactly(new Shift("een", 5, 4.2, 1.8), new Shift("twee", 5, 3, 3));
        assertThat(growth.of(school.organisation(), people, "p", "stellingen")).hasSize(2);
        assertThat(growth.of(school.organisation(), people.subList(0, 4), "p", "stellingen"))
                .isEmpty();
        assertThat(growth.of(OrganisationId.next(), "p", "stellingen")).isEmpty();
        assertThat(growth.of(OrganisationId.next(), people, "p", "stellingen")).isEmpty();
        assertThat(growth.of(school.organisation(), "other", "stellingen")).isEmpty();
    }

    @Test
    void tellsOfTeamsWhatTheWholeAndTheOthersDoNotGiveAway() {
        for (int person = 0; person < 5; person++) {
            inTeam(both(5, 2), "Noord");
            inTeam(both(4, 4), "Zuid");
        }
        for (int person = 0; person < 3; person++) {
            inTeam(both(1, 1), "Oost");
        }
        assertThat(growth.byTeam(school.organisation(), "p", "stellingen"))
                .as("Noord is held back, or Oost would follow from the whole")
                .isEqualTo(Map.of("Zuid", List.of(new Shift("een", 5, 4, 4), new Shift("twee", 5, 3, 3))));

        both(3, 3);
        both(3, 3);
        assertThat(growth.byTeam(school.organisation(), "p", "stellingen").keySet())
                .containsExactly("Noord", "Zuid");
        assertThat(growth.byTeam(OrganisationId.next(), "p", "stellingen")).isEmpty();
    }

    private void inTeam(AccountId person, String team) {
        school.jdbc().sql("""
                        insert into organisation (id, name, name_key, created_at)
                        values (:id, 'Kust', 'kust', current_timestamp) on conflict do nothing""").param("id", school.organisation().value()).update();
        school.jdbc()
                .sql("""
                        insert into account (id, email, email_key, name, name_key, language, password_hash,
                          password_temporary, password_number, created_at)
                        values (:id, :email, :email, 'Sam', 'sam', 'nl', '', false, 0, current_timestamp)""")
                .param("id", person.value())
                .param("email", person + "@example.nl")
                .update();
        school.jdbc()
                .sql("insert into team_member (organisation_id, account_id, team) values (?, ?, ?)")
                .params(school.organisation().value(), person.value(), team)
                .update();
    }

    @Test
    void saysHowFarTheMeansLieApartInTenths() {
        both(5, 1);
        both(5, 2);
        both(4, 2);
        both(4, 3);
        both(3, 3);
        both(3, 5);
        // before: 24 / 6 = 4; after: 16 / 6 = 2.67, which is 2.7 in tenths
        Shift een = shifts().getFirst();
        assertThat(een).isEqualTo(new Shift("een", 6, 4, 2.7));
        assertThat(een.moved()).isEqualTo(-1.3);
        assertThat(shifts().getLast().moved()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 0", "4, 0", "5, 2"})
    void keepsSilentOnAGroupWhereTheDifferenceWithTheWholeTellsOfAFew(int others, int told) {
        List<AccountId> group = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            group.add(both(4, 2));
        }
        for (int person = 0; person < others; person++) {
            both(1, 5);
        }
        assertThat(shifts()).hasSize(2).allMatch(shift -> shift.people() == 5 + others);
        assertThat(growth.of(school.organisation(), group, "p", "stellingen")).hasSize(told);
    }

    @Test
    void aMemberWithoutBothMeasuresDoesNotCount() {
        List<AccountId> group = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            group.add(both(4, 2));
        }
        AccountId onlyBefore = AccountId.next();
        measure(onlyBefore, "before", 5, 5);
        group.add(onlyBefore);
        for (int person = 0; person < 6; person++) {
            both(1, 5);
        }
        assertThat(growth.of(school.organisation(), group, "p", "stellingen")).isEmpty();
    }

    @Test
    void countsWhoeverTookTheProgrammeTwiceOnce() {
        for (int person = 0; person < 4; person++) {
            both(4, 2);
        }
        AccountId twice = both(2, 1);
        AccountId secondRun = both(4, 3);
        school.jdbc()
                .sql("update measure_answer set account_id = ? where account_id = ?")
                .params(twice.value(), secondRun.value())
                .update();
        // the fifth: 3 before, 2 after; 19 / 5 and 10 / 5
        assertThat(shifts().getFirst()).isEqualTo(new Shift("een", 5, 3.8, 2));
    }
}
