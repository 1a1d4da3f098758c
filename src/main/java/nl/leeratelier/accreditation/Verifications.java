package nl.leeratelier.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Tells anybody, signed in or not, whether a certificate is real. */
@Service
public class Verifications {

    private final CertificateRows rows;
    private final GuessLimit limit;
    private final Clock clock;

    Verifications(CertificateRows rows, GuessLimit limit, Clock clock) {
        this.rows = rows;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Looks up a number as somebody typed it.
     *
     * @param address network address of whoever asks; many unknown numbers from one address are slowed down
     */
    public Verification verify(String typed, String address) {
        return CertificateNumber.parse(typed)
                .map(number -> verify(number, address))
                .orElseGet(Verification.Unreadable::new);
    }

    private Verification verify(CertificateNumber number, String address) {
        var wait = limit.take(address);
        if (wait.isPresent()) {
            return new Verification.TooManyGuesses(wait.get());
        }
        var certificate = rows.find(number);
        certificate.ifPresent(_ -> limit.giveBack(address));
        return certificate.map(this::told).orElseGet(() -> new Verification.Unknown(number));
    }

    private Verification told(Certificate asked) {
        if (asked.replacedBy().isEmpty()) {
            return worth(asked);
        }
        return rows.current(asked.enrolment())
                .<Verification>map(last -> new Verification.Replaced(asked.number(), worth(last)))
                .orElseGet(() -> new Verification.Unknown(asked.number()));
    }

    private Verification.Issued worth(Certificate certificate) {
        var paper = paper(certificate);
        return certificate
                .withdrawal()
                .<Verification.Issued>map(withdrawal -> new Verification.Withdrawn(paper, day(withdrawal.at())))
                .orElseGet(() -> certificate.on(day(clock.instant())) == Certificate.State.EXPIRED
                        ? new Verification.Expired(paper)
                        : new Verification.Valid(paper));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Certificates.NETHERLANDS);
    }

    private static Verification.Paper paper(Certificate certificate) {
        return new Verification.Paper(
                certificate.number(),
                certificate.name(),
                certificate.title(),
                certificate.language(),
                certificate.versionNumber(),
                certificate.studyMinutes(),
                certificate.completedOn(),
                certificate.validUntil());
    }
}
