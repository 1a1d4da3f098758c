package nl.leeratelier.studio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.DraftSummary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored drafts, without what they say: see {@link EditRows}. */
@Repository
class DraftRows {

    private static final String SELECT = """
            select id, organisation_id, title, kind, programme, path, based_on, state, sequence, begun_by, changed_by, changed_at
            from draft
            """;

    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(OrganisationId organisation, DraftSummary summary) {}

    /** False when the file has an open draft already. */
    boolean insert(OrganisationId organisation, DraftSummary draft) {
        return jdbc.sql("""
                insert into draft (id, organisation_id, programme, path, open_path, kind, based_on, state, title, sequence,
                    begun_by, begun_at, changed_by, changed_at)
                values (:id, :organisation, :programme, :path, :path, :kind, :basedOn, :state, :title, 0,
                    :by, :at, :by, :at)
                on conflict do nothing""")
                        .param("id", draft.id().value())
                        .param("organisation", organisation.value())
                        .param("programme", draft.programme())
                        .param("path", draft.path())
                        .param("kind", draft.kind())
                        .param(
                                "basedOn",
                                draft.basedOn().map(VersionHash::value).orElse(null))
                        .param("state", draft.state().name())
                        .param("title", shortened(draft.title()))
                        .param("by", draft.begunBy().value())
                        .param("at", Timestamp.from(draft.changedAt()))
                        .update()
                == 1;
    }

    Optional<Row> find(DraftId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(DraftRows::row)
                .optional();
    }

    /** The same, held until the transaction ends: whoever else would change it waits. */
    Optional<Row> hold(DraftId id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(DraftRows::row)
                .optional();
    }

    /** The open draft of a file. */
    Optional<Row> findOpen(OrganisationId organisation, String path) {
        return jdbc.sql(SELECT + "where organisation_id = ? and open_path = ?")
                .params(organisation.value(), path)
                .query(DraftRows::row)
                .optional();
    }

    /** Those of an organisation, the last changed first. */
    List<Row> of(OrganisationId organisation, Collection<State> states, int limit) {
        return jdbc.sql(SELECT + """
                where organisation_id = :organisation and state in (:states)
                order by changed_at desc, id desc limit :limit""")
                .param("organisation", organisation.value())
                .param("states", states.stream().map(State::name).toList())
                .param("limit", limit)
                .query(DraftRows::row)
                .list();
    }

    /** Whether anybody, of whatever organisation, has a draft in a programme of this key. */
    boolean isBegun(String programme) {
        return jdbc.sql("select count(*) from (select 1 from draft where programme = ? limit 1) one")
                        .param(programme)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The open ones of a programme, by path. */
    List<Row> openOf(OrganisationId organisation, String programme) {
        return jdbc.sql(SELECT + """
                where organisation_id = :organisation and programme = :programme and state = 'OPEN' order by path""")
                .param("organisation", organisation.value())
                .param("programme", programme)
                .query(DraftRows::row)
                .list();
    }

    void advance(DraftId id, int sequence, String title, AccountId by, Instant at) {
        jdbc.sql("update draft set sequence = ?, title = ?, changed_by = ?, changed_at = ? where id = ?")
                .params(sequence, shortened(title), by.value(), Timestamp.from(at), id.value())
                .update();
    }

    /** @param openPath the path of an open draft; nothing for any other */
    void setState(DraftId id, State state, @Nullable String openPath, Instant at) {
        jdbc.sql("update draft set state = :state, open_path = :path, changed_at = :at where id = :id")
                .param("state", state.name())
                .param("path", openPath)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new DraftSummary(
                        new DraftId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("programme"),
                        row.getString("path"),
                        Optional.ofNullable(row.getString("based_on")).map(VersionHash::new),
                        State.valueOf(row.getString("state")),
                        row.getInt("sequence"),
                        new AccountId(row.getObject("begun_by", UUID.class)),
                        new AccountId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant()));
    }
}
