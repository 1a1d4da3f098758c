package nl.leeratelier.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.leeratelier.mail.MailId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists the open invitations of an organisation. */
@Repository
class ExpectedRows {

    private static final String OPEN = " where i.organisation_id = :organisation and i.accepted_at is null"
            + " and i.withdrawn_at is null and i.expires_at > :now";
    private static final String LEARNS = " and ' ' || i.roles || ' ' like '% TRAINEE %'";
    private static final String FOUND = " and i.email_key like :text escape '!'";
    private static final UUID LAST = new UUID(-1L >>> 1, -1L);

    private final JdbcClient jdbc;

    ExpectedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Integer> byTeam(OrganisationId organisation, Instant now) {
        var found = new TreeMap<String, Integer>();
        asked(
                        "select coalesce(i.team, '') as team, count(*) as people from invitation i" + OPEN + LEARNS
                                + " group by coalesce(i.team, '')",
                        organisation,
                        now)
                .query(row -> {
                    found.put(row.getString("team"), row.getInt("people"));
                });
        return found;
    }

    List<String> in(String team, OrganisationId organisation, int limit, Instant now) {
        return asked(
                        "select i.email from invitation i" + OPEN + LEARNS
                                + " and i.team = :team order by i.email_key fetch first :limit rows only",
                        organisation,
                        now)
                .param("team", team)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** @param key part of the spelling of an address */
    int count(OrganisationId organisation, String key, Instant now) {
        return asked("select count(*) from invitation i" + OPEN + FOUND, organisation, now)
                .param("text", Name.containing(key))
                .query(Integer.class)
                .single();
    }

    /** @param key part of the spelling of an address */
    List<Awaited> page(OrganisationId organisation, String key, @Nullable InvitationId after, int limit, Instant now) {
        return asked(
                        "select i.id, i.organisation_id, o.name as organisation_name, i.email, i.roles, i.expires_at, i.team"
                                + " from invitation i join organisation o on o.id = i.organisation_id" + OPEN + FOUND
                                + " and i.id < :after order by i.id desc fetch first :limit rows only",
                        organisation,
                        now)
                .param("text", Name.containing(key))
                .param("after", after == null ? LAST : after.value())
                .param("limit", limit)
                .query((row, number) ->
                        new Awaited(InvitationRows.invitation(row, number), Optional.ofNullable(row.getString("team"))))
                .list();
    }

    /** The mails that brought these invitations. */
    Map<InvitationId, MailId> mails(OrganisationId organisation, List<InvitationId> some) {
        var mails = new HashMap<InvitationId, MailId>();
        if (some.isEmpty()) {
            return mails;
        }
        jdbc.sql("""
                select id, mail_id from invitation
                where organisation_id = :organisation and id in (:some) and mail_id is not null""")
                .param("organisation", organisation.value())
                .param("some", some.stream().map(InvitationId::value).toList())
                .query(row -> {
                    mails.put(
                            new InvitationId(row.getObject("id", UUID.class)),
                            new MailId(row.getObject("mail_id", UUID.class)));
                });
        return mails;
    }

    private JdbcClient.StatementSpec asked(String sql, OrganisationId organisation, Instant now) {
        return jdbc.sql(sql).param("organisation", organisation.value()).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
