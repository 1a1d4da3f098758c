package nl.leeratelier.registers.skj;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the lines to enter by hand. Where a line stands is worked out by the database from what is true at that moment, so
 * it does not matter how often or in what order it is asked for.
 */
@Repository
class SkjState {

    /** Says what {@code Verdict.of} says, and then whether the person's number can be used. */
    private static final String STANDING = """
            coalesce((
              select case
                when c.withdrawn_at is not null then 'CERTIFICATE_WITHDRAWN'
                when c.completed_at >= r.withdrawn_at then 'RECORD_WITHDRAWN'
                when v.version_hash is null then 'VERSION_NOT_COVERED'
                when c.completed_at < r.begins_at then 'BEFORE_TERM'
                when c.completed_at >= r.ends_at then 'AFTER_TERM'
                when e.account_id is null then 'NUMBER_MISSING'
                when r.chamber <> '' and lower(e.chamber) <> lower(r.chamber) then 'OTHER_CHAMBER'
                when e.checked_at is null and exists (select 1 from register_entry o
                  where o.register = e.register and o.number = e.number and o.account_id <> e.account_id)
                  then 'NUMBER_SHARED'
                else 'READY' end
              from completion c
              join accreditation_record r on r.id = skj_line.record_id and r.programme = c.programme
                and (r.organisation_id is null or r.organisation_id = c.organisation_id)
              join professional_register p on p.id = r.register and not p.pe_online
              left join accreditation_record_version v on v.record_id = r.id and v.version_hash = c.version_hash
              left join register_entry e on e.account_id = c.account_id and e.register = r.register
                and e.consented_to = c.organisation_id
              where c.enrolment_id = skj_line.enrolment_id), 'NOT_CONCERNED')""";

    /** Where a line is, by what it says itself. */
    static final String PLACE = """
            case
              when standing not in ('READY', 'NUMBER_MISSING', 'OTHER_CHAMBER', 'NUMBER_SHARED') then 'LAPSED'
              when act <> 'OPEN' then act
              when standing = 'READY' then 'TO_ENTER'
              else 'APART' end""";

    private final JdbcClient jdbc;

    SkjState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the lines of a completion up to date. */
    void bring(EnrolmentId enrolment) {
        add("c.enrolment_id", enrolment.value());
        judge("enrolment_id = :id", enrolment.value(), enrolment.value());
    }

    /** Brings the lines under a record up to date. */
    void bring(RecordId accreditation) {
        add("r.id", accreditation.value());
        judge("record_id = :id", accreditation.value(), accreditation.value());
    }

    /** Brings the lines of somebody up to date, and of whoever has or had the same number. */
    void bring(AccountId account, String register) {
        // First which, then each: by a line that is not shared any more it cannot be seen that it was.
        jdbc.sql("""
                select record_id, enrolment_id from skj_line
                where account_id = :account
                  or (standing = 'NUMBER_SHARED'
                    and record_id in (select r.id from accreditation_record r where r.register = :register))
                  or account_id in (select o.account_id from register_entry o join register_entry e
                    on e.register = o.register and e.number = o.number
                    where e.account_id = :account and e.register = :register)""")
                .param("account", account.value())
                .param("register", register)
                .query((row, _) -> new Key(
                        new RecordId(row.getObject("record_id", UUID.class)),
                        new EnrolmentId(row.getObject("enrolment_id", UUID.class))))
                .list()
                .forEach(key -> judge(
                        "record_id = :id and enrolment_id = :enrolment",
                        key.accreditation().value(),
                        key.enrolment().value()));
    }

    private void add(String column, UUID id) {
        jdbc.sql("""
                insert into skj_line (record_id, enrolment_id, account_id, organisation_id, completed_at, standing, act, place)
                select r.id, c.enrolment_id, c.account_id, c.organisation_id, c.completed_at, 'READY', 'OPEN', 'APART'
                from completion c
                join accreditation_record r on r.programme = c.programme
                  and (r.organisation_id is null or r.organisation_id = c.organisation_id)
                join accreditation_record_version v on v.record_id = r.id and v.version_hash = c.version_hash
                join professional_register p on p.id = r.register and not p.pe_online
                where c.withdrawn_at is null and c.completed_at >= r.begins_at and c.completed_at < r.ends_at
                  and (r.withdrawn_at is null or c.completed_at < r.withdrawn_at)
                  and not exists (select 1 from skj_line l where l.record_id = r.id and l.enrolment_id = c.enrolment_id)
                  and\s""" + column + " = :id on conflict do nothing").param("id", id).update();
    }

    private void judge(String which, UUID id, UUID enrolment) {
        for (var set : List.of(
                "standing = " + STANDING + " where ", "place = " + PLACE + " where place <> " + PLACE + " and ")) {
            jdbc.sql("update skj_line set " + set + which)
                    .param("id", id)
                    .param("enrolment", enrolment)
                    .update();
        }
    }

    /** Notes that it was entered or refused; false when it was not to be entered any more. */
    boolean mark(OrganisationId organisation, Key key, Act act) {
        return write("""
                update skj_line set act = :act, place = :act, acted_by = :by, acted_at = :at, why = :why
                where record_id = :record and enrolment_id = :enrolment and organisation_id = :organisation
                  and place = 'TO_ENTER'""", organisation, key, act);
    }

    /** Takes back what was noted last; false when nothing holds. */
    boolean undo(OrganisationId organisation, Key key, Act act) {
        var undone = write("""
                update skj_line set act = 'OPEN', acted_by = null, acted_at = null, why = null
                where record_id = :record and enrolment_id = :enrolment and organisation_id = :organisation
                  and act <> 'OPEN'""", organisation, key, act);
        jdbc.sql("update skj_line set place = " + PLACE + " where record_id = :record and enrolment_id = :enrolment")
                .param("record", key.accreditation().value())
                .param("enrolment", key.enrolment().value())
                .update();
        return undone;
    }

    private boolean write(String sql, OrganisationId organisation, Key key, Act act) {
        var written = statement(sql, key, act)
                        .param("organisation", organisation.value())
                        .update()
                == 1;
        if (written) {
            statement("""
                    insert into skj_act (id, record_id, enrolment_id, account_id, act, why, acted_by, acted_at)
                    select :id, record_id, enrolment_id, account_id, :act, :why, :by, :at from skj_line
                    where record_id = :record and enrolment_id = :enrolment""", key, act).param("id", UuidV7.next()).update();
        }
        return written;
    }

    private JdbcClient.StatementSpec statement(String sql, Key key, Act act) {
        return jdbc.sql(sql)
                .param("act", act.kind().name())
                .param("by", act.by().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("why", act.why().isEmpty() ? null : act.why(), Types.VARCHAR)
                .param("record", key.accreditation().value())
                .param("enrolment", key.enrolment().value());
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        for (var table : new String[] {"skj_line", "skj_act"}) {
            jdbc.sql("delete from " + table + " where account_id = :account")
                    .param("account", account.value())
                    .update();
        }
    }
}
