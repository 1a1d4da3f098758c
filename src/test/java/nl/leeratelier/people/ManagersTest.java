package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.testing.WholeApplication;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class ManagersTest {

    @Autowired
    Cast cast;

    @Autowired
    Managers managers;

    @Autowired
    Teams teams;

    @Autowired
    Administration administration;

    @Autowired
    Departures departures;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks invitationLinks;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId kust;
    private Account ingrid;
    private Account sam;
    private Account mo;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        mo = cast.person("Mo Kaya", kust, Role.TRAINEE);
        cast.signIn(ingrid, kust);
        teams.assign(sam.id(), kust, "Noord");
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void whoLeadsATeamHasTheRoleAndTheTeam() {
        managers.assign(mo.id(), kust, " Noord ");
        managers.assign(mo.id(), kust, "Noord");

        cast.signIn(mo, kust);
        assertThat(managers.own()).containsExactly("Noord");
        assertThat(managers.isLedHere("Noord", kust)).isTrue();
        assertThat(managers.isLedHere("Zuid", kust)).isFalse();
        assertThat(managers.isLedHere("Noord", cast.organisation("Duin"))).isFalse();
    }

    @Test
    void showsTheTeamsThatNobodyLeadsAndThoseThatNobodyIsIn() {
        managers.assign(mo.id(), kust, "Zuid");

        assertThat(managers.teams(kust))
                .containsExactly(
                        new LedTeam("Noord", 1, List.of(), List.of()), new LedTeam("Zuid", 0, List.of(mo), List.of()));
    }

    @Test
    void whoLeavesLosesTheTeamsAndTheTeamIsLedByNobody() {
        managers.assign(mo.id(), kust, "Noord");
        departures.leave(mo.email(), kust);

        assertThat(managers.teams(kust)).containsExactly(new LedTeam("Noord", 1, List.of(), List.of()));
        cast.join(mo, kust, Role.MANAGER);
        cast.signIn(mo, kust);
        assertThat(managers.own()).isEmpty();
    }

    @Test
    void whoLosesTheRoleLosesTheTeamsAndKeepsTheOtherRoles() {
        managers.assign(mo.id(), kust, "Noord");
        cast.signIn(cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR), kust);
        administration.take(mo.id(), kust, Role.MANAGER);
        administration.give(mo.id(), kust, Role.MANAGER);

        assertThat(managers.of(mo.id(), kust)).isEmpty();
        cast.signIn(mo, kust);
        assertThat(managers.isLedHere("Noord", kust)).isFalse();
    }

    @Test
    void aTeamCanBeTakenAlone() {
        managers.assign(mo.id(), kust, "Noord");
        managers.assign(mo.id(), kust, "Zuid");
        managers.take(mo.id(), kust, "Noord");

        assertThat(managers.of(mo.id(), kust)).containsExactly("Zuid");
    }

    @Test
    void anInvitationCanBringTheTeamsAlong() {
        var email = UUID.randomUUID() + "@example.nl";
        var invitation = invitations.invite(email, kust, Set.of(Role.MANAGER));
        managers.plan(invitation, kust, "Noord");
        assertThat(managers.teams(kust)).containsExactly(new LedTeam("Noord", 1, List.of(), List.of(email)));
        var link = jdbc.sql("select link from outgoing_mail where recipient = ?")
                .param(email)
                .query(String.class)
                .single();
        cast.signOut();
        var account =
                invitationLinks.accept(link.substring(link.lastIndexOf('/') + 1), "Nieuwe Leider", Cast.PASSWORD, "nl");

        cast.signIn(ingrid, kust);
        assertThat(managers.of(account, kust)).containsExactly("Noord");
    }

    @Test
    void refusesWhatIsNoNameAndWhoDoesNotBelong() {
        assertThatThrownBy(() -> managers.assign(mo.id(), kust, " ")).isInstanceOf(IllegalArgumentException.class);
        var stranger = cast.person("Een Ander", cast.organisation("Duin"), Role.TRAINEE);
        denies(() -> managers.assign(stranger.id(), kust, "Noord"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COORDINATOR", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseGivesTakesOrSeesThem(Role role) {
        managers.assign(mo.id(), kust, "Noord");
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);

        denies(() -> managers.assign(sam.id(), kust, "Noord"));
        denies(() -> managers.take(mo.id(), kust, "Noord"));
        denies(() -> managers.teams(kust));
        denies(() -> managers.of(mo.id(), kust));
        assertThat(managers.own()).isEmpty();
    }

    @Test
    void aCoordinatorOfElsewhereIsNobodyHere() {
        var duin = cast.organisation("Duin");
        cast.signIn(cast.person("Otto Smit", duin, Role.COORDINATOR), duin);

        denies(() -> managers.teams(kust));
        denies(() -> managers.assign(mo.id(), kust, "Noord"));
    }

    private static void denies(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
