package nl.leeratelier.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.leeratelier.groups.GroupRefused.Reason;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@WholeApplication
class TrainingGroupsTest {

    @Autowired
    Cast cast;

    @Autowired
    TrainingGroups groups;

    @Autowired
    TrainingLog log;

    @Autowired
    Administration administration;

    @Autowired
    ApplicationEventPublisher events;

    private OrganisationId kust;
    private Account hanna;
    private Account sam;
    private Account ingrid;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        cast.signIn(hanna, kust);
        group = groups.create("Kust, najaar", hanna.id());
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        GroupRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aTrainerMakesAGroupAndPutsTraineesOfTheOrganisationInIt() {
        cast.person("Sam van Elders", cast.organisation("Stad"), Role.TRAINEE);
        Account noor = cast.person("Noor Kaya", kust, Role.TRAINEE);
        assertThat(groups.candidates(group, "", 10)).extracting(Account::id).containsExactly(noor.id(), sam.id());
        assertThat(groups.candidates(group, "bakk", 10)).extracting(Account::id).containsExactly(sam.id());
        groups.add(group, sam.id());
        groups.add(group, sam.id());
        assertThat(groups.members(group)).extracting(Account::id).containsExactly(sam.id());
        assertThat(groups.candidates(group, "bakk", 10)).isEmpty();
        groups.remove(group, sam.id());
        assertThat(groups.members(group)).isEmpty();
    }

    @Test
    void aTraineeSeesTheirGroupsAndTheTrainer() {
        groups.add(group, sam.id());
        cast.signIn(sam, kust);
        TrainingGroup joined = groups.joined().getFirst();
        assertThat(joined.name()).isEqualTo("Kust, najaar");
        assertThat(groups.trainerOf(joined)).map(Account::name).contains("Hanna de Wit");
        assertThat(groups.all()).isEmpty();
        refuses(Reason.NOT_THERE, () -> groups.members(group));
    }

    @Test
    void aCoordinatorLooksAfterAllGroupsButReadsNoLog() {
        Account karim = cast.person("Karim Amrani", kust, Role.TRAINER);
        log.write(group, log.today(), "De eerste zin", "");
        cast.signIn(ingrid, kust);
        GroupId other = groups.create("Winter", karim.id());
        assertThat(groups.all()).extracting(TrainingGroup::id).containsExactly(group, other);
        groups.handTo(group, karim.id());
        groups.rename(group, "Kust");
        refuses(Reason.NOT_THERE, () -> log.page(group, 0, 10));
        cast.signIn(hanna, kust);
        assertThat(groups.all()).isEmpty();
        refuses(Reason.NOT_THERE, () -> log.page(group, 0, 10));
        cast.signIn(karim, kust);
        assertThat(log.page(group, 0, 10))
                .as("the log goes along")
                .extracting(LogEntry::cameUp)
                .containsExactly("De eerste zin");
    }

    @ParameterizedTest
    @EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void isNotThereForAnybodyElseWhoKnowsItsId(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        assertThat(groups.all()).isEmpty();
        assertThat(groups.find(group)).isEmpty();
        refuses(Reason.NOT_THERE, () -> groups.add(group, sam.id()));
        refuses(Reason.NOT_THERE, () -> groups.remove(group, sam.id()));
        refuses(Reason.NOT_THERE, () -> groups.rename(group, "Mijn groep"));
        refuses(Reason.NOT_THERE, () -> groups.handTo(group, hanna.id()));
        refuses(Reason.NOT_THERE, () -> groups.dissolve(group));
        refuses(Reason.NOT_THERE, () -> groups.candidates(group, "", 10));
        refuses(Reason.NOT_THERE, () -> log.page(group, 0, 10));
        refuses(Reason.NOT_THERE, () -> log.write(group, log.today(), "Zomaar", ""));
    }

    @Test
    void isNotThereForACoordinatorOfAnotherOrganisationNorForTheTrainerWhileThere() {
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Ander", stad, Role.COORDINATOR), stad);
        assertThat(groups.find(group)).isEmpty();
        cast.join(hanna, stad, Role.TRAINER);
        cast.signIn(hanna, stad);
        assertThat(groups.find(group)).isEmpty();
    }

    @Test
    void aTrainerNamesNobodyElseAndATraineeCannotTrain() {
        Account karim = cast.person("Karim Amrani", kust, Role.TRAINER);
        refuses(Reason.NO_TRAINER, () -> groups.create("Winter", karim.id()));
        cast.signIn(ingrid, kust);
        refuses(Reason.NO_TRAINER, () -> groups.create("Winter", sam.id()));
        refuses(Reason.NO_TRAINER, () -> groups.handTo(group, AccountId.next()));
        cast.signIn(sam, kust);
        refuses(Reason.NO_TRAINER, () -> groups.create("Winter", sam.id()));
    }

    @Test
    void refusesMembersWhoAreNoTraineeHere() {
        Account elsewhere = cast.person("Elders", cast.organisation("Stad"), Role.TRAINEE);
        for (AccountId nobody : List.of(elsewhere.id(), ingrid.id(), AccountId.next())) {
            refuses(Reason.NO_TRAINEE, () -> groups.add(group, nobody));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202eKust", "Ku\u0000st", "Ku\u200bst"})
    void refusesWhatIsNoName(String name) {
        refuses(Reason.NAME_INVALID, () -> groups.rename(group, name));
        assertThat(groups.find(group).orElseThrow().name()).isEqualTo("Kust, najaar");
    }

    @Test
    void refusesANameOfAMegabyte() {
        refuses(Reason.NAME_INVALID, () -> groups.rename(group, "x".repeat(1_000_000)));
        refuses(Reason.NAME_INVALID, () -> groups.rename(group, "x".repeat(TrainingGroup.LONGEST_NAME + 1)));
    }

    @Test
    void whoLeavesTheOrganisationLeavesTheGroupAndATrainerTheirGroups() {
        groups.add(group, sam.id());
        Account lotte = cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR);
        cast.signIn(lotte, kust);
        administration.take(sam.id(), kust, Role.TRAINEE);
        assertThat(groups.isMember(group, sam.id())).isFalse();
        administration.take(hanna.id(), kust, Role.TRAINER);
        cast.signIn(ingrid, kust);
        TrainingGroup left = groups.find(group).orElseThrow();
        assertThat(left.trainer()).isEmpty();
        assertThat(groups.trainerOf(left)).isEmpty();
    }

    @Test
    void whoIsErasedIsInNoGroup() {
        groups.add(group, sam.id());
        events.publishEvent(new PersonErased(sam.id()));
        assertThat(groups.members(group)).isEmpty();
    }

    @Test
    void theLogTakesOnlyDaysThatWereAndWordsThatCanBeRead() {
        refuses(Reason.DAY_INVALID, () -> log.write(group, log.today().plusDays(1), "Morgen", ""));
        refuses(Reason.DAY_INVALID, () -> log.write(group, LocalDate.MAX, "Ooit", ""));
        refuses(Reason.EMPTY, () -> log.write(group, log.today(), "  ", "Iets"));
        refuses(Reason.TOO_LONG, () -> log.write(group, log.today(), "x".repeat(1_000_000), ""));
        refuses(Reason.UNREADABLE, () -> log.write(group, log.today(), "Goed", "\u202e"));
        assertThat(log.page(group, 0, 10)).isEmpty();
    }
}
