package nl.leeratelier.dashboard;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentChanged;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.TeamChanged;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation with people in teams who are as far as a test says. */
@TestComponent
public class Kust {

    public static final String PROGRAMME = "meldcode-in-partnerschap";

    private final Cast cast;
    private final Enrolments enrolments;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Kust(Cast cast, Enrolments enrolments, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.cast = cast;
        this.enrolments = enrolments;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A new trainee in a team; an empty name: in none. */
    public Account person(String name, OrganisationId organisation, String team) {
        var person = cast.person(name, organisation, Role.TRAINEE);
        if (!team.isEmpty()) {
            jdbc.sql("insert into team_member (organisation_id, account_id, team) values (?, ?, ?)")
                    .params(organisation.value(), person.id().value(), team)
                    .update();
            events.publishEvent(new TeamChanged(person.id(), organisation));
        }
        return person;
    }

    /** Begins the programme, and was active last so many days ago. */
    public Enrolment busy(Account person, OrganisationId organisation, int daysAgo, int minutes) {
        return change(person, organisation, Instant.now().minus(Duration.ofDays(daysAgo)), minutes, false);
    }

    /** Completed the programme so many days ago. */
    public Enrolment completed(Account person, OrganisationId organisation, int daysAgo) {
        return change(person, organisation, Instant.now().minus(Duration.ofDays(daysAgo)), 0, true);
    }

    private Enrolment change(Account person, OrganisationId organisation, Instant at, int minutes, boolean isDone) {
        var enrolment = enrolments.enrol(person.id(), organisation, PROGRAMME);
        jdbc.sql("""
                update enrolment set started_at = :start, last_activity_at = :at, minutes_done = :minutes,
                  activities_done = :done, completed_at = :completed where id = :id""")
                .param("start", at.minus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("minutes", isDone ? enrolment.minutesTotal() : minutes)
                .param("done", isDone ? enrolment.activitiesTotal() : minutes > 0 ? 1 : 0)
                .param("completed", isDone ? at.atOffset(ZoneOffset.UTC) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", enrolment.id().value())
                .update();
        events.publishEvent(new EnrolmentChanged(enrolment.id()));
        return enrolments.find(enrolment.id()).orElseThrow();
    }

    /** Answered a statement before and after. */
    public void answered(Account person, OrganisationId organisation, String statement, int before, int after) {
        var enrolment = UUID.nameUUIDFromBytes(person.email().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        answer(person, organisation, enrolment, statement, "BEFORE", before, "2026-09-01T09:00:00Z");
        answer(person, organisation, enrolment, statement, "AFTER", after, "2026-11-01T09:00:00Z");
    }

    private void answer(
            Account person,
            OrganisationId organisation,
            UUID enrolment,
            String statement,
            String moment,
            int given,
            String at) {
        jdbc.sql("""
                        insert into measure_answer (enrolment_id, framework, moment, statement, account_id, organisation_id,
                            programme, attempt_id, given, handed_in_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        enrolment,
                        "stellingen",
                        moment,
                        statement,
                        person.id().value(),
                        organisation.value(),
                        PROGRAMME,
                        UUID.randomUUID(),
                        given,
                        Timestamp.from(Instant.parse(at)))
                .update();
    }
}
