package nl.leeratelier.accreditation;

import nl.leeratelier.learning.EnrolmentId;

/** A completed enrolment has its certificate. Published in the same transaction. */
public record CertificateIssued(CertificateNumber number, EnrolmentId enrolment) {}
