package nl.leeratelier.accreditation;

import java.util.UUID;

/** Names a certificate inside the platform; the paper carries its {@link CertificateNumber}. */
public record CertificateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
