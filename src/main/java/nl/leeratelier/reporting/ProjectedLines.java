package nl.leeratelier.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.WordIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the table of what organisations see. */
@Repository
class ProjectedLines {

    private final JdbcClient jdbc;
    private final TallyRows tally;
    private final WordIndex words;

    ProjectedLines(JdbcClient jdbc, TallyRows tally, WordIndex words) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.words = words;
    }

    /** Notes in which team somebody is. */
    void team(OrganisationId organisation, AccountId member, Optional<String> team) {
        var lines = jdbc.sql("""
                select id from report_line where organisation_id = :organisation and account_id = :account
                order by id for update""")
                .param("organisation", organisation.value())
                .param("account", member.value())
                .query(UUID.class)
                .list();
        for (var line : lines) {
            tally.take(line);
            jdbc.sql("update report_line set team = :team where id = :id")
                    .param("team", team.orElse(null))
                    .param("id", line)
                    .update();
            tally.add(line);
        }
    }

    /** Forgets somebody. */
    void erase(AccountId account) {
        jdbc.sql("select id from report_line where account_id = :account order by id for update")
                .param("account", account.value())
                .query(UUID.class)
                .list()
                .forEach(this::delete);
    }

    // It is locked first: of two that delete it, one counts it out.
    private void delete(UUID line) {
        if (lock(line, "1 = 1")) {
            tally.take(line);
            words.remove(line);
            jdbc.sql("delete from report_line where id = :id").param("id", line).update();
        }
    }

    private boolean lock(UUID line, String condition) {
        return jdbc.sql("select id from report_line where id = :id and " + condition + " for update")
                .param("id", line)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Adds a line for a member who has none in this organisation yet. */
    void member(OrganisationId organisation, Account member) {
        var lines = jdbc.sql(
                        "select count(*) from report_line where account_id = :account and organisation_id = :organisation")
                .param("account", member.id().value())
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
        if (lines == 0) {
            var line = without(organisation, member.id());
            var added = person(jdbc.sql("""
                    insert into report_line (organisation_id, id, account_id, name, email, sort_key, status)
                    values (:organisation, :id, :account, :name, :email, :sort, :status)
                    on conflict do nothing"""), member)
                    .param("organisation", organisation.value())
                    .param("id", line)
                    .param("account", member.id().value())
                    .param("status", Status.NOT_ENROLLED.name())
                    .update();
            if (added == 1) {
                addWords(organisation, line, member);
                tally.add(line);
            }
        }
    }

    /** Takes away the line of somebody who left without ever being enrolled; what was studied stays in the report. */
    void left(OrganisationId organisation, AccountId member) {
        delete(without(organisation, member));
    }

    /**
     * Brings the line of an enrolment up to date, or adds it; then the line of a member without enrolment goes. True when
     * it was added.
     */
    boolean enrolment(Enrolment enrolment, Account member, String title, int version) {
        if (changed(enrolment, member)) {
            return false;
        }
        delete(without(enrolment.organisation(), member.id()));
        study(person(jdbc.sql("""
                insert into report_line (organisation_id, id, account_id, name, email, sort_key, status,
                  enrolment_id, programme, title, version_number, percent, minutes_done, minutes_total, started_at,
                  last_activity_at, completed_at)
                values (:organisation, :enrolment, :account, :name, :email, :sort, :status,
                  :enrolment, :programme, :title, :version, :percent, :minutesDone, :minutesTotal, :startedAt,
                  :lastActivityAt, :completedAt)"""), member), enrolment)
                .param("organisation", enrolment.organisation().value())
                .param("account", member.id().value())
                .param("programme", enrolment.programme())
                .param("title", title)
                .param("version", version)
                .param("minutesTotal", enrolment.minutesTotal())
                .param("startedAt", enrolment.startedAt().atOffset(ZoneOffset.UTC))
                .update();
        addWords(enrolment.organisation(), enrolment.id().value(), member);
        tally.add(enrolment.id().value());
        return true;
    }

    // The name is written too: should it change while an enrolment is being added, the next change sets it right.
    private boolean changed(Enrolment enrolment, Account member) {
        // Going on changes a count on the first time of a day only; being completed does.
        var line = enrolment.id().value();
        var completes = enrolment.completedAt().isPresent() && lock(line, "status <> 'COMPLETED'");
        var today = !completes
                && lock(
                        line,
                        "status <> 'COMPLETED' and " + Sorts.DAY + " <> "
                                + TallyRows.day(enrolment.lastActivityAt().atOffset(ZoneOffset.UTC)));
        if (completes) {
            tally.take(line);
        } else if (today) {
            tally.takeActive(line);
        }
        var renamed = isNamedOtherwise(line, member);
        var changed = study(person(jdbc.sql("""
                update report_line set name = :name, email = :email, sort_key = :sort,
                  status = :status, percent = :percent, minutes_done = :minutesDone,
                  last_activity_at = :lastActivityAt, completed_at = :completedAt
                where id = :enrolment"""), member), enrolment).update() == 1;
        if (completes) {
            tally.add(line);
        } else if (today) {
            tally.addActive(line);
        }
        if (renamed) {
            words.remove(line);
            addWords(enrolment.organisation(), line, member);
        }
        return changed;
    }

    private boolean isNamedOtherwise(UUID line, Account member) {
        return jdbc.sql("select id from report_line where id = :id and (name <> :name or email <> :email)")
                .param("id", line)
                .param("name", member.name())
                .param("email", member.email())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private void addWords(OrganisationId organisation, UUID line, Account member) {
        words.add(
                FoundBy.catalog(organisation.value()),
                new WordIndex.Spot(FoundBy.sort(member.name()), line),
                FoundBy.words(member.name(), member.email()));
    }

    /** Changes name and address in all lines of a person. */
    void renamed(Account member) {
        jdbc.sql("select id, organisation_id from report_line where account_id = :account order by id for update")
                .param("account", member.id().value())
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list()
                .forEach(line -> {
                    words.remove(line.getKey());
                    addWords(line.getValue(), line.getKey(), member);
                });
        person(jdbc.sql("""
                update report_line set name = :name, email = :email, sort_key = :sort
                where account_id = :account"""), member).param("account", member.id().value()).update();
    }

    /** Notes the certificate of an enrolment. */
    void certificate(EnrolmentId enrolment, String number) {
        jdbc.sql("update report_line set certificate_number = :number where id = :id")
                .param("number", number)
                .param("id", enrolment.value())
                .update();
    }

    /** Notes that its certificate was taken back. */
    void withdrawn(EnrolmentId enrolment, Instant at) {
        var line = enrolment.value();
        if (lock(line, "withdrawn_at is null")) {
            tally.take(line);
            jdbc.sql("update report_line set certificate_number = null, withdrawn_at = :at where id = :id")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("id", line)
                    .update();
            tally.add(line);
        }
    }

    /** The same each time, so that a member who joins twice has one line. */
    private static UUID without(OrganisationId organisation, AccountId member) {
        var both = organisation + " " + member;
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.US_ASCII));
    }

    private static JdbcClient.StatementSpec person(JdbcClient.StatementSpec sql, Account member) {
        return sql.param("name", member.name())
                .param("email", member.email())
                .param("sort", FoundBy.sort(member.name()));
    }

    private static JdbcClient.StatementSpec study(JdbcClient.StatementSpec sql, Enrolment enrolment) {
        return sql.param("enrolment", enrolment.id().value())
                .param("status", status(enrolment).name())
                .param("percent", enrolment.percent())
                .param("minutesDone", enrolment.minutesDone())
                .param("lastActivityAt", enrolment.lastActivityAt().atOffset(ZoneOffset.UTC))
                .param(
                        "completedAt",
                        enrolment
                                .completedAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null));
    }

    /** As it is stored: whether somebody is stalled depends on the day one looks. */
    static Status status(Enrolment enrolment) {
        if (enrolment.completedAt().isPresent()) {
            return Status.COMPLETED;
        }
        var begun = enrolment.activitiesDone() > 0 || enrolment.lastActivityAt().isAfter(enrolment.startedAt());
        return begun ? Status.IN_PROGRESS : Status.NOT_BEGUN;
    }
}
