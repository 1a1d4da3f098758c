package nl.leeratelier.accreditation;

import nl.leeratelier.learning.EnrolmentId;

/** The certificate of an enrolment was taken back. Published in the same transaction. */
public record CertificateWithdrawn(CertificateNumber number, EnrolmentId enrolment) {}
