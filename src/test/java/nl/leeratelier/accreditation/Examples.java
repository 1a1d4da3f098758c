package nl.leeratelier.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;

/** Certificates to test with. */
final class Examples {

    private Examples() {}

    static Certificate certificate(String name) {
        return certificate(name, new AccountId(UuidV7.next()), "LA-7K3M-Q2XV-9D4T-H8WB");
    }

    static Certificate certificate(String name, AccountId account, String number) {
        return new Certificate(
                new CertificateId(UuidV7.next()),
                new CertificateNumber(number),
                new EnrolmentId(UuidV7.next()),
                account,
                new OrganisationId(UuidV7.next()),
                name,
                "meldcode-in-partnerschap",
                "Meldcode in partnerschap met ouders",
                "nl",
                3,
                new VersionHash("8c1f0e5a".repeat(8)),
                136,
                List.of(
                        "Je herkent wat jou tegenhoudt om een vermoeden te bespreken en je weet wat wachten kost.",
                        "Je brengt signalen feitelijk in kaart, ook wat je vermoeden tegenspreekt, en je legt ze vast.",
                        "Je overlegt gericht met een collega of Veilig Thuis, ook als het signaal van iemand anders komt.",
                        "Je bespreekt je zorgen naast de ouders, luistert en vraagt door, en draagt geen oplossingen aan.",
                        "Je beleeft het gesprek ook als ouder en weet wat jouw woorden bij de ander doen.",
                        "Je weegt met het afwegingskader en onderbouwt je antwoorden met wat je weet.",
                        "Je beslist eerst of melden noodzakelijk is en dan of hulp ook mogelijk is, en je betrekt de ouders daarbij.",
                        "Je kunt de spanning tussen je wettelijke verantwoordelijkheid en partnerschap benoemen en bespreken."),
                LocalDate.of(2026, 11, 14),
                Instant.parse("2026-11-14T15:09:26.535897Z"),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with another validity or withdrawn. */
    static Certificate with(
            Certificate one, Optional<LocalDate> validUntil, Optional<Certificate.Withdrawal> withdrawal) {
        return copy(one, one.id(), one.number(), validUntil, withdrawal);
    }

    /** The same, as another certificate of the same enrolment. */
    static Certificate another(Certificate one, String number) {
        return copy(
                one,
                new CertificateId(UuidV7.next()),
                new CertificateNumber(number),
                one.validUntil(),
                one.withdrawal());
    }

    private static Certificate copy(
            Certificate one,
            CertificateId id,
            CertificateNumber number,
            Optional<LocalDate> validUntil,
            Optional<Certificate.Withdrawal> withdrawal) {
        return new Certificate(
                id,
                number,
                one.enrolment(),
                one.account(),
                one.organisation(),
                one.name(),
                one.programme(),
                one.title(),
                one.language(),
                one.versionNumber(),
                one.versionHash(),
                one.studyMinutes(),
                one.goals(),
                one.completedOn(),
                one.issuedAt(),
                one.edition(),
                validUntil,
                one.replacedBy(),
                withdrawal);
    }
}
