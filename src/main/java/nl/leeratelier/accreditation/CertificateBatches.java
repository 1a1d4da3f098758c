package nl.leeratelier.accreditation;

import java.time.LocalDate;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Makes zips of the certificates of an organisation, beside the request that asks for them. */
@Service
public class CertificateBatches {

    private static final int AT_A_TIME = 100;

    private final IssuedRows issued;
    private final Certificates certificates;
    private final CertificatePdf pdf;
    private final CurrentPerson current;

    CertificateBatches(IssuedRows issued, Certificates certificates, CertificatePdf pdf, CurrentPerson current) {
        this.issued = issued;
        this.certificates = certificates;
        this.pdf = pdf;
        this.current = current;
    }

    /**
     * Begins a zip of the papers that the filter lets through; those that were withdrawn have no paper.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public CertificateBatch begin(OrganisationId organisation, IssuedFilter filter) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
        var today = certificates.today();
        var batch = new CertificateBatch(issued.papers(organisation, filter, today));
        Thread.ofVirtual().name("certificates").start(() -> write(batch, organisation, filter, today));
        return batch;
    }

    void write(CertificateBatch batch, OrganisationId organisation, IssuedFilter filter, LocalDate today) {
        batch.write(after -> issued.papers(organisation, filter, after, AT_A_TIME, today), pdf::write);
    }
}
