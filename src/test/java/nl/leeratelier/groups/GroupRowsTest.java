package nl.leeratelier.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class GroupRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final GroupRows rows;
    private final LogRows log;
    private final OrganisationId kust = OrganisationId.next();
    private final OrganisationId stad = OrganisationId.next();
    private final AccountId hanna = AccountId.next();
    private final AccountId sam = AccountId.next();

    GroupRowsTest(Database database) {
        JdbcClient jdbc = JdbcClient.create(database.migrated());
        rows = new GroupRows(jdbc);
        log = new LogRows(jdbc);
    }

    private GroupId group(String name, OrganisationId organisation, AccountId trainer) {
        GroupId id = GroupId.next();
        rows.add(id, organisation, GroupName.of(name), trainer, NOW);
        return id;
    }

    @Test
    void keepsAGroupWithItsMembers() {
        GroupId id = group("Kust, najaar", kust, hanna);
        rows.join(id, sam, NOW);
        rows.join(id, sam, NOW);
        rows.hold(id);
        assertThat(rows.find(id)).contains(new TrainingGroup(id, kust, "Kust, najaar", Optional.of(hanna), 1));
        assertThat(rows.members(id)).containsExactly(sam);
        assertThat(rows.isMember(id, sam)).isTrue();
        rows.leave(id, sam);
        assertThat(rows.isMember(id, sam)).isFalse();
    }

    @Test
    void listsGroupsByNameWhateverTheirAccents() {
        GroupId second = group("Épe", kust, hanna);
        GroupId first = group("ede", kust, hanna);
        GroupId elsewhere = group("Arnhem", stad, hanna);
        assertThat(rows.of(kust)).extracting(TrainingGroup::id).containsExactly(first, second);
        assertThat(rows.trainedBy(hanna, stad)).extracting(TrainingGroup::id).containsExactly(elsewhere);
        rows.join(second, sam, NOW);
        assertThat(rows.joinedBy(sam, kust)).extracting(TrainingGroup::id).containsExactly(second);
        assertThat(rows.joinedBy(sam, stad)).isEmpty();
    }

    @Test
    void aGroupCanBeWithoutATrainer() {
        GroupId id = group("Kust", kust, hanna);
        rows.dropTrainer(id);
        assertThat(rows.find(id).orElseThrow().trainer()).isEmpty();
        assertThat(rows.trainedBy(hanna)).isEmpty();
    }

    @Test
    void renamesAndHandsOver() {
        GroupId id = group("Kust", kust, hanna);
        rows.rename(id, GroupName.of("Duin"));
        rows.setTrainer(id, sam);
        assertThat(rows.find(id)).contains(new TrainingGroup(id, kust, "Duin", Optional.of(sam), 0));
    }

    @Test
    void keepsALogByDayAndEndsItWithItsGroup() {
        GroupId id = group("Kust", kust, hanna);
        LogEntry early = new LogEntry(LogEntryId.next(), LocalDate.of(2026, 11, 3), "Vragen over stap 2", "");
        LogEntry late = new LogEntry(LogEntryId.next(), LocalDate.of(2026, 11, 20), "De eerste zin", "Meer oefenen");
        log.add(id, late, NOW);
        log.add(id, early, NOW);
        assertThat(log.size(id)).isEqualTo(2);
        assertThat(log.page(id, 0, 10)).containsExactly(late, early);
        assertThat(log.page(id, 1, 10)).containsExactly(early);
        log.delete(GroupId.next(), late.id());
        assertThat(log.size(id)).as("of another group").isEqualTo(2);
        log.delete(id, late.id());
        assertThat(log.page(id, 0, 10)).containsExactly(early);
        rows.delete(id);
        assertThat(rows.find(id)).isEmpty();
        assertThat(log.size(id)).isZero();
    }
}
