package nl.leeratelier.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The completions that count for records of registers with PE-online, of people who agreed, by SQL. */
@Repository
class CountedCompletions implements PeOnlineCompletions {

    private static final String SELECT = """
            select r.id as record_id, c.enrolment_id, c.account_id, c.organisation_id, c.completed_at
            from completion c
            join accreditation_record r on r.programme = c.programme
              and (r.organisation_id is null or r.organisation_id = c.organisation_id)
            join accreditation_record_version v on v.record_id = r.id and v.version_hash = c.version_hash
            join professional_register p on p.id = r.register and p.pe_online
            join register_entry e on e.account_id = c.account_id and e.register = r.register
              and e.consented_to = c.organisation_id
            where c.withdrawn_at is null and c.completed_at >= r.begins_at and c.completed_at < r.ends_at
              and (r.withdrawn_at is null or c.completed_at < r.withdrawn_at)
            """;

    private final JdbcClient jdbc;

    CountedCompletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Counted> of(EnrolmentId enrolment) {
        return jdbc.sql(SELECT + " and c.enrolment_id = ?")
                .param(enrolment.value())
                .query(CountedCompletions::counted)
                .list();
    }

    @Override
    public List<Counted> of(AccountId account, String register) {
        return jdbc.sql(SELECT + " and c.account_id = ? and r.register = ?")
                .params(account.value(), register)
                .query(CountedCompletions::counted)
                .list();
    }

    @Override
    public List<Counted> of(RecordId accreditation) {
        return jdbc.sql(SELECT + " and r.id = ?")
                .param(accreditation.value())
                .query(CountedCompletions::counted)
                .list();
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                new RecordId(row.getObject("record_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("completed_at", OffsetDateTime.class).toInstant());
    }
}
