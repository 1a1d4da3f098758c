package nl.leeratelier.accreditation;

import org.springframework.stereotype.Service;

/** Tells anybody, signed in or not, whether a certificate is real. */
@Service
public class Verifications {

    private final CertificateRows rows;
    private final GuessLimit limit;

    Verifications(CertificateRows rows, GuessLimit limit) {
        this.rows = rows;
        this.limit = limit;
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
        return certificate.<Verification>map(Verifications::valid).orElseGet(() -> new Verification.Unknown(number));
    }

    private static Verification.Valid valid(Certificate certificate) {
        return new Verification.Valid(
                certificate.number(),
                certificate.name(),
                certificate.title(),
                certificate.language(),
                certificate.versionNumber(),
                certificate.studyMinutes(),
                certificate.completedOn());
    }
}
