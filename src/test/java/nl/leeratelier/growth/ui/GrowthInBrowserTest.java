package nl.leeratelier.growth.ui;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainer at a browser, whose group answered the statements before and after. */
@WholeApplication
class GrowthInBrowserTest {

    private static final List<String> STATEMENTS =
            List.of("signalen", "beschuldigen", "verantwoordelijk", "bespreken", "wegen", "informatie");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TrainingGroups groups;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void growthIsDrawnForTheOrganisationAndForTheGroup() {
        OrganisationId kust = cast.organisation("Kust");
        Account hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        GroupId group = groups.create("Kust, najaar", hanna.id());
        for (int person = 0; person < 5; person++) {
            Account member = cast.person("Sam Bakker", kust, Role.TRAINEE);
            groups.add(group, member.id());
            answer(member, kust, person);
        }
        cast.signOut();
        try (Visitor trainer = new Visitor("http://localhost:" + port).signIn(hanna.email(), Cast.PASSWORD)) {
            trainer.open("groei").sees("5 mensen antwoordden beide keren").inspect("growth-told");
            trainer.open("groepen/" + group).sees("Groei op de stellingen").inspect("growth-group");
        }
    }

    /** Less with the first statements, and more with the later ones. */
    private void answer(Account member, OrganisationId organisation, int person) {
        UUID enrolment = UUID.randomUUID();
        for (int index = 0; index < STATEMENTS.size(); index++) {
            insert(member, organisation, enrolment, "BEFORE", index, 3 + person % 2, "2026-09-01T09:00:00Z");
            insert(member, organisation, enrolment, "AFTER", index, 1 + (index + 1) * 4 / 6, "2026-11-01T09:00:00Z");
        }
    }

    private void insert(
            Account member,
            OrganisationId organisation,
            UUID enrolment,
            String moment,
            int index,
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
                        STATEMENTS.get(index),
                        member.id().value(),
                        organisation.value(),
                        "meldcode-in-partnerschap",
                        UUID.randomUUID(),
                        given,
                        Timestamp.from(Instant.parse(at)))
                .update();
    }
}
