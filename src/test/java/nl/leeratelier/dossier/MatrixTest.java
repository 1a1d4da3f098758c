package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.content.Framework.Requirement;
import nl.leeratelier.content.Framework.Rule;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Ending;
import nl.leeratelier.dossier.Evidence.How;
import nl.leeratelier.dossier.Evidence.Keeper;
import nl.leeratelier.dossier.Matrix.State;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Author TRAINER = new Author(Keeper.TRAINER, Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-in-partnerschap", "meldcode-in-de-kinderopvang"})
    void goesFromAnEmptyFrameworkToADossierWithoutGaps(String key) {
        Programme programme = Shipped.programme(key);
        List<Evidence> evidence = new ArrayList<>();
        Matrix empty = Matrix.of(Shipped.concept(), programme, evidence);
        List<String> asked = Shipped.concept().requirements().stream()
                .filter(requirement -> requirement.mandatory() && requirement.proof() instanceof Proof.Shown)
                .map(Requirement::id)
                .toList();
        assertThat(asked).isNotEmpty();
        assertThat(empty.gaps()).isEqualTo(asked.size());
        assertThat(empty.count(State.LACKING)).isZero();

        for (int given = 0; given < asked.size(); given++) {
            evidence.add(evidence(asked.get(given), Optional.empty()));
            assertThat(Matrix.of(Shipped.concept(), programme, evidence).gaps()).isEqualTo(asked.size() - given - 1);
        }
    }

    @Test
    void putsTheGapsFirst() {
        Programme text = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "## Kop\nEen bewering [S1].\n")
                .programme();

        assertThat(Matrix.of(kader("1"), text, List.of(evidence("papier", Optional.empty())))
                        .lines())
                .extracting(line -> line.criterion().id(), Matrix.Line::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("toets", State.LACKING),
                        org.assertj.core.groups.Tuple.tuple("trainer", State.TO_SHOW),
                        org.assertj.core.groups.Tuple.tuple("extra", State.OPTIONAL),
                        org.assertj.core.groups.Tuple.tuple("theorie", State.MET),
                        org.assertj.core.groups.Tuple.tuple("papier", State.MET));
    }

    @Test
    void whatWasWithdrawnShowsNothingAnyMoreButStaysInTheHistory() {
        Evidence gone = evidence("papier", Optional.of(new Ending(How.WITHDRAWN, TRAINER, NOW)));
        Matrix matrix = Matrix.of(kader("1"), Shipped.programme("meldcode-in-partnerschap"), List.of(gone));

        assertThat(line(matrix, "papier")).satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.TO_SHOW);
            assertThat(line.evidence()).isEmpty();
            assertThat(line.history()).containsExactly(gone);
        });
    }

    @Test
    void wordsDoNotMakeUpForWhatThePlatformDoesNotSee() {
        Programme text = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "## Kop\nEen bewering [S1].\n")
                .programme();

        assertThat(line(Matrix.of(kader("1"), text, List.of(evidence("toets", Optional.empty()))), "toets")
                        .state())
                .isEqualTo(State.LACKING);
    }

    @Test
    void saysWhatWasAddedToAnEarlierWording() {
        Matrix matrix = Matrix.of(
                kader("2"),
                Shipped.programme("meldcode-in-partnerschap"),
                List.of(evidence("papier", Optional.empty()), evidence("trainer", Optional.empty())));

        assertThat(line(matrix, "papier")
                        .isForAnotherVersion(line(matrix, "papier").evidence().getFirst()))
                .isTrue();
        assertThat(line(matrix, "trainer")
                        .isForAnotherVersion(line(matrix, "trainer").evidence().getFirst()))
                .isFalse();
    }

    private static Matrix.Line line(Matrix matrix, String criterion) {
        return matrix.lines().stream()
                .filter(line -> line.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static Toetsingskader kader(String version) {
        return new Toetsingskader(
                "kader",
                "Kader",
                version,
                Optional.empty(),
                List.of(),
                List.of(
                        criterion("theorie", version, true, new Proof.Seen(Rule.THEORY)),
                        criterion("papier", version, true, new Proof.Shown("Papier.")),
                        criterion("toets", version, true, new Proof.Seen(Rule.TEST)),
                        criterion("extra", version, false, new Proof.Seen(Rule.DILEMMAS)),
                        criterion("trainer", "1", true, new Proof.Shown("Wie het geeft."))));
    }

    private static Requirement criterion(String id, String version, boolean mandatory, Proof proof) {
        return new Requirement(id, id, "Wat er moet.", version, mandatory, proof, List.of());
    }

    static Evidence evidence(String criterion, Optional<Ending> ended) {
        return new Evidence(
                EvidenceId.next(),
                criterion,
                "1",
                "Zo is het.",
                Optional.empty(),
                TRAINER,
                NOW,
                Optional.empty(),
                ended);
    }
}
