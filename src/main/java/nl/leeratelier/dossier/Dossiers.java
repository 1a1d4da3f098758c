package nl.leeratelier.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.dossier.Standing.Accreditation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.survey.SurveyResults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what a dossier tells, anew each time that it is opened. */
@Service
public class Dossiers {

    private final EvidenceRows evidence;
    private final Catalogue catalogue;
    private final Records records;
    private final Registers registers;
    private final SurveyResults surveys;
    private final Organisations organisations;
    private final Keeping keeping;
    private final Clock clock;

    Dossiers(
            EvidenceRows evidence,
            Catalogue catalogue,
            Records records,
            Registers registers,
            SurveyResults surveys,
            Organisations organisations,
            Keeping keeping,
            Clock clock) {
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.records = records;
        this.registers = registers;
        this.surveys = surveys;
        this.organisations = organisations;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** A programme with its criteria, one toetsingskader after the other. */
    public record Overview(PublishedProgramme version, List<Matrix> matrices) {}

    /**
     * The programmes of the organisation of whoever is here, beside every toetsingskader.
     *
     * @throws org.springframework.security.access.AccessDeniedException for who keeps no dossiers
     */
    @Transactional(readOnly = true)
    public List<Overview> all() {
        keeping.author();
        OrganisationId here = keeping.here();
        List<Kader> kaders = current();
        return catalogue.newest(here).stream()
                .map(version -> new Overview(
                        version,
                        kaders.stream()
                                .map(kader -> matrix(key(here, version, kader), version, kader))
                                .toList()))
                .toList();
    }

    /** Every toetsingskader that the organisation of whoever is here may be held against. */
    public List<Kader> kaders() {
        keeping.author();
        return current();
    }

    private List<Kader> current() {
        return Kader.of(catalogue.toetsingskaders());
    }

    /**
     * A dossier of the organisation of whoever is here.
     *
     * @param framework empty for the first by title
     * @return empty when there is no such programme or framework
     * @throws org.springframework.security.access.AccessDeniedException for who keeps no dossiers
     */
    @Transactional(readOnly = true)
    public Optional<Dossier> open(String programme, Optional<String> framework) {
        keeping.author();
        OrganisationId here = keeping.here();
        return framework
                .or(() ->
                        current().stream().map(kader -> kader.framework().id()).findFirst())
                .flatMap(id -> find(new DossierKey(here, programme, id)));
    }

    /** A dossier as it is now. Asks nobody whether they may. */
    @Transactional(readOnly = true)
    Optional<Dossier> find(DossierKey key) {
        Optional<PublishedProgramme> version = catalogue
                .newest(key.programme(), key.organisation())
                .or(() -> catalogue.known(key.programme(), key.organisation()));
        Optional<Kader> kader = current().stream()
                .filter(one -> one.framework().id().equals(key.framework()))
                .findFirst();
        return version.flatMap(present -> kader.map(one -> dossier(key, present, one)));
    }

    private Dossier dossier(DossierKey key, PublishedProgramme version, Kader kader) {
        return new Dossier(
                key,
                organisations
                        .find(key.organisation())
                        .map(organisation -> organisation.name())
                        .orElse(""),
                version,
                kader,
                matrix(key, version, kader),
                Alignment.of(version.programme()),
                Elements.of(version.programme()),
                standing(key, version.hash()),
                surveys.counted(key.organisation(), version),
                clock.instant());
    }

    private static DossierKey key(OrganisationId organisation, PublishedProgramme version, Kader kader) {
        return new DossierKey(
                organisation, version.programme().id(), kader.framework().id());
    }

    private Matrix matrix(DossierKey key, PublishedProgramme version, Kader kader) {
        return Matrix.of(kader.framework(), version.programme(), evidence.of(key));
    }

    private Standing standing(DossierKey key, VersionHash present) {
        Instant now = clock.instant();
        List<Accreditation> accreditations = registers.all().stream()
                .flatMap(register -> records.ofRegister(register.id()).stream()
                        .filter(terms -> terms.programme().equals(key.programme()))
                        .filter(terms -> terms.organisation()
                                .map(key.organisation()::equals)
                                .orElse(true))
                        .map(terms -> new Accreditation(terms, register.name(), Standing.holds(terms, now))))
                .sorted(Comparator.comparing(Accreditation::holds).reversed())
                .toList();
        return Standing.of(
                present,
                catalogue.versions(key.programme()),
                accreditations,
                before -> Changes.between(catalogue.files(before), catalogue.files(present)));
    }
}
