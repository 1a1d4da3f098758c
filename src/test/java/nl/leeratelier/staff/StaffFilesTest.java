package nl.leeratelier.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.reporting.ReportFilter;
import nl.leeratelier.reporting.Reports;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class StaffFilesTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";

    @Autowired
    Cast cast;

    @Autowired
    StaffFiles files;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Invitations invitations;

    @Autowired
    Teams teams;

    @Autowired
    Managers managers;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId kust;
    private Account cor;
    private Account sam;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        cor = cast.person("Cor Visser", kust, Role.COORDINATOR);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(cor, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void invitesEnrolsAndPutsIntoTeamsAllAtOnce() {
        var job = looked(StaffFiles.Purpose.JOIN, "e-mail;team\nnieuw@example.nl;Noord\n" + sam.email() + ";Zuid\n");
        assertThat(job.plan().orElseThrow().problems()).isEmpty();
        assertThat(open()).isZero();

        job.carryOut();
        await().until(() -> job.state() == StaffJob.State.DONE);

        assertThat(open()).isEqualTo(1);
        assertThat(enrolments.of(sam.id(), kust)).hasSize(1);
        assertThat(teams.of(sam.id(), kust)).contains("Zuid");
        assertThat(jdbc.sql("select team from invitation where organisation_id = ?")
                        .param(kust.value())
                        .query(String.class)
                        .list())
                .containsExactly("Noord");
        var page = reports.page(
                kust,
                new ReportFilter("", Optional.empty(), Optional.empty(), Optional.of("Zuid")),
                new Turn.First(),
                10);
        assertThat(page.lines()).extracting(line -> line.name()).containsExactly("Sam Bakker");
        assertThat(teams.names(kust)).containsExactly("Zuid");
    }

    @Test
    void whoLeadsIsInvitedOrMadeAManagerOfTheseTeams() {
        var tess = cast.person("Tess Bos", kust, Role.TRAINER);
        var job = looked(
                StaffFiles.Purpose.JOIN,
                "e-mail;programma;team;Leidinggevende van\n"
                        + "nieuw@example.nl;;;Noord | Zuid\n"
                        + "beide@example.nl;" + PROGRAMME + ";Zuid;Noord\n"
                        + tess.email() + ";;;Noord\n");
        var plan = job.plan().orElseThrow();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.lines())
                .extracting(StaffLine::deed)
                .containsExactly(StaffLine.Deed.INVITE, StaffLine.Deed.INVITE, StaffLine.Deed.LEAD);
        job.carryOut();
        await().until(() -> job.state() == StaffJob.State.DONE);

        assertThat(invitations.open(kust))
                .extracting(one -> one.email() + " " + one.roles())
                .containsExactlyInAnyOrder("nieuw@example.nl [MANAGER]", "beide@example.nl [TRAINEE, MANAGER]");
        assertThat(managers.of(tess.id(), kust)).containsExactly("Noord");
        assertThat(jdbc.sql("""
                        select p.team from planned_manager p join invitation i on i.id = p.invitation_id
                        where i.organisation_id = ? and i.email = 'nieuw@example.nl' order by p.team""").param(kust.value()).query(String.class).list()).containsExactly("Noord", "Zuid");
        assertThat(enrolments.of(tess.id(), kust)).isEmpty();
    }

    @Test
    void refusesTeamsToLeadThatAreNoNames() {
        var job = looked(
                StaffFiles.Purpose.JOIN,
                "e-mail;leidt\na@example.nl;=1+1\nb@example.nl;" + "x".repeat(81) + "|Noord\n");
        assertThat(job.plan().orElseThrow().problems())
                .extracting(
                        one -> one.row() + " " + one.column() + " " + one.key().replace("staff.problem.", ""))
                .containsExactly("2 LEADS formula", "3 LEADS team-invalid");
    }

    @Test
    void tellsEveryProblemByRowAndColumnAndDoesNothing() {
        var job = looked(
                StaffFiles.Purpose.JOIN,
                "e-mail;programma;team\n"
                        + "geen adres;;\n"
                        + "a@example.nl;Onbekend;\n"
                        + "b@example.nl;;=1+1\n"
                        + "c@example.nl;;Noord\n"
                        + "C@example.nl;;Noord\n"
                        + ";;Noord\n");

        assertThat(job.plan().orElseThrow().problems())
                .extracting(
                        one -> one.row() + " " + one.column() + " " + one.key().replace("staff.problem.", ""))
                .containsExactly(
                        "2 EMAIL email-invalid",
                        "3 PROGRAMME programme-unknown",
                        "4 TEAM formula",
                        "6 EMAIL twice",
                        "7 EMAIL email-missing");
        assertThatThrownBy(job::carryOut).isInstanceOf(IllegalStateException.class);
        assertThat(open()).isZero();
    }

    @Test
    void aProgrammeThatWasForgottenIsChosenOnceForTheSameFileAndAllElseIsToldAtOnce() {
        var file = "e-mail;team\na@example.nl;Noord\nA@example.nl;Noord\n".getBytes(StandardCharsets.UTF_8);
        var job = files.begin(kust, StaffFiles.Purpose.JOIN, Optional.empty(), file);
        await().until(() -> job.state() == StaffJob.State.LOOKED);
        assertThat(job.plan().orElseThrow().problems())
                .extracting(one -> one.row() + " " + one.key().replace("staff.problem.", ""))
                .containsExactly("2 programme-missing", "3 programme-missing", "3 twice");

        var again = job.with(PROGRAMME);
        await().until(() -> again.state() == StaffJob.State.LOOKED);
        assertThat(again.plan().orElseThrow().problems())
                .extracting(one -> one.row() + " " + one.key().replace("staff.problem.", ""))
                .containsExactly("3 twice");
    }

    @Test
    void namesTeamsThatAreNewColumnsThatAreNotReadAndInvitationsThatReplaceAnEarlierOne() {
        teams.assign(sam.id(), kust, "Noord");
        invitations.invite("eerder@example.nl", kust, Set.of(Role.TRAINEE));
        var plan = looked(
                        StaffFiles.Purpose.JOIN,
                        "e-mail;team;leidt;geboortedatum\neerder@example.nl;Noord;;x\nnieuw@example.nl;Noort;Oost|Noord;y\n")
                .plan()
                .orElseThrow();

        assertThat(plan.newTeams()).containsExactly("Noort", "Oost");
        assertThat(plan.ignored()).containsExactly("geboortedatum");
        assertThat(plan.lines())
                .extracting(StaffLine::deed)
                .containsExactly(StaffLine.Deed.INVITE_AGAIN, StaffLine.Deed.INVITE);
    }

    @Test
    void tellsWhoLeavesByNameAndTeamAndWhoNeverCame() {
        teams.assign(sam.id(), kust, "Noord");
        invitations.invite("eerder@example.nl", kust, Set.of(Role.TRAINEE));
        var job = looked(StaffFiles.Purpose.LEAVE, "mail\n" + sam.email() + "\neerder@example.nl\n");
        assertThat(job.plan().orElseThrow().lines())
                .extracting(line -> line.name() + " " + line.team() + " " + line.deed())
                .containsExactly("Sam Bakker Noord LEAVE", "  WITHDRAW");

        assertThat(files.underway(kust)).isEmpty();
        job.carryOut();
        await().until(() -> job.state() == StaffJob.State.DONE);
        assertThat(files.underway(kust)).contains(job);
        assertThat(job.counted(StaffLine.Deed.LEAVE, StaffLine.Deed.WITHDRAW)).isEqualTo(2);
        files.heard();
        assertThat(files.underway(kust)).isEmpty();
        assertThat(invitations.open(kust)).isEmpty();
    }

    @Test
    void letsPeopleGoButNeitherOneselfNorWhoIsMore() {
        var trainer = cast.person("Tine Bos", kust, Role.ADMINISTRATOR);
        var problems = looked(
                StaffFiles.Purpose.LEAVE,
                "mail\n" + cor.email() + "\n" + trainer.email() + "\nvreemd@example.nl\n" + sam.email() + "\n");
        assertThat(problems.plan().orElseThrow().problems())
                .extracting(one -> one.row() + " " + one.key().replace("staff.problem.", ""))
                .containsExactly("2 yourself", "3 more-roles", "4 not-there");

        var job = looked(StaffFiles.Purpose.LEAVE, "mail\n" + sam.email() + "\n");
        job.carryOut();
        await().until(() -> job.state() == StaffJob.State.DONE);

        assertThat(invitations.member(sam.email(), kust)).isEmpty();
        assertThat(invitations.member(trainer.email(), kust)).isPresent();
    }

    @Test
    void nothingIsDoneWhenThingsChangedInBetween() {
        var job = looked(StaffFiles.Purpose.LEAVE, "mail\nnieuw@example.nl\n" + sam.email() + "\n");
        assertThat(job.plan().orElseThrow().problems()).hasSize(1);
        var other = looked(StaffFiles.Purpose.LEAVE, "mail\n" + sam.email() + "\n");
        cast.join(sam, kust, Role.ADMINISTRATOR);
        cast.signIn(cor, kust);

        other.carryOut();
        await().until(() -> other.state() != StaffJob.State.DOING);

        assertThat(invitations.member(sam.email(), kust)).isPresent();
    }

    @Test
    void takesThousandsOfRowsAndTellsHowFarItIs() {
        var rows = IntStream.range(0, 2000)
                .mapToObj(i -> "p" + i + "." + kust + "@example.nl;Team " + i % 7)
                .collect(Collectors.joining("\n"));
        var job = looked(StaffFiles.Purpose.JOIN, "e-mail;team\n" + rows);
        assertThat(job.total()).isEqualTo(2000);

        job.carryOut();
        await().atMost(Duration.ofMinutes(2)).until(() -> job.state() == StaffJob.State.DONE);

        assertThat(job.done()).isEqualTo(2000);
        assertThat(open()).isEqualTo(2000);
    }

    @Test
    void isForThoseWhoCoordinateTheOrganisation() {
        cast.signIn(sam, kust);
        assertThatThrownBy(() -> files.begin(kust, StaffFiles.Purpose.LEAVE, Optional.empty(), new byte[0]))
                .isInstanceOf(AccessDeniedException.class);
    }

    private StaffJob looked(StaffFiles.Purpose purpose, String text) {
        var job = files.begin(kust, purpose, Optional.of(PROGRAMME), text.getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofMinutes(1)).until(() -> job.state() == StaffJob.State.LOOKED);
        return job;
    }

    private int open() {
        return jdbc.sql("select count(*) from invitation where organisation_id = ?")
                .param(kust.value())
                .query(Integer.class)
                .single();
    }
}
