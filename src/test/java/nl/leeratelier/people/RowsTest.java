package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.mail.MailId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class RowsTest {

    private static final MailId MAIL = new MailId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final OrganisationRows organisations;
    private final InvitationRows invitations;
    private final PasswordResetRows resets;

    RowsTest(Database database) {
        jdbc = JdbcClient.create(database.migrated());
        accounts = new AccountRows(jdbc);
        organisations = new OrganisationRows(jdbc);
        invitations = new InvitationRows(jdbc);
        resets = new PasswordResetRows(jdbc);
    }

    private Account account(String email, String name) {
        var account = new Account(AccountId.next(), email, name, "nl");
        accounts.add(account, "{argon2id}hash", false, NOW);
        return account;
    }

    private Organisation organisation(String name) {
        var organisation = new Organisation(OrganisationId.next(), name);
        organisations.add(organisation, NOW);
        return organisation;
    }

    @Test
    void keepsWhoLeadsWhichTeam() {
        var managers = new ManagerRows(jdbc);
        var teams = new TeamRows(jdbc);
        var kust = organisation("Kust").id();
        var duin = organisation("Duin").id();
        var sam = account("sam@leeratelier.example", "Sam Bakker");
        var an = account("an@leeratelier.example", "An Aerts");
        for (var team : List.of("Zuid", "Noord", "Noord")) {
            managers.add(sam.id(), kust, team);
        }
        managers.add(an.id(), kust, "Noord");
        managers.add(an.id(), duin, "Noord");
        teams.set(sam.id(), kust, Optional.of("Oost"));

        assertThat(managers.of(sam.id(), kust)).containsExactly("Noord", "Zuid");
        assertThat(managers.managers(kust)).isEqualTo(Map.of("Noord", List.of(an, sam), "Zuid", List.of(sam)));
        assertThat(managers.sizes(kust)).isEqualTo(Map.of("Oost", 1));

        managers.remove(sam.id(), kust, "Noord");
        managers.removeAll(an.id(), kust);
        assertThat(managers.managers(kust)).isEqualTo(Map.of("Zuid", List.of(sam)));
        assertThat(managers.of(an.id(), duin)).containsExactly("Noord");
        assertThat(organisations.belonging(kust, "", 10)).isEmpty();
        organisations.join(sam.id(), kust, Role.EXPERT, NOW);
        assertThat(organisations.belonging(kust, "bakk", 10)).containsExactly(sam);
        assertThat(organisations.belonging(kust, "an aerts", 10)).isEmpty();
    }

    @Test
    void findsAnAccountByIdAndByItsAddressInAnyCase() {
        assertThat(accounts.none()).isTrue();
        var sam = account("Sam@leeratelier.example", "Sam Bakker");
        assertThat(accounts.none()).isFalse();
        assertThat(accounts.find(sam.id())).contains(sam);
        assertThat(accounts.findByEmail(EmailAddress.keyOf("SAM@leeratelier.example")))
                .contains(sam);
        assertThat(accounts.findByEmail("noor@leeratelier.example")).isEmpty();
    }

    @Test
    void refusesASecondAccountThatDiffersInCaseOnly() {
        account("sam@leeratelier.example", "Sam");
        assertThatThrownBy(() -> account("SAM@leeratelier.example", "Ook Sam"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void refusesASecondOrganisationThatDiffersInCaseOnly() {
        organisation("Jeugdteam Kust");
        assertThatThrownBy(() -> organisation("JEUGDTEAM kust")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void raisesThePasswordNumberWithEveryNewPassword() {
        var sam = account("sam@leeratelier.example", "Sam");
        accounts.setPassword(sam.id(), "{argon2id}other");
        var state = accounts.state(sam.id()).orElseThrow();
        assertThat(state.passwordNumber()).isEqualTo(1);
        assertThat(state.passwordTemporary()).isFalse();
        assertThat(accounts.secret("sam@leeratelier.example").orElseThrow().hash())
                .isEqualTo("{argon2id}other");
    }

    @Test
    void keepsSessionsWhenOnlyTheHashIsRenewed() {
        var sam = account("sam@leeratelier.example", "Sam");
        var secret = accounts.secret("sam@leeratelier.example").orElseThrow();
        accounts.rehash(secret, "{argon2id}stronger");
        accounts.rehash(secret, "{argon2id}too late");
        assertThat(accounts.secret("sam@leeratelier.example").orElseThrow().hash())
                .isEqualTo("{argon2id}stronger");
        assertThat(accounts.state(sam.id()).orElseThrow().passwordNumber()).isZero();
    }

    @Test
    void remembersNameLanguageAndWhereSomebodyWas() {
        var sam = account("sam@leeratelier.example", "Sam");
        var kust = organisation("Jeugdteam Kust");
        accounts.rename(sam.id(), Name.of("Sam de Wit"));
        accounts.setLanguage(sam.id(), "en");
        accounts.setLastActiveIn(sam.id(), kust.id());
        var state = accounts.state(sam.id()).orElseThrow();
        assertThat(state.account()).isEqualTo(new Account(sam.id(), "sam@leeratelier.example", "Sam de Wit", "en"));
        assertThat(state.lastActiveIn()).isEqualTo(kust.id());
    }

    @Test
    void pagesThroughAccountsByNameWithoutLosingOrRepeatingOne() {
        for (var name : List.of("Ömer", "anna", "Zoë", "Bert", "Anna", "Çelik", "100%", "a_b")) {
            account("p" + Math.abs(name.hashCode()) + "@leeratelier.example", name);
        }
        var seen = new ArrayList<Account>();
        var page = accounts.page("", null, 3);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = accounts.page("", page.getLast(), 3);
        }
        assertThat(seen).extracting(Account::name).hasSize(8).containsSubsequence("Bert", "Çelik", "Ömer", "Zoë");
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void findsAccountsByPartOfNameOrAddressAndTakesSignsLiterally() {
        account("sam@leeratelier.example", "Zoë Bakker");
        account("noor@elders.example", "100% Noor");
        assertThat(accounts.page("zoe", null, 9)).extracting(Account::name).containsExactly("Zoë Bakker");
        assertThat(accounts.page("ELDERS", null, 9)).extracting(Account::name).containsExactly("100% Noor");
        assertThat(accounts.page("%", null, 9)).extracting(Account::name).containsExactly("100% Noor");
        assertThat(accounts.page("_", null, 9)).isEmpty();
        assertThat(accounts.page("'; drop table account; --", null, 9)).isEmpty();
    }

    @Test
    void givesARoleOnceAndTellsWhoIsWhatWhere() {
        var sam = account("sam@leeratelier.example", "Sam");
        var kust = organisation("Kust");
        var duin = organisation("Duin");
        assertThat(organisations.join(sam.id(), kust.id(), Role.TRAINEE, NOW)).isTrue();
        assertThat(organisations.join(sam.id(), kust.id(), Role.TRAINEE, NOW)).isFalse();
        assertThat(organisations.join(sam.id(), kust.id(), Role.COORDINATOR, NOW))
                .isTrue();
        assertThat(organisations.join(sam.id(), duin.id(), Role.TRAINER, NOW)).isTrue();
        assertThat(organisations.memberships(sam.id()))
                .containsExactly(
                        new Membership(duin, Role.TRAINER),
                        new Membership(kust, Role.COORDINATOR),
                        new Membership(kust, Role.TRAINEE));
        assertThat(organisations.size(kust.id())).isEqualTo(1);
    }

    @Test
    void pagesThroughThePeopleOfOneOrganisationOnly() {
        var kust = organisation("Kust");
        var duin = organisation("Duin");
        for (var name : List.of("Anna", "Bert", "Carla")) {
            var account = account(name + "@leeratelier.example", name);
            organisations.join(account.id(), kust.id(), Role.TRAINEE, NOW);
            organisations.join(account.id(), kust.id(), Role.TRAINER, NOW);
        }
        var elsewhere = account("dirk@leeratelier.example", "Dirk");
        organisations.join(elsewhere.id(), duin.id(), Role.TRAINEE, NOW);
        var first = organisations.members(kust.id(), null, 2);
        assertThat(first).extracting(member -> member.account().name()).containsExactly("Anna", "Bert");
        assertThat(first.getFirst().roles()).containsExactly(Role.TRAINEE, Role.TRAINER);
        var second = organisations.members(kust.id(), first.getLast().account(), 2);
        assertThat(second).extracting(member -> member.account().name()).containsExactly("Carla");
    }

    @Test
    void listsOrganisationsByName() {
        var zee = organisation("Zee");
        var duin = organisation("duin");
        assertThat(organisations.page(null, 1)).containsExactly(duin);
        assertThat(organisations.page(duin, 5)).containsExactly(zee);
        assertThat(organisations.find(zee.id())).contains(zee);
    }

    @Test
    void opensAnInvitationByItsTokenUntilItIsAcceptedWithdrawnOrExpired() {
        var by = account("ingrid@leeratelier.example", "Ingrid");
        var kust = organisation("Kust");
        var token = Token.next();
        var invitation = new Invitation(
                InvitationId.next(),
                kust,
                "sam@leeratelier.example",
                Set.of(Role.TRAINEE, Role.TRAINER),
                NOW.plus(Duration.ofDays(14)));
        invitations.add(invitation, token, by.id(), MAIL, NOW);
        assertThat(invitations.open(token, NOW)).contains(invitation);
        assertThat(invitations.open(kust.id(), NOW)).containsExactly(invitation);
        assertThat(invitations.mails(kust.id(), NOW)).containsExactly(Map.entry(invitation.id(), MAIL));
        assertThat(invitations.open(Token.next(), NOW)).isEmpty();
        assertThat(invitations.open(token, NOW.plus(Duration.ofDays(14)))).isEmpty();
        assertThat(invitations.accept(invitation.id(), NOW)).isTrue();
        assertThat(invitations.accept(invitation.id(), NOW)).isFalse();
        assertThat(invitations.open(token, NOW)).isEmpty();
    }

    @Test
    void countsAndFindsWhoIsExpectedAndNobodyElse() {
        var by = account("ingrid@leeratelier.example", "Ingrid");
        var kust = organisation("Kust");
        var duin = organisation("Duin");
        var teams = new TeamRows(jdbc);
        var expected = new ExpectedRows(jdbc);
        var sam = invited("sam@leeratelier.example", kust, Role.TRAINEE, by);
        var noor = invited("noor_1@leeratelier.example", kust, Role.TRAINEE, by);
        var mo = invited("mo@leeratelier.example", kust, Role.MANAGER, by);
        var tess = invited("tess@leeratelier.example", kust, Role.TRAINER, by);
        invited("sam@leeratelier.example", duin, Role.TRAINEE, by);
        teams.plan(sam.id(), "Noord");
        teams.plan(mo.id(), "Noord");

        assertThat(expected.byTeam(kust.id(), NOW)).isEqualTo(Map.of("", 1, "Noord", 1));
        assertThat(expected.in("Noord", kust.id(), 10, NOW)).containsExactly("sam@leeratelier.example");
        assertThat(expected.count(kust.id(), "", NOW)).isEqualTo(4);
        assertThat(expected.count(kust.id(), "noor_", NOW)).isEqualTo(1);
        assertThat(expected.count(kust.id(), "sam_", NOW)).isZero();
        var first = expected.page(kust.id(), "", null, 3, NOW);
        assertThat(first).extracting(Awaited::invitation).containsExactly(tess, mo, noor);
        assertThat(first)
                .extracting(Awaited::team)
                .containsExactly(Optional.empty(), Optional.of("Noord"), Optional.empty());
        assertThat(expected.page(kust.id(), "", noor.id(), 3, NOW))
                .extracting(Awaited::invitation)
                .containsExactly(sam);
        assertThat(expected.mails(kust.id(), List.of(sam.id(), mo.id())).keySet())
                .containsExactlyInAnyOrder(sam.id(), mo.id());
        assertThat(expected.mails(duin.id(), List.of(sam.id()))).isEmpty();

        invitations.accept(sam.id(), NOW);
        invitations.withdraw(mo.id(), kust.id(), NOW);
        assertThat(expected.byTeam(kust.id(), NOW)).isEqualTo(Map.of("", 1));
        assertThat(expected.count(kust.id(), "", NOW.plus(Duration.ofDays(14)))).isZero();
    }

    private Invitation invited(String email, Organisation organisation, Role role, Account by) {
        var invitation =
                new Invitation(InvitationId.next(), organisation, email, Set.of(role), NOW.plus(Duration.ofDays(14)));
        invitations.add(invitation, Token.next(), by.id(), MAIL, NOW);
        return invitation;
    }

    @Test
    void withdrawsOnlyWithinTheOrganisation() {
        var by = account("ingrid@leeratelier.example", "Ingrid");
        var kust = organisation("Kust");
        var duin = organisation("Duin");
        var token = Token.next();
        var invitation = new Invitation(
                InvitationId.next(), kust, "sam@leeratelier.example", Set.of(Role.TRAINEE), NOW.plusSeconds(60));
        invitations.add(invitation, token, by.id(), MAIL, NOW);
        invitations.withdraw(invitation.id(), duin.id(), NOW);
        invitations.withdrawAll("sam@leeratelier.example", duin.id(), NOW);
        assertThat(invitations.open(token, NOW)).isPresent();
        invitations.withdrawAll("sam@leeratelier.example", kust.id(), NOW);
        assertThat(invitations.open(token, NOW)).isEmpty();
    }

    @Test
    void blocksAnAccountAndLetsItInAgain() {
        var sam = account("sam@leeratelier.example", "Sam");
        assertThat(accounts.state(sam.id()).orElseThrow().blocked()).isFalse();
        accounts.block(sam.id(), NOW);
        assertThat(accounts.state(sam.id()).orElseThrow().blocked()).isTrue();
        accounts.block(sam.id(), null);
        assertThat(accounts.state(sam.id()).orElseThrow().blocked()).isFalse();
    }

    @Test
    void countsAsAdministratorsThoseWhoCanSignInAndDoIt() {
        var kust = organisation("Kust");
        var lotte = account("lotte@leeratelier.example", "Lotte");
        var sam = account("sam@leeratelier.example", "Sam");
        var blocked = account("noor@leeratelier.example", "Noor");
        var temporary = new Account(AccountId.next(), "een@leeratelier.example", "Een", "nl");
        accounts.add(temporary, "{argon2id}hash", true, NOW);
        for (var one : List.of(lotte, blocked, temporary)) {
            organisations.join(one.id(), kust.id(), Role.ADMINISTRATOR, NOW);
        }
        organisations.join(sam.id(), kust.id(), Role.TRAINEE, NOW);
        accounts.block(blocked.id(), NOW);
        assertThat(accounts.administrators()).containsExactly(lotte.id());
        assertThat(organisations.leave(lotte.id(), kust.id(), Role.TRAINEE)).isFalse();
        assertThat(organisations.leave(lotte.id(), kust.id(), Role.ADMINISTRATOR))
                .isTrue();
        assertThat(accounts.administrators()).isEmpty();
    }

    @Test
    void namesOrganisationsByAPartOfTheirName() {
        organisation("Jeugdteam Kust");
        var stad = organisation("Wijkteam Stad");
        var zee = organisation("Jeugdteam Zee");
        assertThat(organisations.named("TEAM", 1, 1)).containsExactly(zee);
        assertThat(organisations.named("stad", 0, 9)).containsExactly(stad);
        assertThat(organisations.named("_", 0, 9)).isEmpty();
    }

    @Test
    void storesNoTokenThatOpensAnything() {
        var sam = account("sam@leeratelier.example", "Sam");
        var token = Token.next();
        resets.add(token, sam.id(), NOW.plusSeconds(3600));
        assertThat(jdbc.sql("select token_hash from password_reset")
                        .query(String.class)
                        .single())
                .isEqualTo(token.hash())
                .isNotEqualTo(token.secret());
    }

    @Test
    void findsAResetForAnHourAndRemovesItOnce() {
        var sam = account("sam@leeratelier.example", "Sam");
        var token = Token.next();
        resets.add(token, sam.id(), NOW.plusSeconds(3600));
        assertThat(resets.find(token, NOW.plusSeconds(3599))).contains(sam.id());
        assertThat(resets.find(token, NOW.plusSeconds(3600))).isEmpty();
        resets.removeExpired(NOW.plusSeconds(3599));
        assertThat(resets.remove(token)).isTrue();
        assertThat(resets.remove(token)).isFalse();
    }
}
