package nl.leeratelier.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.review.Review.State;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class ReviewRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final OrganisationId coast = OrganisationId.next();
    private final AccountId author = AccountId.next();
    private final AccountId expert = AccountId.next();
    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final CommentRows comments;
    private DraftId draft = new DraftId(UUID.randomUUID());

    ReviewRowsTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new ReviewRows(jdbc);
        comments = new CommentRows(jdbc);
    }

    @BeforeEach
    void aDraft() {
        draft = new DraftId(UUID.randomUUID());
        jdbc.sql("""
                insert into draft (id, organisation_id, programme, path, open_path, kind, state, title, sequence,
                    begun_by, begun_at, changed_by, changed_at)
                values (:id, :coast, 'p', 'x', 'x', 'quiz', 'OPEN', 'T', 3, :by, :now, :by, :now)""")
                .param("id", draft.value())
                .param("coast", coast.value())
                .param("by", author.value())
                .param("now", NOW.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private void ask() {
        rows.ask(draft, coast, expert, author, "Klopt de moeder?", NOW);
    }

    @Test
    void keepsWhoWasAskedAndWhatTheyThink() {
        ask();
        assertThat(rows.askedOf(expert, coast)).singleElement().satisfies(review -> {
            assertThat(review.state()).isEqualTo(State.ASKED);
            assertThat(review.message()).isEqualTo("Klopt de moeder?");
            assertThat(review.sequence()).isEmpty();
        });
        rows.decide(draft, expert, State.APPROVED, 3, "Mooi.", Set.of(Point.SOURCES, Point.PARENT), NOW);
        assertThat(rows.askedOf(expert, coast)).isEmpty();
        assertThat(rows.judgedBy(expert, coast)).hasSize(1);
        assertThat(rows.of(draft)).singleElement().satisfies(review -> {
            assertThat(review.sequence()).hasValue(3);
            assertThat(review.checked()).containsExactlyInAnyOrder(Point.SOURCES, Point.PARENT);
            assertThat(review.decidedAt()).contains(NOW);
        });
        assertThat(rows.ofAll(List.of(draft))).hasSize(1);
    }

    @Test
    void whoIsAskedAnewHasNotJudgedYet() {
        ask();
        rows.decide(draft, expert, State.CHANGES, 3, "Nee.", Set.of(), NOW);
        ask();
        assertThat(rows.of(draft)).singleElement().satisfies(review -> {
            assertThat(review.state()).isEqualTo(State.ASKED);
            assertThat(review.remark()).isEmpty();
        });
    }

    @Test
    void nobodyIsAskedToReadWhatIsNotWorkedOnAnyMore() {
        ask();
        jdbc.sql("update draft set state = 'DISCARDED', open_path = null where id = :id")
                .param("id", draft.value())
                .update();
        assertThat(rows.askedOf(expert, coast)).isEmpty();
    }

    @Test
    void anOrganisationChoosesWhatItAsks() {
        EyesRows chosen = new EyesRows(jdbc);
        assertThat(chosen.of(coast)).isEqualTo(Eyes.DEFAULT);
        assertThat(chosen.changes(coast, 9)).isEmpty();
        chosen.set(coast, new Eyes(false, true), author, NOW);
        chosen.set(coast, new Eyes(true, false), expert, NOW);
        assertThat(chosen.of(coast)).isEqualTo(new Eyes(true, false));
        assertThat(chosen.of(OrganisationId.next())).isEqualTo(Eyes.DEFAULT);
        EyesChange first = new EyesChange(new Eyes(false, true), Optional.of(author), NOW);
        EyesChange last = new EyesChange(new Eyes(true, false), Optional.of(expert), NOW);
        assertThat(chosen.changes(coast, 9)).containsExactly(last, first);
        chosen.erase(author);
        assertThat(chosen.changes(coast, 9))
                .containsExactly(last, new EyesChange(new Eyes(false, true), Optional.empty(), NOW));
        assertThat(chosen.changes(coast, 1)).hasSize(1);
    }

    @Test
    void keepsThreadsByPlace() {
        UUID first = UUID.randomUUID();
        say(first, first, expert, "Dit zou ik niet denken.");
        say(first, UUID.randomUUID(), author, "Wat wel?");
        comments.setDone(draft, first, true);
        assertThat(comments.of(draft)).singleElement().satisfies(remarks -> {
            assertThat(remarks.at()).isEqualTo(Pointer.of("nodes", "opening"));
            assertThat(remarks.done()).isTrue();
            assertThat(remarks.comments())
                    .extracting(Comment::body)
                    .containsExactly("Dit zou ik niet denken.", "Wat wel?");
        });
        assertThat(comments.count(draft)).isEqualTo(2);
    }

    private void say(UUID thread, UUID id, AccountId by, String body) {
        Instant at = NOW.plusSeconds(comments.count(draft));
        comments.insert(draft, thread, new Comment(id, Optional.of(by), Pointer.of("nodes", "opening"), body, at));
    }

    @Test
    void whoIsErasedLeavesNoWords() {
        ask();
        rows.decide(draft, expert, State.APPROVED, 3, "Mooi.", Set.of(), NOW);
        UUID thread = UUID.randomUUID();
        say(thread, thread, expert, "Van mij.");
        say(thread, UUID.randomUUID(), author, "Van de schrijver.");
        rows.erase(expert);
        comments.erase(expert);
        assertThat(rows.of(draft)).isEmpty();
        assertThat(comments.of(draft).getFirst().comments())
                .extracting(Comment::body)
                .containsExactly("", "Van de schrijver.");
        assertThat(comments.of(draft).getFirst().comments().getFirst().by()).isEmpty();
        ask();
        rows.erase(author);
        assertThat(rows.of(draft)).extracting(Review::message).containsExactly("");
    }

    @Test
    void whoLeavesIsNotAskedAnyMore() {
        ask();
        rows.leave(expert, OrganisationId.next());
        assertThat(rows.of(draft)).hasSize(1);
        rows.leave(expert, coast);
        assertThat(rows.of(draft)).isEmpty();
    }

    @Test
    void aBadPointerIsOnlyAPlaceThatIsNotThere() {
        UUID thread = UUID.randomUUID();
        comments.insert(
                draft,
                thread,
                new Comment(thread, Optional.of(expert), Pointer.of("nodes", "weg", "#3"), "Hier.", NOW));
        assertThat(comments.of(draft).getFirst().at().toString()).isEqualTo("nodes/weg/#3");
    }
}
