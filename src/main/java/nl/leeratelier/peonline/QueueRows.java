package nl.leeratelier.peonline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.Counted;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.storage.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of presences. */
@Repository
class QueueRows {

    /** Beyond this it is not counted how many there are. */
    static final int COUNTED = 1_000;

    private static final String SELECT = """
            select id, record_id, enrolment_id, account_id, organisation_id, completed_at, state, sent_row, attempts, reason,
              said, answered_at
            from pe_presence
            """;

    private final JdbcClient jdbc;

    QueueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues what is not there yet. */
    void queue(List<Counted> counted, Instant now) {
        counted.forEach(one -> jdbc.sql("""
                insert into pe_presence (id, record_id, enrolment_id, account_id, organisation_id, completed_at, state, alone,
                  attempts, queued_at)
                values (:id, :record, :enrolment, :account, :organisation, :completedAt, 'WAITING', false, 0, :now)
                on conflict do nothing""")
                .param("id", UuidV7.next())
                .param("record", one.accreditation().value())
                .param("enrolment", one.enrolment().value())
                .param("account", one.account().value())
                .param("organisation", one.organisation().value())
                .param("completedAt", one.completedAt().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** What is to go next under a record: one that goes alone, else as many as may go together. */
    List<Presence> next(List<RecordId> accreditations, int limit) {
        if (accreditations.isEmpty()) {
            return List.of();
        }
        var alone = waiting(accreditations, true, 1);
        return alone.isEmpty() ? waiting(accreditations, false, limit) : alone;
    }

    private List<Presence> waiting(List<RecordId> accreditations, boolean alone, int limit) {
        return jdbc.sql(SELECT + """
                where record_id in (:records) and state in ('WAITING', 'SENDING') and alone = :alone
                order by id fetch first :limit rows only""")
                .param("records", accreditations.stream().map(RecordId::value).toList())
                .param("alone", alone)
                .param("limit", limit)
                .query(QueueRows::presence)
                .list();
    }

    /** The row as it went out last; empty when it is known what became of it. */
    Optional<String> sentRow(UUID id) {
        return jdbc.sql("select sent_row from pe_presence where id = :id and sent_row is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** It goes out now, as this row. */
    void sending(UUID id, String row, Instant now) {
        jdbc.sql("""
                update pe_presence set state = 'SENDING', sent_row = :row, attempts = attempts + 1, sent_at = :now
                where id = :id""")
                .param("row", row)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** It arrived. */
    void arrived(UUID id, State state, Instant now) {
        jdbc.sql("""
                update pe_presence set state = :state, sent_row = null, alone = false, reason = null, said = null,
                  answered_at = :now
                where id = :id and state = 'SENDING'""")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** It was refused; the row as it was sent is kept when it may have been booked all the same. */
    void refused(UUID id, Reason reason, String said, Instant now) {
        jdbc.sql("update pe_presence set state = 'REFUSED', alone = false, reason = :reason, said = :said,"
                        + " answered_at = :now" + (reason == Reason.UNCLEAR ? "" : ", sent_row = null")
                        + " where id = :id and state = 'SENDING'")
                .param("reason", reason.name())
                .param("said", said.substring(0, Math.min(500, said.length())))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /**
     * It goes again.
     *
     * @param alone with no other
     * @param inDoubt it may have been booked: then it goes exactly as it went
     */
    void again(UUID id, boolean alone, boolean inDoubt) {
        jdbc.sql("update pe_presence set state = 'WAITING', alone = :alone" + (inDoubt ? "" : ", sent_row = null")
                        + " where id = :id and state = 'SENDING'")
                .param("alone", alone)
                .param("id", id)
                .update();
    }

    /** It does not go, for now. */
    void putAside(UUID id, State state, Reason reason) {
        jdbc.sql("update pe_presence set state = :state, reason = :reason, said = null"
                        + (reason == Reason.NO_CONSENT ? ", sent_row = null" : "")
                        + " where id = :id and state in ('WAITING', 'SENDING')")
                .param("state", state.name())
                .param("reason", reason.name())
                .param("id", id)
                .update();
    }

    /** Sends again what was refused, stopped, held back or only tested; whatever is in doubt goes as it went. */
    void resend(UUID id) {
        jdbc.sql("""
                update pe_presence set state = 'WAITING', reason = null, said = null
                where id = :id and state in ('REFUSED', 'STOPPED', 'HELD', 'TESTED')""").param("id", id).update();
    }

    /** Sends again what stands in a state under a record for a reason, or for whatever reason. */
    void resend(RecordId accreditation, State state, @Nullable Reason reason) {
        jdbc.sql("""
                update pe_presence set state = 'WAITING', reason = null, said = null
                where record_id = :record and state = :state and (:any or reason = :reason)""")
                .param("record", accreditation.value())
                .param("state", state.name())
                .param("any", reason == null)
                .param("reason", reason == null ? "" : reason.name())
                .update();
    }

    /** What was only found good in test mode under a record goes again, to be booked. */
    void resendTested(RecordId accreditation) {
        jdbc.sql("update pe_presence set state = 'WAITING' where record_id = :record and state = 'TESTED'")
                .param("record", accreditation.value())
                .update();
    }

    /** The presences of somebody, of every register. */
    List<Presence> of(AccountId account) {
        return jdbc.sql(SELECT + "where account_id = :account order by id")
                .param("account", account.value())
                .query(QueueRows::presence)
                .list();
    }

    /** Takes out of what is kept of somebody's presences whatever holds their number. */
    void forgetNumber(UUID id) {
        jdbc.sql("update pe_presence set sent_row = null, said = null where id = :id and state <> 'SENDING'")
                .param("id", id)
                .update();
    }

    Optional<Presence> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(QueueRows::presence)
                .optional();
    }

    /** Of an organisation or of all, in a state, from new to old, those before the given one. */
    List<Presence> page(Optional<OrganisationId> organisation, State state, @Nullable UUID before, int limit) {
        return in(SELECT + "where ", organisation, state, " and id < :before" + newest(organisation), limit)
                .param("before", before == null ? new UUID(-1L >>> 1, -1L) : before)
                .query(QueueRows::presence)
                .list();
    }

    /** How many stand where, without those where none do; {@link #COUNTED} and one for more than that. */
    Map<State, Integer> figures(Optional<OrganisationId> organisation) {
        var figures = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            var count = in(
                            "select count(*) from (select id from pe_presence where ",
                            organisation,
                            state,
                            newest(organisation) + ") counted",
                            COUNTED + 1)
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                figures.put(state, count);
            }
        }
        return figures;
    }

    // For H2, which only takes an index to be in order when all of its columns are named.
    private static String newest(Optional<OrganisationId> organisation) {
        return " order by " + (organisation.isPresent() ? "organisation_id desc, " : "")
                + "state desc, id desc fetch first :limit rows only";
    }

    private JdbcClient.StatementSpec in(
            String select, Optional<OrganisationId> organisation, State state, String rest, int limit) {
        var only = organisation.isPresent() ? "organisation_id = :organisation and " : "";
        var sql = jdbc.sql(select + only + "state = :state" + rest)
                .param("state", state.name())
                .param("limit", limit);
        return organisation.map(one -> sql.param("organisation", one.value())).orElse(sql);
    }

    void erase(AccountId account) {
        jdbc.sql("delete from pe_presence where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Presence presence(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var said = row.getString("said");
        return new Presence(
                row.getObject("id", UUID.class),
                new RecordId(row.getObject("record_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getString("sent_row") != null,
                row.getInt("attempts"),
                reason == null ? Optional.empty() : Optional.of(Reason.valueOf(reason)),
                said == null ? "" : said,
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
