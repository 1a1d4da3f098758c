package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.dossier.Standing.Accreditation;
import nl.leeratelier.dossier.Standing.State;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Term;
import nl.leeratelier.studio.Weight;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String TEXT = "programmes/meldcode-in-partnerschap/01-vooraf/oefenen-en-voor-jezelf-zorgen.md";
    private static final ContentFiles BEFORE = Shipped.FILES.ofProgramme("meldcode-in-partnerschap");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final VersionHash FIRST = new VersionHash("1".repeat(64));
    private static final VersionHash SECOND = new VersionHash("2".repeat(64));

    @Test
    void aVersionThatARecordCoversIsAccredited() {
        assertThat(standing(SECOND, Set.of(FIRST, SECOND), true, BEFORE).state())
                .isEqualTo(State.COVERED);
    }

    @Test
    void withoutARecordThatHoldsNothingIsAccredited() {
        assertThat(standing(SECOND, Set.of(FIRST), false, BEFORE).state()).isEqualTo(State.NOT_ACCREDITED);
    }

    @Test
    void otherContentCallsForRenewal() {
        Standing standing = standing(SECOND, Set.of(FIRST), true, change(TEXT, "minutes: 8", "minutes: 9"));

        assertThat(standing.state()).isEqualTo(State.RENEW);
        assertThat(standing.accredited().orElseThrow().number()).isEqualTo(1);
        assertThat(standing.since().orElseThrow().files()).singleElement().satisfies(file -> {
            assertThat(file.title()).isEqualTo("Oefenen, en voor jezelf zorgen");
            assertThat(file.weight()).isEqualTo(Weight.DECIDES);
        });
    }

    @Test
    void aSlipOfThePenDoesNot() {
        assertThat(standing(
                                SECOND,
                                Set.of(FIRST),
                                true,
                                change(TEXT, "haar stoel naar voren", "haar stoel naar vooren"))
                        .state())
                .isEqualTo(State.CORRECTED);
    }

    @Test
    void anotherToetsingskaderOrSourceChangesNothingForParticipants() {
        String kader = "frameworks/toetsingskader-concept.yaml";
        ContentFiles after = change(kader, "version: concept 2", "version: concept 3");
        var files = new TreeMap<>(after.byPath());
        files.put("frameworks/ander.yaml", "id: ander\nkind: toetsingskader\n".getBytes(StandardCharsets.UTF_8));

        Standing standing = standing(SECOND, Set.of(FIRST), true, new ContentFiles(files));
        assertThat(standing.state()).isEqualTo(State.SAME);
        assertThat(standing.since().orElseThrow().callsForRenewal()).isFalse();
    }

    @Test
    void aNewPartCallsForRenewalAndATranslationIsToldAsWords() {
        var files = new TreeMap<>(BEFORE.byPath());
        files.put(
                TEXT.replace(".md", ".en.yaml"),
                "of: oefenen\nlanguage: en\ntexts: []\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Changes.between(BEFORE, new ContentFiles(files)).weight()).contains(Weight.WORDS);

        files.put(
                "programmes/meldcode-in-partnerschap/01-vooraf/x.yaml",
                "id: x\nkind: dilemma\ntitle: X\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Changes.between(BEFORE, new ContentFiles(files)).callsForRenewal())
                .isTrue();
    }

    @Test
    void aRecordHoldsFromItsFirstMomentUntilItsLast() {
        AccreditationRecord terms = terms(Set.of(FIRST), Optional.empty());
        assertThat(Standing.holds(terms, terms.term().begins())).isTrue();
        assertThat(Standing.holds(terms, terms.term().begins().minusMillis(1))).isFalse();
        assertThat(Standing.holds(terms, terms.term().ends().minusMillis(1))).isTrue();
        assertThat(Standing.holds(terms, terms.term().ends())).isFalse();
        var withdrawal = new AccreditationRecord.Withdrawal(LocalDate.of(2026, 6, 1), "Veranderd.");
        assertThat(Standing.holds(terms(Set.of(FIRST), Optional.of(withdrawal)), NOW))
                .isFalse();
    }

    private static ContentFiles change(String path, String was, String is) {
        var files = new TreeMap<>(BEFORE.byPath());
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        files.put(path, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        return new ContentFiles(files);
    }

    private static Standing standing(VersionHash present, Set<VersionHash> covered, boolean holds, ContentFiles after) {
        return Standing.of(
                present,
                List.of(version(SECOND, 2), version(FIRST, 1)),
                List.of(new Accreditation(terms(covered, Optional.empty()), "SKJ", holds)),
                ignored -> Changes.between(BEFORE, after));
    }

    private static Version version(VersionHash hash, int number) {
        return new Version(hash, "p", number, NOW, Release.Kind.RENEWAL, "", Optional.empty(), Optional.empty());
    }

    /** A record that covers one version and holds. */
    static Accreditation accreditation(VersionHash covered) {
        return new Accreditation(terms(Set.of(covered), Optional.empty()), "SKJ", true);
    }

    private static AccreditationRecord terms(
            Set<VersionHash> covered, Optional<AccreditationRecord.Withdrawal> withdrawal) {
        return new AccreditationRecord(
                new RecordId(UUID.randomUUID()),
                Optional.empty(),
                "skj",
                "123",
                new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                BigDecimal.ONE,
                Unit.POINTS,
                "",
                "",
                "p",
                covered,
                withdrawal);
    }
}
