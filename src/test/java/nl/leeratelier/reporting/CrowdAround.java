package nl.leeratelier.reporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.storage.UuidV7;

/**
 * What there is around the lines of a {@link Crowd}, made of them by the database: accounts, memberships, teams, lines to enter by
 * hand, presences for PE-online.
 */
final class CrowdAround {

    /** The accreditation whose completions are entered by hand, and the one whose completions go to PE-online. */
    static final RecordId SKJ = new RecordId(new UUID(1, 1));

    private static final RecordId NIP = new RecordId(new UUID(1, 2));
    private static final List<String> RECORD = List.of("""
            insert into accreditation_record (id, register, number, number_key, first_day, last_day, begins_at, ends_at,
              amount, unit, category, chamber, programme, kept_by, kept_at)
            values ('%1$s', '%2$s', '1', '1', date '2020-01-01', date '2040-01-01', timestamp with time zone
              '2019-12-31 23:00:00+00', timestamp with time zone '2040-01-01 23:00:00+00', 1, 'POINTS', '', '',
              'meldcode-in-partnerschap', '%1$s', current_timestamp)""", """
            insert into accreditation_record_version (record_id, version_hash) values ('%1$s', '%3$s')""");
    private static final List<String> AROUND = List.of("""
            insert into account (id, email, email_key, name, name_key, language, password_hash, password_temporary,
              password_number, created_at)
            select account_id, email, account_id || email, name, sort_key, 'nl', 'x', false, 0, current_timestamp
            from report_line where organisation_id = '%1$s'""", """
            insert into membership (organisation_id, account_id, role, joined_at)
            select organisation_id, account_id, 'TRAINEE', current_timestamp
            from report_line where organisation_id = '%1$s'""", """
            insert into team_member (organisation_id, account_id, team)
            select organisation_id, account_id, team from report_line
            where organisation_id = '%1$s' and team is not null""", """
            insert into register_entry (account_id, register, chamber, number, changed_at, consent_text, consented_at,
              consented_to)
            select account_id, 'skj', 'Jeugd- en gezinsprofessionals', substring(cast(account_id as varchar(36)), 1, 20),
              completed_at, 'Ja', completed_at, organisation_id
            from report_line where organisation_id = '%1$s' and status = 'COMPLETED'""", """
            insert into skj_line (record_id, enrolment_id, account_id, organisation_id, completed_at, standing, act, place)
            select cast('%2$s' as uuid), id, account_id, organisation_id, completed_at, 'READY', 'OPEN',
              case when withdrawn_at is not null then 'LAPSED'
                when percent = 100 and completed_at < current_timestamp - interval '100' day then 'ENTERED'
                else 'TO_ENTER' end
            from report_line where organisation_id = '%1$s' and status = 'COMPLETED'""", """
            insert into pe_presence (id, record_id, enrolment_id, account_id, organisation_id, completed_at, state, alone,
              attempts, queued_at)
            select id, cast('%3$s' as uuid), id, account_id, organisation_id, completed_at,
              case when withdrawn_at is not null then 'REFUSED'
                when completed_at < current_timestamp - interval '100' day then 'ACCEPTED'
                else 'WAITING' end,
              false, 1, completed_at
            from report_line where organisation_id = '%1$s' and status = 'COMPLETED'""");

    private CrowdAround() {}

    /** What is there before anybody comes. */
    static void prepare(Connection connection, String version) throws SQLException {
        for (var statement : RECORD) {
            execute(connection, statement.formatted(SKJ, "skj", version));
            execute(connection, statement.formatted(NIP, "nip", version));
        }
    }

    /** An organisation, without anybody. */
    static void organisation(Connection connection, OrganisationId organisation) throws SQLException {
        execute(
                connection,
                "insert into organisation (id, name, name_key, created_at) values ('%1$s', '%1$s', '%1$s', current_timestamp)"
                        .formatted(organisation));
    }

    /** Those who are in the report of an organisation. */
    static void people(Connection connection, OrganisationId organisation) throws SQLException {
        for (var statement : AROUND) {
            execute(connection, statement.formatted(organisation, SKJ, NIP));
        }
    }

    /** A new organisation in the table of them. */
    static OrganisationId organisation(Connection connection) throws SQLException {
        var made = new OrganisationId(UuidV7.next());
        organisation(connection, made);
        return made;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }
}
