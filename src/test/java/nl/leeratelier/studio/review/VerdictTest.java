package nl.leeratelier.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.review.Review.State;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final DraftId DRAFT = new DraftId(java.util.UUID.randomUUID());
    private static final AccountId AUTHOR = AccountId.next();
    private static final AccountId EXPERT = AccountId.next();
    private static final AccountId TRAINER = AccountId.next();
    private static final Set<AccountId> AUTHORS = Set.of(AUTHOR);

    private static Review review(AccountId reviewer, State state, int sequence) {
        return new Review(
                DRAFT,
                reviewer,
                AUTHOR,
                Instant.EPOCH,
                "",
                state,
                state == State.ASKED ? OptionalInt.empty() : OptionalInt.of(sequence),
                Optional.empty(),
                "",
                Set.of());
    }

    private static Verdict of(Review... reviews) {
        return Verdict.of(Eyes.DEFAULT, List.of(reviews), AUTHORS, 7);
    }

    @Test
    void anotherPairOfEyesOnTheNewestStateIsEnough() {
        assertThat(of(review(EXPERT, State.APPROVED, 7))).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void whatChangedSinceIsLookedAtAgainUnlessTheOrganisationSaysOtherwise() {
        Review earlier = review(EXPERT, State.APPROVED, 6);
        assertThat(of(earlier)).isEqualTo(Verdict.CHANGED_SINCE);
        assertThat(Verdict.of(new Eyes(true, false), List.of(earlier), AUTHORS, 7))
                .isEqualTo(Verdict.CHANGED_SINCE_ENOUGH);
    }

    @Test
    void nobodyIsTheSecondPairOfEyesForTheirOwnWords() {
        assertThat(of(review(AUTHOR, State.APPROVED, 7))).isEqualTo(Verdict.ONLY_AUTHORS);
    }

    @Test
    void whoAsksForChangesIsHeardWhoeverApproves() {
        assertThat(of(review(TRAINER, State.APPROVED, 7), review(EXPERT, State.CHANGES, 7)))
                .isEqualTo(Verdict.CHANGES_ASKED);
    }

    @Test
    void aQuestionThatWasTakenBackCountsForNothing() {
        assertThat(of(review(EXPERT, State.WITHDRAWN, 7))).isEqualTo(Verdict.NOBODY_ASKED);
    }

    @Test
    void saysWhatIsWaitedFor() {
        assertThat(of()).isEqualTo(Verdict.NOBODY_ASKED);
        assertThat(of(review(EXPERT, State.ASKED, 0))).isEqualTo(Verdict.WAITING);
    }

    @Test
    void anOrganisationMayAskForNothing() {
        assertThat(Verdict.of(new Eyes(false, true), List.of(), AUTHORS, 7)).isEqualTo(Verdict.NOT_NEEDED);
    }

    @Property
    void withTwoPairsOfEyesSomebodyElseHasAlwaysSeenTheNewestState(
            @ForAll("reviews") List<Review> reviews, @ForAll("heads") int head) {
        if (Verdict.of(Eyes.DEFAULT, reviews, AUTHORS, head).allows()) {
            assertThat(reviews)
                    .anyMatch(review -> !AUTHORS.contains(review.reviewer())
                            && review.state() == State.APPROVED
                            && review.sequence().orElse(-1) >= head);
            assertThat(reviews).noneMatch(review -> review.state() == State.CHANGES);
        }
    }

    @Provide
    Arbitrary<List<Review>> reviews() {
        return Combinators.combine(
                        Arbitraries.of(AUTHOR, EXPERT, TRAINER),
                        Arbitraries.of(State.values()),
                        Arbitraries.integers().between(0, 5))
                .as(VerdictTest::review)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> heads() {
        return Arbitraries.integers().between(0, 5);
    }
}
