package nl.leeratelier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Programme;
import org.junit.jupiter.api.Test;

class ProgrammeProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Programme PROGRAMME = programme();

    @Test
    void leadsToWhatWasBegunBeforeWhatIsNew() {
        var progress = ProgrammeProgress.of(PROGRAMME, List.of(attempt("b", 1, ActivityResult.inProgress(20))), NOW);
        assertThat(progress.next().orElseThrow().activity().id()).isEqualTo("b");
    }

    @Test
    void keepsWhatWasCompletedThoughALaterAttemptFails() {
        var progress = ProgrammeProgress.of(
                PROGRAMME,
                List.of(attempt("a", 1, ActivityResult.passed(80)), attempt("a", 2, ActivityResult.failed(30))),
                NOW);
        var activity = progress.activity("a").orElseThrow();
        assertThat(activity.status()).isEqualTo(ProgrammeProgress.Status.COMPLETED);
        assertThat(activity.bestScore()).hasValue(80);
    }

    @Test
    void hasNothingNextWhenTheAttemptsAreUsedUp() {
        var progress = ProgrammeProgress.of(
                PROGRAMME,
                List.of(attempt("a", 1, ActivityResult.completed()), attempt("b", 1, ActivityResult.failed(10))),
                NOW);
        assertThat(progress.next()).isEmpty();
        assertThat(progress.isComplete()).isFalse();
    }

    @Property
    void countsNeverLeaveTheirRange(@ForAll("attempts") List<AttemptSummary> attempts) {
        var progress = ProgrammeProgress.of(PROGRAMME, attempts, NOW);
        assertThat(progress.minutesDone()).isBetween(0, progress.minutesTotal());
        assertThat(progress.activitiesDone()).isBetween(0, 3);
        assertThat(progress.isComplete()).isEqualTo(progress.activitiesDone() == 3);
        if (progress.isComplete()) {
            assertThat(progress.minutesDone()).isEqualTo(progress.minutesTotal());
        }
    }

    @Provide
    Arbitrary<List<AttemptSummary>> attempts() {
        Arbitrary<ActivityResult> results = Arbitraries.of(
                ActivityResult.inProgress(50),
                ActivityResult.completed(),
                ActivityResult.failed(40),
                ActivityResult.passed(90));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "gone"),
                        Arbitraries.integers().between(1, 5),
                        results)
                .as(ProgrammeProgressTest::attempt)
                .list()
                .ofMaxSize(12);
    }

    private static AttemptSummary attempt(String activity, int number, ActivityResult result) {
        return new AttemptSummary(new AttemptId(UUID.randomUUID()), activity, number, NOW, result, NOW);
    }

    private static Programme programme() {
        Place place = Place.startOf("x");
        Module first = new Module("een", "Een", "", List.of(), List.of(sum("a", 5), sum("b", 1)), place);
        Module second = new Module("twee", "Twee", "", List.of(), List.of(sum("c", 3)), place);
        return new Programme(
                "p",
                "P",
                "",
                "nl",
                List.of(),
                List.of(),
                List.of(),
                30,
                Programme.Order.IN_ORDER,
                List.of(first, second),
                place);
    }

    private static Activity sum(String id, int attempts) {
        return new Counting.Sum(
                new ActivityHead(id, "counting", id, "", 10, Optional.empty(), List.of(), Place.startOf(id)),
                OptionalInt.of(attempts));
    }
}
