package nl.leeratelier.registers.skj;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were made of the list, and which lines were to be entered in each. */
@Repository
class MadeListRows {

    private static final int AT_ONCE = 500;

    /** Lines that were noted as entered with the whole file: nothing else is of that moment by that person. */
    private static final String BY_FILE = """
             l.act = 'ENTERED' and l.acted_at = f.entered_at and l.acted_by = f.entered_by""";

    private static final String COUNT = """
            (select count(*) from skj_file_line fl join skj_line l on l.record_id = f.record_id
              and l.enrolment_id = fl.enrolment_id where fl.file_id = f.id and %s)""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    MadeListRows(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    UUID add(OrganisationId organisation, RecordId accreditation, String kind, AccountId by, Instant at) {
        var id = UuidV7.next();
        jdbc.sql("""
                insert into skj_file (id, record_id, organisation_id, kind, made_by, made_at)
                values (:id, :record, :organisation, :kind, :by, :at)""")
                .param("id", id)
                .param("record", accreditation.value())
                .param("organisation", organisation.value())
                .param("kind", kind)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void add(UUID file, List<SkjLine> lines) {
        batches.batchUpdate(
                "insert into skj_file_line (file_id, enrolment_id, account_id) values (?, ?, ?)",
                lines,
                AT_ONCE,
                (statement, line) -> {
                    statement.setObject(1, file);
                    statement.setObject(2, line.key().enrolment().value());
                    statement.setObject(3, line.account().value());
                });
    }

    /** Leaves nothing of a file in which nothing was to be entered. */
    void remove(UUID file) {
        jdbc.sql("delete from skj_file where id = :file").param("file", file).update();
    }

    /** The last ones of an accreditation, the newest first. */
    List<MadeList> last(OrganisationId organisation, RecordId accreditation, int limit) {
        return jdbc.sql("select f.*, (select count(*) from skj_file_line fl where fl.file_id = f.id) as lines, "
                        + COUNT.formatted("l.place = 'TO_ENTER'") + " as still_open, " + COUNT.formatted(BY_FILE)
                        + " as noted from skj_file f where f.organisation_id = :organisation and f.record_id = :record"
                        + " order by f.made_at desc, f.id desc fetch first :limit rows only")
                .param("organisation", organisation.value())
                .param("record", accreditation.value())
                .param("limit", limit)
                .query((row, _) -> made(row))
                .list();
    }

    private static MadeList made(ResultSet row) throws SQLException {
        var by = row.getObject("entered_by", UUID.class);
        return new MadeList(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new AccountId(row.getObject("made_by", UUID.class)),
                "",
                instant(row, "made_at"),
                row.getInt("lines"),
                row.getInt("still_open"),
                by == null
                        ? Optional.empty()
                        : Optional.of(new MadeList.Entered(
                                new AccountId(by), "", instant(row, "entered_at"), row.getInt("noted"))));
    }

    /** Notes all that is still to be entered as entered; how many. */
    int enter(OrganisationId organisation, UUID file, Act act) {
        if (!isOf(organisation, file)) {
            return 0;
        }
        var entered = change(file, act, act, """
                update skj_line set act = 'ENTERED', place = 'ENTERED', acted_by = ?, acted_at = ?, why = null
                where record_id = ? and enrolment_id = ? and place = 'TO_ENTER'""");
        if (entered > 0) {
            // Of two who do this at once only one finds lines, and is who can take it back.
            jdbc.sql("update skj_file set entered_by = :by, entered_at = :at where id = :file")
                    .param("by", act.by().value())
                    .param("at", act.at().atOffset(ZoneOffset.UTC))
                    .param("file", file)
                    .update();
        }
        return entered;
    }

    private boolean isOf(OrganisationId organisation, UUID file) {
        return jdbc.sql("select count(*) from skj_file where id = :file and organisation_id = :organisation")
                        .param("file", file)
                        .param("organisation", organisation.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Takes that back, of the lines of which nothing else was noted since; how many. */
    int undo(OrganisationId organisation, UUID file, Act act) {
        var before = jdbc.sql("""
                select entered_by, entered_at from skj_file
                where id = :file and organisation_id = :organisation and entered_at is not null""")
                .param("file", file)
                .param("organisation", organisation.value())
                .query((row, _) -> new Act(
                        Act.Kind.UNDONE,
                        new AccountId(row.getObject("entered_by", UUID.class)),
                        "",
                        instant(row, "entered_at"),
                        ""))
                .optional();
        if (before.isEmpty()) {
            return 0;
        }
        jdbc.sql("update skj_file set entered_by = null, entered_at = null where id = :file")
                .param("file", file)
                .update();
        var undone = change(file, before.get(), act, """
                update skj_line set act = 'OPEN', acted_by = null, acted_at = null
                where acted_by = ? and acted_at = ? and record_id = ? and enrolment_id = ? and act = 'ENTERED'""");
        jdbc.sql("update skj_line set place = " + SkjState.PLACE + """

                where record_id = (select f.record_id from skj_file f where f.id = :file)
                  and enrolment_id in (select f.enrolment_id from skj_file_line f where f.file_id = :file)""")
                .param("file", file)
                .update();
        return undone;
    }

    private record Line(UUID accreditation, UUID enrolment, UUID account) {}

    /**
     * Changes each line of a file that the statement still finds as it should be, and notes it in its history.
     *
     * @param given who and when, for the statement
     */
    private int change(UUID file, Act given, Act noted, String sql) {
        // In one order, so that no two of these wait for each other.
        var lines = jdbc.sql("""
                select f.record_id, l.enrolment_id, l.account_id from skj_file_line l
                join skj_file f on f.id = l.file_id where l.file_id = :file order by l.enrolment_id""")
                .param("file", file)
                .query((row, _) -> new Line(
                        row.getObject("record_id", UUID.class),
                        row.getObject("enrolment_id", UUID.class),
                        row.getObject("account_id", UUID.class)))
                .list();
        var changes = batches.batchUpdate(sql, lines, AT_ONCE, (statement, line) -> {
            statement.setObject(1, given.by().value());
            statement.setObject(2, given.at().atOffset(ZoneOffset.UTC));
            statement.setObject(3, line.accreditation());
            statement.setObject(4, line.enrolment());
        });
        var changed = IntStream.range(0, lines.size())
                .filter(index -> changes[index / AT_ONCE][index % AT_ONCE] == 1)
                .mapToObj(lines::get)
                .toList();
        batches.batchUpdate("""
                insert into skj_act (id, record_id, enrolment_id, account_id, act, acted_by, acted_at)
                values (?, ?, ?, ?, ?, ?, ?)""", changed, AT_ONCE, (statement, line) -> {
            statement.setObject(1, UuidV7.next());
            statement.setObject(2, line.accreditation());
            statement.setObject(3, line.enrolment());
            statement.setObject(4, line.account());
            statement.setString(5, noted.kind().name());
            statement.setObject(6, noted.by().value());
            statement.setObject(7, noted.at().atOffset(ZoneOffset.UTC));
        });
        return changed.size();
    }

    /** Forgets what was made before; what was done with each line stays in its history. */
    void deleteBefore(Instant moment) {
        jdbc.sql("delete from skj_file where made_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets that lines of somebody were in files. */
    void erase(AccountId account) {
        jdbc.sql("delete from skj_file_line where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
