package nl.leeratelier.accreditation;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that calls for following the programme anew: nobody has a later one of it.
 *
 * @param remindedAt when its owner was mailed about it
 */
public record Due(Certificate certificate, Optional<Instant> remindedAt) {

    /** Whether it expires, or else is five years old on that day. */
    public boolean expires() {
        return certificate.validUntil().isPresent();
    }
}
