package nl.leeratelier.mail;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of outgoing mail. */
@Repository
class MailRows {

    private static final String SELECT =
            "select id, recipient, subject, body, link, status, reason, attempts, created_at from outgoing_mail ";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail) {
        jdbc.sql("""
                insert into outgoing_mail (id, recipient, subject, body, link, status, attempts, next_attempt_at, created_at)
                values (:id, :to, :subject, :body, :link, :status, 0, :now, :now)""")
                .param("id", mail.id().value())
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("body", mail.text())
                .param("link", mail.link())
                .param("status", name(mail.status()))
                .param("now", mail.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Deletes all that was ever written to an address. */
    void deleteAllTo(String address) {
        jdbc.sql("delete from outgoing_mail where lower(recipient) = lower(:address)")
                .param("address", address)
                .update();
    }

    Optional<Mail> find(MailId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(MailRows::mail)
                .optional();
    }

    /** The links of those among these mails that were kept or failed. */
    Map<MailId, URI> linksThatStayed(Collection<MailId> mails) {
        var links = new HashMap<MailId, URI>();
        if (!mails.isEmpty()) {
            jdbc.sql("select id, link from outgoing_mail where id in (:ids) and status in ('kept', 'failed')"
                            + " and link is not null")
                    .param("ids", mails.stream().map(MailId::value).toList())
                    .query(row -> {
                        links.put(new MailId(row.getObject("id", UUID.class)), URI.create(row.getString("link")));
                    });
        }
        return links;
    }

    /** The newest first, those before the given one. */
    List<Mail> page(@Nullable MailId before, int limit) {
        return jdbc.sql(SELECT + "where id < :before order by id desc fetch first :limit rows only")
                .param("before", before == null ? new UUID(-1L >>> 1, -1L) : before.value())
                .param("limit", limit)
                .query(MailRows::mail)
                .list();
    }

    /** One mail whose turn it is, which no other node is holding. Keeps it until the transaction ends. */
    Optional<Mail> due(Instant now) {
        return jdbc.sql(SELECT + "where status = 'waiting' and next_attempt_at <= :now"
                        + " order by next_attempt_at fetch first 1 rows only for update skip locked")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(MailRows::mail)
                .optional();
    }

    /** Counts an attempt that begins now; if its end is never heard of, the mail is due again then. */
    void begin(MailId id, Instant otherwise) {
        jdbc.sql("update outgoing_mail set attempts = attempts + 1, next_attempt_at = :next where id = :id")
                .param("next", otherwise.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void sent(MailId id, Instant now) {
        jdbc.sql("""
                update outgoing_mail set status = 'sent', sent_at = :now, reason = null, link = null where id = :id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void tryAgain(MailId id, String reason, Instant next) {
        settle(id, Mail.Status.WAITING, reason, next);
    }

    void failed(MailId id, String reason, Instant now) {
        settle(id, Mail.Status.FAILED, reason, now);
    }

    /** Starts over with a mail that was kept or failed. */
    void startOver(MailId id, Instant now) {
        jdbc.sql("""
                update outgoing_mail set status = 'waiting', attempts = 0, next_attempt_at = :now
                where id = :id and status in ('kept', 'failed')""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private void settle(MailId id, Mail.Status status, String reason, Instant next) {
        jdbc.sql("update outgoing_mail set status = :status, reason = :reason, next_attempt_at = :next where id = :id")
                .param("status", name(status))
                .param("reason", reason)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static String name(Mail.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                Mail.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
