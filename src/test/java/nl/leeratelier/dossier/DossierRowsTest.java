package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.dossier.DossierLink.Opening;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Ending;
import nl.leeratelier.dossier.Evidence.How;
import nl.leeratelier.dossier.Evidence.Keeper;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class DossierRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final AccountId FATMA = AccountId.next();
    private static final Author TRAINER = new Author(Keeper.TRAINER, Optional.of(FATMA));
    private static final DossierKey DOSSIER =
            new DossierKey(new OrganisationId(UUID.randomUUID()), "naast-ouders", "concept");
    private static final DossierKey ELSEWHERE =
            new DossierKey(new OrganisationId(UUID.randomUUID()), "naast-ouders", "concept");

    private final EvidenceRows evidence;
    private final DossierLinkRows links;

    DossierRowsTest(Database database) {
        var jdbc = JdbcClient.create(database.migrated());
        evidence = new EvidenceRows(jdbc);
        links = new DossierLinkRows(jdbc);
    }

    private static Evidence piece(String words, Instant at, Optional<EvidenceId> replaces) {
        return new Evidence(
                EvidenceId.next(),
                "trainer",
                "concept 2",
                words,
                Optional.of(new EvidenceFile("cv.pdf", FileKind.PDF, 4, "a".repeat(64))),
                TRAINER,
                at,
                replaces,
                Optional.empty());
    }

    @Test
    void keepsEvidenceWholeAndItsHistory() {
        Evidence first = piece("Zo is het.", NOW, Optional.empty());
        evidence.add(DOSSIER, first);
        assertThat(evidence.of(DOSSIER)).containsExactly(first);
        assertThat(evidence.of(ELSEWHERE)).isEmpty();

        var ending = new Ending(How.REPLACED, new Author(Keeper.ADMINISTRATOR, Optional.empty()), NOW.plusSeconds(60));
        assertThat(evidence.end(ELSEWHERE, first.id(), ending)).isFalse();
        assertThat(evidence.end(DOSSIER, first.id(), ending)).isTrue();
        assertThat(evidence.end(DOSSIER, first.id(), ending)).isFalse();
        Evidence second = piece("Zo is het nu.", NOW.plusSeconds(60), Optional.of(first.id()));
        evidence.add(DOSSIER, second);

        assertThat(evidence.of(DOSSIER)).extracting(Evidence::words).containsExactly("Zo is het.", "Zo is het nu.");
        assertThat(evidence.of(DOSSIER).getFirst().ended()).contains(ending);
        assertThat(evidence.of(DOSSIER).getLast()).isEqualTo(second);
    }

    @Test
    void keepsADocumentOnceAndGivesItToItsOrganisationOnly() {
        byte[] body = {1, 2, 3, 4};
        evidence.keep(DOSSIER.organisation(), "b".repeat(64), body);
        evidence.keep(DOSSIER.organisation(), "b".repeat(64), body);

        assertThat(evidence.document(DOSSIER.organisation(), "b".repeat(64))).contains(body);
        assertThat(evidence.document(ELSEWHERE.organisation(), "b".repeat(64))).isEmpty();
    }

    @Test
    void deletesWhatEndedLongAgoWithItsDocument() {
        Evidence first = piece("Zo was het.", NOW, Optional.empty());
        evidence.add(DOSSIER, first);
        evidence.end(DOSSIER, first.id(), new Ending(How.REPLACED, TRAINER, NOW));
        Evidence second = piece("Zo is het.", NOW, Optional.of(first.id()));
        evidence.add(DOSSIER, second);
        evidence.keep(DOSSIER.organisation(), "a".repeat(64), new byte[] {1});
        var past = new PastEvidence(
                evidence, Period.ofYears(5), Clock.fixed(NOW.plus(Duration.ofDays(5 * 365)), ZoneOffset.UTC));

        past.deleteOld();
        assertThat(evidence.of(DOSSIER)).hasSize(2);

        past = new PastEvidence(
                evidence, Period.ofYears(5), Clock.fixed(NOW.plus(Duration.ofDays(5 * 365 + 3)), ZoneOffset.UTC));
        past.deleteOld();
        assertThat(evidence.of(DOSSIER)).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(second.id());
            assertThat(left.replaces()).isEmpty();
        });
        assertThat(evidence.document(DOSSIER.organisation(), "a".repeat(64))).isPresent();

        evidence.end(DOSSIER, second.id(), new Ending(How.WITHDRAWN, TRAINER, NOW));
        past.deleteOld();
        assertThat(evidence.of(DOSSIER)).isEmpty();
        assertThat(evidence.document(DOSSIER.organisation(), "a".repeat(64))).isEmpty();
        assertThat(past.months()).isEqualTo(60);
    }

    @Test
    void leavesTheRoleWhenAPersonIsErased() {
        Evidence piece = piece("Zo is het.", NOW, Optional.empty());
        evidence.add(DOSSIER, piece);
        evidence.end(DOSSIER, piece.id(), new Ending(How.WITHDRAWN, TRAINER, NOW));
        links.add(link(NOW.plusSeconds(60), false), "c".repeat(64), FATMA);

        evidence.forget(FATMA);
        links.forget(FATMA);

        Author nobody = new Author(Keeper.TRAINER, Optional.empty());
        assertThat(evidence.of(DOSSIER)).singleElement().satisfies(left -> {
            assertThat(left.author()).isEqualTo(nobody);
            assertThat(left.ended().orElseThrow().author()).isEqualTo(nobody);
        });
        assertThat(links.of(DOSSIER)).hasSize(1);
    }

    private static DossierLink link(Instant end, boolean forAccounts) {
        return new DossierLink(
                LinkId.next(),
                DOSSIER,
                "SKJ",
                forAccounts,
                LocalDate.of(2026, 12, 31),
                end,
                NOW,
                Optional.empty(),
                List.of());
    }

    @Test
    void findsALinkByItsHashAndLogsEachOpening() {
        DossierLink link = link(NOW.plusSeconds(60), false);
        links.add(link, "c".repeat(64), FATMA);
        assertThat(links.bySecret("c".repeat(64))).contains(link);
        assertThat(links.bySecret("d".repeat(64))).isEmpty();

        links.log(link.id(), What.PAGE, NOW);
        links.log(link.id(), What.ZIP, NOW.plusSeconds(5));
        assertThat(links.of(DOSSIER))
                .singleElement()
                .satisfies(found -> assertThat(found.openings())
                        .containsExactly(new Opening(What.ZIP, NOW.plusSeconds(5)), new Opening(What.PAGE, NOW)));
        assertThat(links.of(ELSEWHERE)).isEmpty();
    }

    @Test
    void withdrawsALinkOfItsOwnDossierOnce() {
        DossierLink link = link(NOW.plusSeconds(60), true);
        links.add(link, "e".repeat(64), FATMA);
        assertThat(links.forAccounts(DOSSIER.organisation(), NOW)).containsExactly(link);
        assertThat(links.forAccounts(ELSEWHERE.organisation(), NOW)).isEmpty();
        assertThat(links.forAccounts(DOSSIER.organisation(), NOW.plusSeconds(60)))
                .isEmpty();

        assertThat(links.withdraw(link.id(), ELSEWHERE, FATMA, NOW)).isFalse();
        assertThat(links.withdraw(link.id(), DOSSIER, FATMA, NOW)).isTrue();
        assertThat(links.withdraw(link.id(), DOSSIER, FATMA, NOW.plusSeconds(1)))
                .isFalse();
        assertThat(links.find(link.id()).orElseThrow().withdrawnAt()).contains(NOW);
        assertThat(links.forAccounts(DOSSIER.organisation(), NOW)).isEmpty();
    }
}
