package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leeratelier.people.Refused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "storage")
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:people;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@Import({Cast.class, PeopleTest.AtOnce.class})
@RecordApplicationEvents
class PeopleTest {

    @TestConfiguration
    static class AtOnce {

        @Bean("applicationTaskExecutor")
        SyncTaskExecutor applicationTaskExecutor() {
            return new SyncTaskExecutor();
        }
    }

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks invitationLinks;

    @Autowired
    PasswordResets resets;

    @Autowired
    CurrentPerson current;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    PeopleSetup setup;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private OrganisationId kust;
    private OrganisationId duin;
    private Account coordinator;
    private Account administrator;

    @BeforeEach
    void twoOrganisations() {
        kust = cast.organisation("Kust");
        duin = cast.organisation("Duin");
        coordinator = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        administrator = cast.person("Lotte Meijer", duin, Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private static String newAddress() {
        return UUID.randomUUID() + "@leeratelier.example";
    }

    private Authentication signIn(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    /** The token of the last mail to somebody. */
    private String token(String email) {
        var link = jdbc.sql("select link from outgoing_mail where recipient = :to order by id desc")
                .param("to", email)
                .query(String.class)
                .list()
                .getFirst();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private int mails(String email) {
        return jdbc.sql("select count(*) from outgoing_mail where recipient = :to")
                .param("to", email)
                .query(Integer.class)
                .single();
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void denies(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }

    @Nested
    class WhoMayWhat {

        @Test
        void aCoordinatorReadsTheirOwnOrganisation() {
            cast.signIn(coordinator, kust);
            assertThat(organisations.members(kust, null, 9))
                    .extracting(Member::account)
                    .containsExactly(coordinator);
            assertThat(organisations.size(kust)).isEqualTo(1);
            assertThat(invitations.open(kust)).isEmpty();
        }

        @Test
        void aCoordinatorReadsAndChangesNothingOfAnotherOrganisation() {
            cast.signIn(coordinator, kust);
            denies(() -> organisations.members(duin, null, 9));
            denies(() -> organisations.size(duin));
            denies(() -> invitations.open(duin));
            denies(() -> invitations.invite(newAddress(), duin, Set.of(Role.TRAINEE)));
            denies(() -> invitations.withdraw(InvitationId.next(), duin));
            denies(() -> current.switchTo(duin));
        }

        @Test
        void aCoordinatorMakesNoAdministratorsNorOrganisationsNorReadsAllAccounts() {
            cast.signIn(coordinator, kust);
            denies(() -> invitations.invite(newAddress(), kust, Set.of(Role.ADMINISTRATOR)));
            denies(() -> invitations.invite(newAddress(), kust, Set.of(Role.TRAINEE, Role.ASSESSOR)));
            denies(() -> organisations.create("Eigen winkel"));
            denies(() -> organisations.page(null, 9));
            denies(() -> accounts.page("", null, 9));
            denies(() -> accounts.memberships(administrator.id()));
        }

        @ParameterizedTest
        @EnumSource(names = {"TRAINEE", "TRAINER", "EXPERT", "ASSESSOR"})
        void othersReadNothingOfTheirOrganisation(Role role) {
            var somebody = cast.person("Sam Bakker", kust, role);
            cast.signIn(somebody, kust);
            denies(() -> organisations.members(kust, null, 9));
            denies(() -> invitations.open(kust));
            denies(() -> invitations.invite(newAddress(), kust, Set.of(Role.TRAINEE)));
            denies(() -> accounts.page("", null, 9));
            assertThat(accounts.memberships(somebody.id())).hasSize(1);
        }

        @Test
        void anAdministratorLooksAfterAllOrganisations() {
            cast.signIn(administrator, duin);
            assertThat(organisations.members(kust, null, 9)).hasSize(1);
            var id = organisations.create("Wijkteam " + UUID.randomUUID());
            assertThat(organisations.find(id)).isPresent();
            invitations.invite(newAddress(), id, Set.of(Role.ADMINISTRATOR));
            assertThat(invitations.open(id)).hasSize(1);
        }

        @Test
        void nobodyWhoIsNotSignedInReadsAnything() {
            assertThat(current.isSignedIn()).isFalse();
            denies(() -> current.account());
            denies(() -> organisations.members(kust, null, 9));
            denies(() -> accounts.rename("Iemand"));
            denies(() -> invitations.invite(newAddress(), kust, Set.of(Role.TRAINEE)));
        }

        @Test
        void aOneTimePasswordGivesNoRoles() {
            var newcomer = cast.newcomer("Beheerder", kust, Role.ADMINISTRATOR);
            cast.signIn(newcomer, kust);
            assertThat(current.mustChangePassword()).isTrue();
            assertThat(current.roles()).isEmpty();
            denies(() -> organisations.page(null, 9));
            accounts.changePassword(Cast.PASSWORD, "negen geiten op een dak");
            assertThat(current.mustChangePassword()).isFalse();
            assertThat(current.roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(organisations.page(null, 1)).hasSize(1);
        }
    }

    @Nested
    class TheCurrentPerson {

        @Test
        void hasTheRolesOfTheActiveOrganisationOnly() {
            cast.join(coordinator, duin, Role.TRAINEE);
            cast.signIn(coordinator, kust);
            assertThat(current.organisations()).hasSize(2);
            assertThat(current.roles()).containsExactly(Role.COORDINATOR);
            current.switchTo(duin);
            assertThat(current.organisation().id()).isEqualTo(duin);
            assertThat(current.roles()).containsExactly(Role.TRAINEE);
            assertThat(current.coordinates(duin)).isFalse();
        }

        @Test
        void startsWhereTheyWereLast() {
            cast.join(coordinator, duin, Role.TRAINEE);
            cast.signIn(coordinator, kust);
            current.switchTo(duin);
            current.switchTo(kust);
            current.switchTo(duin);
            var next = signIn(coordinator.email(), Cast.PASSWORD);
            assertThat(((SignedIn) next.getPrincipal()).organisation()).isEqualTo(duin);
            assertThat(next.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_TRAINEE");
        }

        @Test
        void goesByAnotherNameAndLanguage() {
            cast.signIn(coordinator, kust);
            accounts.rename("  Ingrid   de Visser ");
            accounts.changeLanguage("en");
            assertThat(current.account().name()).isEqualTo("Ingrid de Visser");
            assertThat(current.account().language()).isEqualTo("en");
            assertThat(events.stream(PersonRenamed.class)).contains(new PersonRenamed(coordinator.id()));
            refuses(Reason.NAME_INVALID, () -> accounts.rename(" "));
            refuses(Reason.LANGUAGE_UNKNOWN, () -> accounts.changeLanguage("fy"));
        }

        @Test
        void isToldOfNoNewNameWhenItIsTheSame() {
            cast.signIn(coordinator, kust);
            accounts.rename("Ingrid Visser");
            assertThat(events.stream(PersonRenamed.class)).isEmpty();
        }
    }

    @Nested
    class Signing {

        @Test
        void takesTheAddressInAnyCase() {
            var in = signIn(coordinator.email().toUpperCase(), Cast.PASSWORD);
            assertThat(in.getName()).isEqualTo(coordinator.id().toString());
            assertThat(in.getCredentials()).isNull();
        }

        @Test
        void refusesWrongPasswordsAndUnknownAddressesAlike() {
            assertThatThrownBy(() -> signIn(coordinator.email(), "niet het wachtwoord"))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Unknown address or wrong password");
            assertThatThrownBy(() -> signIn(newAddress(), "niet het wachtwoord"))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Unknown address or wrong password");
            assertThatThrownBy(() -> signIn("\u0000' or 1=1 --", "x".repeat(1_000_000)))
                    .isInstanceOf(BadCredentialsException.class);
        }

        @Test
        void slowsDownWhoeverGuessesKnownAccountOrNot() {
            for (var email : List.of(coordinator.email(), newAddress())) {
                for (var i = 0; i < 10; i++) {
                    assertThatThrownBy(() -> signIn(email, "geraden wachtwoord"))
                            .isInstanceOf(BadCredentialsException.class);
                }
                assertThatThrownBy(() -> signIn(email, Cast.PASSWORD)).isInstanceOf(LockedException.class);
            }
        }
    }

    @Nested
    class Passwording {

        @Test
        void changesWhenThePresentOneIsKnownAndTheNewOneIsGood() {
            cast.signIn(coordinator, kust);
            refuses(Reason.PASSWORD_WRONG, () -> accounts.changePassword("anders", "negen geiten op een dak"));
            refuses(Reason.PASSWORD_TOO_SHORT, () -> accounts.changePassword(Cast.PASSWORD, "kort"));
            refuses(Reason.PASSWORD_SAME, () -> accounts.changePassword(Cast.PASSWORD, Cast.PASSWORD));
            accounts.changePassword(Cast.PASSWORD, "negen geiten op een dak");
            assertThat(current.account()).isEqualTo(coordinator);
            assertThat(signIn(coordinator.email(), "negen geiten op een dak").isAuthenticated())
                    .isTrue();
            assertThatThrownBy(() -> signIn(coordinator.email(), Cast.PASSWORD))
                    .isInstanceOf(BadCredentialsException.class);
        }

        @Test
        void isNotGuessedByWhoeverFindsAnOpenScreen() {
            cast.signIn(coordinator, kust);
            for (var i = 0; i < 10; i++) {
                refuses(Reason.PASSWORD_WRONG, () -> accounts.changePassword("geraden", "negen geiten op een dak"));
            }
            refuses(Reason.TOO_OFTEN, () -> accounts.changePassword(Cast.PASSWORD, "negen geiten op een dak"));
        }

        @Test
        void isReplacedOnceByTheLinkInTheMail() {
            resets.request(coordinator.email().toUpperCase());
            var token = token(coordinator.email());
            assertThat(resets.isOpen(token)).isTrue();
            refuses(Reason.PASSWORD_COMMON, () -> resets.reset(token, "wachtwoord123"));
            resets.reset(token, "negen geiten op een dak");
            assertThat(resets.isOpen(token)).isFalse();
            refuses(Reason.LINK_INVALID, () -> resets.reset(token, "elf ganzen in de sloot"));
            assertThat(signIn(coordinator.email(), "negen geiten op een dak").isAuthenticated())
                    .isTrue();
        }

        @Test
        void isMailedToTheAddressOfTheAccountAndToNobodyUnknown() {
            var unknown = newAddress();
            resets.request(unknown);
            refuses(Reason.EMAIL_INVALID, () -> resets.request("geen adres"));
            assertThat(mails(unknown)).isZero();
            resets.request(coordinator.email());
            assertThat(mails(coordinator.email())).isEqualTo(1);
        }

        @Test
        void floodsNobodysMailbox() {
            for (var i = 0; i < 20; i++) {
                resets.request(coordinator.email());
            }
            assertThat(mails(coordinator.email())).isEqualTo(3);
        }

        @Test
        void isKeptAsArgon2AndNeverAsText() {
            var hash = jdbc.sql("select password_hash from account where id = :id")
                    .param("id", coordinator.id().value())
                    .query(String.class)
                    .single();
            assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        }
    }

    @Nested
    class Inviting {

        @Test
        void makesAnAccountThatBelongsToTheOrganisation() {
            var email = newAddress();
            cast.signIn(coordinator, kust);
            var id = invitations.invite(email, kust, Set.of(Role.TRAINEE, Role.TRAINER));
            cast.signOut();
            var token = token(email);
            var invitation = invitationLinks.find(token).orElseThrow();
            assertThat(invitation.id()).isEqualTo(id);
            assertThat(invitationLinks.hasAccount(invitation)).isFalse();
            var account = invitationLinks.accept(token, "Sam Bakker", "negen geiten op een dak", "en");
            assertThat(accounts.find(account)).contains(new Account(account, email, "Sam Bakker", "en"));
            assertThat(signIn(email, "negen geiten op een dak").getAuthorities())
                    .hasSize(2);
            assertThat(events.stream(InvitationAccepted.class))
                    .containsExactly(new InvitationAccepted(id, account, kust));
            assertThat(events.stream(MemberJoined.class))
                    .contains(
                            new MemberJoined(account, kust, Role.TRAINEE),
                            new MemberJoined(account, kust, Role.TRAINER));
        }

        @Test
        void joinsTheAccountThatSomebodyHasAlready() {
            var sam = cast.person("Sam Bakker", duin, Role.TRAINEE);
            cast.signIn(coordinator, kust);
            invitations.invite(sam.email().toUpperCase(), kust, Set.of(Role.TRAINEE));
            cast.signOut();
            var token = token(sam.email());
            assertThat(invitationLinks.hasAccount(invitationLinks.find(token).orElseThrow()))
                    .isTrue();
            refuses(
                    Reason.LINK_INVALID,
                    () -> invitationLinks.accept(token, "Iemand Anders", "negen geiten op een dak", "nl"));
            assertThat(invitationLinks.accept(token)).isEqualTo(sam.id());
            cast.signIn(sam, kust);
            assertThat(current.organisations()).hasSize(2);
        }

        @Test
        void worksOnceAndChangesNothingWhenRefused() {
            var email = newAddress();
            cast.signIn(coordinator, kust);
            invitations.invite(email, kust, Set.of(Role.TRAINEE));
            var token = token(email);
            refuses(Reason.PASSWORD_TOO_SHORT, () -> invitationLinks.accept(token, "Sam", "kort", "nl"));
            refuses(Reason.NAME_INVALID, () -> invitationLinks.accept(token, " ", "negen geiten op een dak", "nl"));
            assertThat(accounts.findByEmail(email)).isEmpty();
            assertThat(invitationLinks.find(token)).isPresent();
            invitationLinks.accept(token, "Sam", "negen geiten op een dak", "nl");
            refuses(Reason.LINK_INVALID, () -> invitationLinks.accept(token));
            refuses(Reason.LINK_INVALID, () -> invitationLinks.accept("onzin"));
        }

        @Test
        void replacesAnEarlierInvitationAndCanBeWithdrawn() {
            var email = newAddress();
            cast.signIn(coordinator, kust);
            invitations.invite(email, kust, Set.of(Role.TRAINEE));
            var first = token(email);
            var id = invitations.invite(email, kust, Set.of(Role.TRAINER));
            var second = token(email);
            assertThat(invitationLinks.find(first)).isEmpty();
            assertThat(invitations.open(kust)).extracting(Invitation::id).containsExactly(id);
            invitations.withdraw(id, kust);
            assertThat(invitationLinks.find(second)).isEmpty();
            assertThat(invitations.open(kust)).isEmpty();
        }

        @Test
        void refusesNonsense() {
            cast.signIn(coordinator, kust);
            refuses(Reason.EMAIL_INVALID, () -> invitations.invite("geen adres", kust, Set.of(Role.TRAINEE)));
            refuses(Reason.ROLES_MISSING, () -> invitations.invite(newAddress(), kust, Set.of()));
            refuses(
                    Reason.ALREADY_MEMBER,
                    () -> invitations.invite(coordinator.email(), kust, Set.of(Role.COORDINATOR)));
        }

        @Test
        void writesInTheLanguageOfWhoeverReadsIt() {
            var email = newAddress();
            cast.signIn(coordinator, kust);
            accounts.changeLanguage("en");
            invitations.invite(email, kust, Set.of(Role.TRAINEE));
            invitations.invite(administrator.email(), kust, Set.of(Role.TRAINEE));
            assertThat(subject(email)).startsWith("Invitation to Leeratelier");
            assertThat(subject(administrator.email())).startsWith("Uitnodiging voor Leeratelier");
        }

        private String subject(String email) {
            return jdbc.sql("select subject from outgoing_mail where recipient = :to")
                    .param("to", email)
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    class Administering {

        @Autowired
        Administration administration;

        @Test
        void isForAdministratorsOnly() {
            cast.signIn(coordinator, kust);
            denies(() -> administration.find(administrator.id()));
            denies(() -> administration.give(coordinator.id(), kust, Role.ADMINISTRATOR));
            denies(() -> administration.take(coordinator.id(), kust, Role.COORDINATOR));
            denies(() -> administration.block(administrator.id()));
            denies(() -> administration.unblock(administrator.id()));
            denies(() -> organisations.named("", 0, 9));
            denies(() -> resets.send(administrator.id()));
        }

        @Test
        void givesAndTakesRoles() {
            var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
            cast.signIn(administrator, duin);
            administration.give(sam.id(), duin, Role.TRAINER);
            refuses(Reason.ALREADY_MEMBER, () -> administration.give(sam.id(), duin, Role.TRAINER));
            assertThat(administration.find(sam.id()).orElseThrow().memberships())
                    .extracting(Membership::role)
                    .containsExactlyInAnyOrder(Role.TRAINEE, Role.TRAINER);
            administration.take(sam.id(), duin, Role.TRAINER);
            administration.take(sam.id(), duin, Role.TRAINER);
            administration.take(sam.id(), kust, Role.TRAINEE);
            assertThat(administration.find(sam.id()).orElseThrow().memberships())
                    .isEmpty();
            assertThat(events.stream(MemberLeft.class))
                    .containsExactly(new MemberLeft(sam.id(), duin), new MemberLeft(sam.id(), kust));
        }

        @Test
        void whoeverBelongsNowhereStillSignsIn() {
            var sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
            cast.signIn(administrator, duin);
            administration.take(sam.id(), kust, Role.TRAINEE);
            var in = signIn(sam.email(), Cast.PASSWORD);
            assertThat(in.getAuthorities()).isEmpty();
            cast.signInNowhere(sam);
            assertThat(current.belongsSomewhere()).isFalse();
            assertThat(current.roles()).isEmpty();
            denies(() -> current.organisation());
        }

        @Test
        void aBlockedAccountIsKeptOutUntilItIsLetInAgain() {
            cast.signIn(administrator, duin);
            administration.block(coordinator.id());
            assertThatThrownBy(() -> signIn(coordinator.email(), "niet het wachtwoord"))
                    .isInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(() -> signIn(coordinator.email(), Cast.PASSWORD)).isInstanceOf(DisabledException.class);
            administration.unblock(coordinator.id());
            assertThat(signIn(coordinator.email(), Cast.PASSWORD).isAuthenticated())
                    .isTrue();
        }

        @Test
        void thereIsAlwaysAnAdministratorLeft() {
            var others = jdbc.sql("""
                    update account set blocked_at = now() where id <> :me and blocked_at is null and id in
                    (select account_id from membership where role = 'ADMINISTRATOR')""").param("me", administrator.id().value());
            others.update();
            try {
                cast.signIn(administrator, duin);
                refuses(
                        Reason.LAST_ADMINISTRATOR,
                        () -> administration.take(administrator.id(), duin, Role.ADMINISTRATOR));
                refuses(Reason.BLOCK_YOURSELF, () -> administration.block(administrator.id()));
                assertThat(current.is(Role.ADMINISTRATOR)).isTrue();
                administration.give(coordinator.id(), kust, Role.ADMINISTRATOR);
                administration.take(administrator.id(), duin, Role.ADMINISTRATOR);
                denies(() -> administration.find(coordinator.id()));
            } finally {
                jdbc.sql("update account set blocked_at = null").update();
            }
        }

        @Test
        void sendsALinkForANewPasswordAndShowsItWhereNoMailLeaves() {
            cast.signIn(administrator, duin);
            var link = resets.send(coordinator.id()).orElseThrow().toString();
            assertThat(link).endsWith("/wachtwoord/" + token(coordinator.email()));
        }

        @Test
        void findsOrganisationsByAPartOfTheirName() {
            cast.signIn(administrator, duin);
            var name = organisations.find(kust).orElseThrow().name();
            assertThat(organisations.named(name.substring(2).toUpperCase(), 0, 9))
                    .extracting(Organisation::id)
                    .containsExactly(kust);
            assertThat(organisations.named("%", 0, 9)).isEmpty();
        }
    }

    @Nested
    class PassingOn {

        @Test
        void givesTheLinkOfAnOpenInvitationToWhoeverMayInviteThere() {
            var email = newAddress();
            cast.signIn(coordinator, kust);
            var id = invitations.invite(email, kust, Set.of(Role.TRAINEE));
            assertThat(invitations.linksToPassOn(kust).get(id).toString()).endsWith("/uitnodiging/" + token(email));
            denies(() -> invitations.linksToPassOn(duin));
            invitations.withdraw(id, kust);
            assertThat(invitations.linksToPassOn(kust)).isEmpty();
        }

        @Test
        void showsNoCoordinatorALinkToMoreThanTheyMayGive() {
            cast.signIn(administrator, duin);
            var id = invitations.invite(newAddress(), kust, Set.of(Role.ADMINISTRATOR));
            assertThat(invitations.linksToPassOn(kust)).containsKey(id);
            cast.signIn(coordinator, kust);
            assertThat(invitations.open(kust)).extracting(Invitation::id).contains(id);
            assertThat(invitations.linksToPassOn(kust)).isEmpty();
        }
    }

    @Nested
    class TheFirstStart {

        @Test
        void madeOneAccountPerRoleInTheDemoOrganisation() {
            assertThat(accounts.findByEmail("deelnemer@leeratelier.example"))
                    .get()
                    .extracting(Account::name)
                    .isEqualTo("Sam Bakker");
            assertThat(jdbc.sql("""
                    select count(distinct m.role) from membership m
                    join organisation o on o.id = m.organisation_id and o.name = 'Jeugdteam Kust'""").query(Integer.class).single()).isEqualTo(Role.values().length);
        }

        @Test
        void happensOnce() {
            assertThat(setup.run(_ -> {})).isEmpty();
        }
    }

    @Test
    void everyReasonHasItsWords() {
        var words = new nl.leeratelier.ui.Translations();
        assertThat(Reason.values()).allMatch(reason -> words.knows(reason.key()));
        assertThat(Role.values())
                .allMatch(role -> words.knows("people.role." + role.name().toLowerCase()));
    }

    @Test
    void aPasswordOfTheFirstStartIsLongAndReadable() {
        assertThat(new FirstAccount(Role.TRAINEE, "a@b.nl", "geheim-geheim").toString())
                .doesNotContain("geheim-geheim");
        assertThat(PeopleSetup.password()).matches(Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    }
}
