package nl.leeratelier.peonline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of links. */
@Repository
class LinkRows {

    private static final String SELECT = """
            select id, organisation_id, register, org_id, user_id, test_mode, paused, batch_size, failures, trouble,
              trouble_said, next_at
            from pe_link
            """;

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Link> all() {
        return jdbc.sql(SELECT + "order by register, owner_key")
                .query(LinkRows::link)
                .list();
    }

    Optional<Link> find(Optional<OrganisationId> organisation, String register) {
        return jdbc.sql(SELECT + "where owner_key = :owner and register = :register")
                .param("owner", owner(organisation))
                .param("register", register)
                .query(LinkRows::link)
                .optional();
    }

    /** Stores a link, or what was changed in it; its trouble is over then. */
    void keep(Link link, String sealedKey) {
        var sql = find(link.organisation(), link.register()).isPresent() ? """
                update pe_link set org_id = :orgId, user_id = :userId, user_key = :key, test_mode = :testMode,
                  paused = :paused, batch_size = :batchSize, failures = 0, trouble = null, trouble_said = null,
                  next_at = :nextAt
                where id = :id""" : """
                insert into pe_link (id, organisation_id, register, owner_key, org_id, user_id, user_key, test_mode, paused,
                  batch_size, failures, next_at)
                values (:id, :organisation, :register, :owner, :orgId, :userId, :key, :testMode, :paused, :batchSize, 0,
                  :nextAt)""";
        jdbc.sql(sql)
                .param("id", link.id())
                .param(
                        "organisation",
                        link.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("register", link.register())
                .param("owner", owner(link.organisation()))
                .param("orgId", link.orgId())
                .param("userId", link.userId())
                .param("key", sealedKey)
                .param("testMode", link.testMode())
                .param("paused", link.paused())
                .param("batchSize", link.batchSize())
                .param("nextAt", link.nextAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    String sealedKey(UUID id) {
        return jdbc.sql("select user_key from pe_link where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Takes a link that may send now, so that no other node does until then; empty when it may not or another has it. */
    Optional<Link> hold(UUID id, Instant now, Instant until) {
        var free = jdbc.sql(SELECT + """
                where id = :id and paused = false and next_at <= :now and (held_until is null or held_until <= :now)
                for update skip locked""")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LinkRows::link)
                .optional();
        free.ifPresent(_ -> jdbc.sql("update pe_link set held_until = :until where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update());
        return free;
    }

    void release(UUID id) {
        jdbc.sql("update pe_link set held_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /** It sends: whatever troubled it is over. */
    void well(UUID id) {
        trouble(id, 0, null, "", false, null);
    }

    /** It does not send: because of this, until then or until somebody resumes it. */
    void troubled(UUID id, int failures, Trouble trouble, String said, Instant nextAt) {
        trouble(id, failures, trouble, said, trouble.needsSomebody(), nextAt);
    }

    private void trouble(
            UUID id, int failures, @Nullable Trouble trouble, String said, boolean pause, @Nullable Instant nextAt) {
        jdbc.sql("update pe_link set failures = :failures, trouble = :trouble, trouble_said = :said"
                        + (pause ? ", paused = true" : "")
                        + (nextAt == null ? "" : ", next_at = :nextAt")
                        + " where id = :id")
                .param("failures", failures)
                .param("trouble", trouble == null ? null : trouble.name(), Types.VARCHAR)
                .param("said", said.substring(0, Math.min(500, said.length())))
                .param("nextAt", (nextAt == null ? Instant.EPOCH : nextAt).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void batchSize(UUID id, int size) {
        jdbc.sql("update pe_link set batch_size = :size where id = :id")
                .param("size", size)
                .param("id", id)
                .update();
    }

    /** Pauses it, or lets it send at once. */
    void pause(UUID id, boolean paused, Instant now) {
        jdbc.sql("update pe_link set paused = :paused, next_at = :now, failures = 0"
                        + (paused ? "" : ", trouble = null, trouble_said = null") + " where id = :id")
                .param("paused", paused)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static String owner(Optional<OrganisationId> organisation) {
        return organisation.map(OrganisationId::toString).orElse("all");
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var trouble = row.getString("trouble");
        var said = row.getString("trouble_said");
        return new Link(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                row.getString("register"),
                row.getInt("org_id"),
                row.getString("user_id"),
                row.getBoolean("test_mode"),
                row.getBoolean("paused"),
                row.getInt("batch_size"),
                row.getInt("failures"),
                trouble == null ? Optional.empty() : Optional.of(Trouble.valueOf(trouble)),
                said == null ? "" : said,
                row.getObject("next_at", OffsetDateTime.class).toInstant());
    }
}
