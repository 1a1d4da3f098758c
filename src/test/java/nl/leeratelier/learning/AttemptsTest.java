package nl.leeratelier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import nl.leeratelier.learning.Counting.Added;
import nl.leeratelier.learning.Counting.GivenUp;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AttemptsTest {

    private final Classroom room;
    private final Enrolment enrolment;

    AttemptsTest(Database database) {
        room = new Classroom(database);
        enrolment = room.enrol();
    }

    @Test
    void resumesWhereTheLogEnds() {
        var attempt = room.open(room.begin(enrolment, "een"));
        attempt = room.record(attempt, new Added(3));
        room.record(attempt, new Added(4));

        var resumed = room.open(attempt.id());
        assertThat(resumed.state().sum()).isEqualTo(7);
        assertThat(resumed.sequence()).isEqualTo(2);
        assertThat(resumed.state().seed()).isEqualTo(attempt.state().seed());
        assertThat(room.begin(enrolment, "een")).isEqualTo(attempt.id());
    }

    @Test
    void refusesTheSecondTabAndLosesNothing() {
        AttemptId id = room.begin(enrolment, "een");
        var first = room.open(id);
        var second = room.open(id);
        room.record(first, new Added(1));

        assertThatThrownBy(() -> room.record(second, new Added(2)))
                .isInstanceOf(LearningException.ContinuedElsewhere.class);
        assertThat(room.open(id).state().sum()).isEqualTo(1);
    }

    @Test
    void recordsNothingThatDoesNotFit() {
        var attempt = room.open(room.begin(enrolment, "een"));
        assertThatThrownBy(() -> room.record(attempt, new Added(-1)))
                .isInstanceOf(LearningException.EventRefused.class);
        assertThat(room.open(attempt.id()).sequence()).isZero();
    }

    @Test
    void opensNobodyElsesAttempt() {
        AttemptId id = room.begin(enrolment, "een");
        AccountId stranger = new AccountId(UUID.randomUUID());
        assertThatThrownBy(() -> room.attempts.open(id, stranger)).isInstanceOf(LearningException.NotFound.class);
        assertThatThrownBy(() -> room.attempts.resumeOrBegin(enrolment.id(), stranger, "een"))
                .isInstanceOf(LearningException.NotFound.class);
    }

    @Test
    void opensAModuleOnlyWhenTheOneBeforeItIsDone() {
        assertThatThrownBy(() -> room.begin(enrolment, "drie")).isInstanceOf(LearningException.NotOpenYet.class);
        finish("een");
        finish("twee");
        assertThat(room.begin(enrolment, "drie")).isNotNull();
    }

    @Test
    void allowsNoMoreAttemptsThanTheActivityDoes() {
        for (int i = 0; i < 2; i++) {
            room.record(room.open(room.begin(enrolment, "twee")), new GivenUp());
        }
        assertThatThrownBy(() -> room.begin(enrolment, "twee")).isInstanceOf(LearningException.AttemptsUsedUp.class);
    }

    @Test
    void completesTheEnrolmentOnceWithTheLastRequirement() {
        finish("een");
        finish("twee");
        assertThat(room.published).doesNotHaveAnyElementsOfTypes(ProgrammeCompleted.class);
        finish("drie");
        finish("drie");

        assertThat(room.published)
                .filteredOn(ProgrammeCompleted.class::isInstance)
                .hasSize(1);
        Enrolment done = room.enrolments.find(enrolment.id()).orElseThrow();
        assertThat(done.completedAt()).isPresent();
        assertThat(done.minutesDone()).isEqualTo(60);
        assertThat(done.activitiesDone()).isEqualTo(3);
    }

    @Test
    void staysWithTheVersionItWasBegunWith() {
        var attempt = room.record(room.open(room.begin(enrolment, "een")), new Added(5));
        room.publish("Tellen, verbeterd");

        assertThat(room.open(attempt.id()).version().programme().title()).isEqualTo("Tellen");
        assertThat(room.open(attempt.id()).state().sum()).isEqualTo(5);
        assertThat(room.catalogue.newest("tellen").orElseThrow().number()).isEqualTo(2);
        assertThat(room.enrol().version()).isEqualTo(enrolment.version());
    }

    @Test
    void sharesTheWayOfAnAttemptUpToAPointAndLeavesThatAttemptAsItWas() {
        var first = room.open(room.begin(enrolment, "een"));
        for (int number : new int[] {1, 2, 8}) {
            first = room.record(first, new Added(number));
        }
        var done = first;
        AttemptId id = room.inTransaction(() -> room.attempts.rewind(done, room.sam, 2));

        var rewound = room.open(id);
        assertThat(rewound.state().sum()).isEqualTo(3);
        assertThat(rewound.number()).isEqualTo(2);
        assertThat(rewound.state().seed()).isEqualTo(done.state().seed());
        assertThat(room.open(done.id()).state().sum()).isEqualTo(11);
        assertThat(room.attempts.of(rewound))
                .extracting(AttemptSummary::number, summary -> summary.result().progress())
                .containsExactly(tuple(1, 100), tuple(2, 30));
        assertThat(room.record(rewound, new Added(7)).state().result().status().isFinal())
                .isTrue();
    }

    @Test
    void rewindsNobodyElsesAttemptAndNotMoreOftenThanIsAllowed() {
        var attempt = room.record(room.open(room.begin(enrolment, "twee")), new GivenUp());
        AccountId stranger = new AccountId(UUID.randomUUID());
        assertThatThrownBy(() -> room.inTransaction(() -> room.attempts.rewind(attempt, stranger, 1)))
                .isInstanceOf(LearningException.NotFound.class);
        room.inTransaction(() -> room.attempts.rewind(attempt, room.sam, 0));
        assertThatThrownBy(() -> room.inTransaction(() -> room.attempts.rewind(attempt, room.sam, 0)))
                .isInstanceOf(LearningException.AttemptsUsedUp.class);
    }

    @Test
    void rewindsOnlyWhereTheTypeAllowsIt() {
        var open = room.record(room.open(room.begin(enrolment, "een")), new Added(1));
        Counting test = new Counting() {
            @Override
            public boolean isRewindable() {
                return false;
            }
        };
        var tested = new OpenAttempt<>(
                open.id(),
                open.enrolment(),
                open.account(),
                open.number(),
                open.version(),
                test,
                open.activity(),
                open.language(),
                open.sequence(),
                open.state());
        assertThatThrownBy(() -> room.inTransaction(() -> room.attempts.rewind(tested, room.sam, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(room.attempts.of(open)).hasSize(1);
    }

    @Test
    void tellsOfEachEventInTheTransactionThatRecordsIt() {
        var attempt = room.open(room.begin(enrolment, "een"));
        room.record(attempt, new Added(3));
        assertThat(room.published).contains(new EventRecorded(attempt, new Added(3)));
    }

    private void finish(String activity) {
        room.record(room.open(room.begin(enrolment, activity)), new Added(10));
    }
}
