package nl.leeratelier.studio.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.review.Review.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reviews. */
@Repository
class ReviewRows {

    private static final String SELECT = """
            select draft_id, reviewer_id, asked_by, asked_at, message, state, sequence, decided_at, remark, checklist
            from review
            """;

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks somebody; whoever was asked before is asked anew. */
    void ask(
            DraftId draft, OrganisationId organisation, AccountId reviewer, AccountId by, String message, Instant now) {
        jdbc.sql("delete from review where draft_id = :draft and reviewer_id = :reviewer")
                .param("draft", draft.value())
                .param("reviewer", reviewer.value())
                .update();
        jdbc.sql("""
                insert into review (draft_id, reviewer_id, organisation_id, asked_by, asked_at, message, state, remark, checklist)
                values (:draft, :reviewer, :organisation, :by, :now, :message, 'ASKED', '', '')""")
                .param("draft", draft.value())
                .param("reviewer", reviewer.value())
                .param("organisation", organisation.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("message", message)
                .update();
    }

    void setState(DraftId draft, AccountId reviewer, State state) {
        jdbc.sql("update review set state = :state where draft_id = :draft and reviewer_id = :reviewer")
                .param("state", state.name())
                .param("draft", draft.value())
                .param("reviewer", reviewer.value())
                .update();
    }

    void decide(
            DraftId draft,
            AccountId reviewer,
            State state,
            int sequence,
            String remark,
            Set<Point> checked,
            Instant now) {
        jdbc.sql("""
                update review set state = :state, sequence = :sequence, remark = :remark, checklist = :checked, decided_at = :now
                where draft_id = :draft and reviewer_id = :reviewer""")
                .param("state", state.name())
                .param("sequence", sequence)
                .param("remark", remark)
                .param("checked", checked.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("draft", draft.value())
                .param("reviewer", reviewer.value())
                .update();
    }

    /** In the order in which they were asked. */
    List<Review> of(DraftId draft) {
        return jdbc.sql(SELECT + " where draft_id = :draft order by asked_at, reviewer_id")
                .param("draft", draft.value())
                .query(ReviewRows::review)
                .list();
    }

    /** The reviews of some drafts, up to 500. */
    List<Review> ofAll(Collection<DraftId> drafts) {
        return drafts.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where draft_id in (:drafts) order by asked_at, reviewer_id")
                        .param("drafts", drafts.stream().map(DraftId::value).toList())
                        .query(ReviewRows::review)
                        .list();
    }

    /** What somebody was asked to read in an organisation and has not judged yet; the first asked first. */
    List<Review> askedOf(AccountId reviewer, OrganisationId organisation) {
        return jdbc.sql(SELECT + """
                 where reviewer_id = :reviewer and organisation_id = :organisation and state = 'ASKED'
                 and draft_id in (select id from draft where state = 'OPEN') order by asked_at, draft_id""")
                .param("reviewer", reviewer.value())
                .param("organisation", organisation.value())
                .query(ReviewRows::review)
                .list();
    }

    /** What others said of the open drafts that somebody asked them to read; the last said first. */
    List<Review> answersTo(AccountId author, OrganisationId organisation) {
        return jdbc.sql(SELECT + """
                 where asked_by = :author and organisation_id = :organisation and state in ('APPROVED', 'CHANGES')
                 and draft_id in (select id from draft where state = 'OPEN')
                 order by decided_at desc, draft_id, reviewer_id fetch first 10 rows only""")
                .param("author", author.value())
                .param("organisation", organisation.value())
                .query(ReviewRows::review)
                .list();
    }

    /** What somebody said of open drafts in an organisation; the last said first. */
    List<Review> judgedBy(AccountId reviewer, OrganisationId organisation) {
        return jdbc.sql(SELECT + """
                 where reviewer_id = :reviewer and organisation_id = :organisation and state in ('APPROVED', 'CHANGES')
                 and draft_id in (select id from draft where state = 'OPEN')
                 order by decided_at desc, draft_id fetch first 10 rows only""")
                .param("reviewer", reviewer.value())
                .param("organisation", organisation.value())
                .query(ReviewRows::review)
                .list();
    }

    /** Who wrote in a draft, whoever began it left out unless they wrote. */
    Set<AccountId> writers(DraftId draft) {
        return new HashSet<>(jdbc
                .sql("select distinct account_id from draft_edit where draft_id = :draft")
                .param("draft", draft.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList());
    }

    void leave(AccountId reviewer, OrganisationId organisation) {
        jdbc.sql(
                        "delete from review where reviewer_id = :reviewer and organisation_id = :organisation and state = 'ASKED'")
                .param("reviewer", reviewer.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Everything that somebody thought of drafts. That they asked others stays without their words. */
    void erase(AccountId person) {
        jdbc.sql("delete from review where reviewer_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("update review set message = '' where asked_by = :person")
                .param("person", person.value())
                .update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        int sequence = row.getInt("sequence");
        boolean judged = !row.wasNull();
        return new Review(
                new DraftId(row.getObject("draft_id", UUID.class)),
                new AccountId(row.getObject("reviewer_id", UUID.class)),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("message"),
                State.valueOf(row.getString("state")),
                judged ? OptionalInt.of(sequence) : OptionalInt.empty(),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("remark"),
                points(row.getString("checklist")));
    }

    private static Set<Point> points(String written) {
        Set<Point> points = EnumSet.noneOf(Point.class);
        List<String> names = List.of(written.split(","));
        Arrays.stream(Point.values())
                .filter(point -> names.contains(point.name()))
                .forEach(points::add);
        return points;
    }
}
