package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.InvitationLinks;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.MemberLeft;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Inviting, and how what follows reaches the report, in the whole application. */
@WholeApplication
class InvitingTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";

    @Autowired
    Cast cast;

    @Autowired
    Inviting inviting;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks invitationLinks;

    @Autowired
    Accounts accounts;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationId kust;
    private OrganisationId duin;
    private Account ingrid;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        duin = cast.organisation("Duin");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        cast.signIn(ingrid, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void whoeverIsInvitedFollowsTheProgrammeOnArrivalAndStandsInTheReport() {
        var address = UUID.randomUUID() + "@leeratelier.example";

        var outcomes = invite(address);
        assertThat(invitations.open(kust)).extracting(Invitation::email).containsExactly(address);
        assertThat(outcomes)
                .containsExactly(new InviteOutcome.Invited(
                        address, invitations.open(kust).getFirst().id(), false));
        assertThat(lines()).extracting(ReportLine::name).containsExactly("Ingrid Visser");

        invitationLinks.accept(token(address), "Sam Bakker", "een lang wachtwoord van mij", "nl");

        assertThat(lines())
                .extracting(ReportLine::name, ReportLine::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ingrid Visser", Status.NOT_ENROLLED),
                        org.assertj.core.groups.Tuple.tuple("Sam Bakker", Status.NOT_BEGUN));
        assertThat(reports.figures(kust, Optional.of(PROGRAMME))).isEqualTo(new Figures(1, 1, 0, 0));
    }

    @Test
    void whoeverIsATraineeAlreadyIsEnrolledAtOnceAndOnlyOnce() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);

        assertThat(invite(sam.email())).containsExactly(new InviteOutcome.Enrolled(sam.email()));
        assertThat(invite(sam.email())).containsExactly(new InviteOutcome.Enrolled(sam.email()));
        assertThat(enrolments.of(sam.id(), kust)).hasSize(1);
    }

    @Test
    void whoeverBelongsThereInAnotherRoleIsEnrolledAtOnceWithoutAnInvitation() {
        var tess = cast.person("Tess de Boer", kust, Role.TRAINER);

        assertThat(invite(tess.email())).containsExactly(new InviteOutcome.Enrolled(tess.email()));
        assertThat(invitations.open(kust)).isEmpty();
        assertThat(enrolments.of(tess.id(), kust)).hasSize(1);
        cast.signIn(tess, kust);
        assertThat(accounts.memberships(tess.id()))
                .extracting(membership -> membership.role())
                .containsExactlyInAnyOrder(Role.TRAINER, Role.TRAINEE);
    }

    @Test
    void whoeverBelongsElsewhereIsInvitedAndNotEnrolled() {
        var noor = cast.person("Noor Kaya", duin, Role.TRAINEE);

        assertThat(invite(noor.email())).singleElement().isInstanceOf(InviteOutcome.Invited.class);
        assertThat(enrolments.of(noor.id(), kust)).isEmpty();
        assertThatThrownBy(() -> invitations.makeTrainee(noor.id(), kust)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> invitations.member(noor.email(), duin)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> invitations.waits(noor.email(), duin)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsThatAnEarlierInvitationNoLongerWorks() {
        var address = UUID.randomUUID() + "@leeratelier.example";
        invite(address);
        var first = token(address);

        assertThat(invite(address))
                .containsExactly(new InviteOutcome.Invited(
                        address, invitations.open(kust).getFirst().id(), true));
        assertThat(invitationLinks.find(first)).isEmpty();
    }

    @Test
    void whoeverCompletedTheProgrammeIsNotEnrolledAgain() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        invite(sam.email());
        jdbc.sql("update enrolment set completed_at = now() where account_id = ?")
                .param(sam.id().value())
                .update();

        assertThat(invite(sam.email())).containsExactly(new InviteOutcome.Completed(sam.email()));
        assertThat(enrolments.of(sam.id(), kust)).hasSize(1);
    }

    @Test
    void oneWrongAddressKeepsNoOtherFromBeingInvited() {
        var good = UUID.randomUUID() + "@leeratelier.example";

        var outcomes = invite("geenadres", good);
        assertThat(outcomes)
                .containsExactly(
                        new InviteOutcome.Failed("geenadres", Refused.Reason.EMAIL_INVALID),
                        new InviteOutcome.Invited(
                                good, invitations.open(kust).getFirst().id(), false));
    }

    @Test
    void whoeverLeavesWithoutAProgrammeIsGoneFromTheReportAndWhoeverStudiedStays() {
        var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        var noor = cast.person("Noor Kaya", kust, Role.TRAINEE);
        invite(noor.email());

        transaction.executeWithoutResult(_ -> {
            events.publishEvent(new MemberLeft(sam.id(), kust));
            events.publishEvent(new MemberLeft(noor.id(), kust));
        });

        assertThat(lines()).extracting(ReportLine::name).containsExactly("Ingrid Visser", "Noor Kaya");
    }

    @Test
    void refusesTooManyAtOnceBeforeAnyoneIsInvited() {
        var many = Collections.nCopies(Inviting.AT_MOST + 1, "iemand@leeratelier.example");

        assertThatThrownBy(() -> inviting.invite(kust, many, PROGRAMME)).isInstanceOf(IllegalArgumentException.class);
        assertThat(invitations.open(kust)).isEmpty();
    }

    @Test
    void nobodyInvitesToOrSeesTheReportOfAnotherOrganisation() {
        cast.person("Ander Mens", duin, Role.TRAINEE);
        var trainee = cast.person("Sam Bakker", kust, Role.TRAINEE);
        var address = List.of("iemand@leeratelier.example");

        assertThatThrownBy(() -> inviting.invite(duin, address, PROGRAMME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.page(duin, ReportFilter.ALL, new Turn.First(), 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(lines()).extracting(ReportLine::name).doesNotContain("Ander Mens");

        cast.signIn(trainee, kust);
        assertThatThrownBy(() -> inviting.invite(kust, address, PROGRAMME)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(this::lines).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reports.figures(kust, Optional.empty())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewNameIsInTheReportAtOnce() {
        accounts.rename("Ingrid de Wit");

        assertThat(lines()).extracting(ReportLine::name).containsExactly("Ingrid de Wit");
    }

    private List<InviteOutcome> invite(String... addresses) {
        return inviting.invite(kust, List.of(addresses), PROGRAMME);
    }

    private List<ReportLine> lines() {
        return reports.page(kust, ReportFilter.ALL, new Turn.First(), 100).lines();
    }

    private String token(String address) {
        var link = jdbc.sql("select link from outgoing_mail where recipient = ?")
                .param(address)
                .query(String.class)
                .single();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
