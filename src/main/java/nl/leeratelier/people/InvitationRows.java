package nl.leeratelier.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leeratelier.mail.MailId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of invitations. */
@Repository
class InvitationRows {

    private static final String OPEN = """
            select i.id, i.organisation_id, o.name as organisation_name, i.email, i.roles, i.expires_at
            from invitation i join organisation o on o.id = i.organisation_id
            where i.accepted_at is null and i.withdrawn_at is null and i.expires_at > :now""";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, Token token, AccountId by, MailId mail, Instant now) {
        jdbc.sql("""
                insert into invitation (id, organisation_id, email, email_key, roles, token_hash, invited_by, created_at,
                  expires_at, mail_id)
                values (:id, :organisation, :email, :emailKey, :roles, :token, :by, :now, :expires, :mail)""")
                .param("id", invitation.id().value())
                .param("organisation", invitation.organisation().id().value())
                .param("email", invitation.email())
                .param("emailKey", EmailAddress.keyOf(invitation.email()))
                .param("roles", invitation.roles().stream().map(Role::name).collect(Collectors.joining(" ")))
                .param("token", token.hash())
                .param("by", by.value())
                .param("mail", mail.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> open(Token token, Instant now) {
        return jdbc.sql(OPEN + " and i.token_hash = :token")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token", token.hash())
                .query(InvitationRows::invitation)
                .optional();
    }

    /** Those of an organisation that can still be accepted, the newest first, at most 200. */
    List<Invitation> open(OrganisationId organisation, Instant now) {
        return jdbc.sql(OPEN + " and i.organisation_id = :organisation order by i.id desc fetch first 200 rows only")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation.value())
                .query(InvitationRows::invitation)
                .list();
    }

    /** Whether one of this address in an organisation can still be accepted. */
    boolean waits(String emailKey, OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                select count(*) from invitation where organisation_id = :organisation and email_key = :emailKey
                and accepted_at is null and withdrawn_at is null and expires_at > :now""")
                        .param("organisation", organisation.value())
                        .param("emailKey", emailKey)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The mails that brought the open invitations of an organisation, of the newest 200. */
    Map<InvitationId, MailId> mails(OrganisationId organisation, Instant now) {
        var mails = new HashMap<InvitationId, MailId>();
        jdbc.sql("""
                select id, mail_id from invitation where organisation_id = :organisation and mail_id is not null
                and accepted_at is null and withdrawn_at is null and expires_at > :now
                order by id desc fetch first 200 rows only""")
                .param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    mails.put(
                            new InvitationId(row.getObject("id", UUID.class)),
                            new MailId(row.getObject("mail_id", UUID.class)));
                });
        return mails;
    }

    /** Marks it accepted; false when somebody was first. */
    boolean accept(InvitationId id, Instant now) {
        return jdbc.sql("""
                update invitation set accepted_at = :now
                where id = :id and accepted_at is null and withdrawn_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void withdraw(InvitationId id, OrganisationId organisation, Instant now) {
        jdbc.sql("""
                update invitation set withdrawn_at = :now
                where id = :id and organisation_id = :organisation and accepted_at is null and withdrawn_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Withdraws all that wait for one person in an organisation. */
    void withdrawAll(String emailKey, OrganisationId organisation, Instant now) {
        jdbc.sql("""
                update invitation set withdrawn_at = :now where organisation_id = :organisation
                and email_key = :emailKey and accepted_at is null and withdrawn_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation.value())
                .param("emailKey", emailKey)
                .update();
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new Organisation(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation_name")),
                row.getString("email"),
                roles(row.getString("roles")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
