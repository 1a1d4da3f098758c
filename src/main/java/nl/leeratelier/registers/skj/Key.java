package nl.leeratelier.registers.skj;

import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.registers.RecordId;

/** Which line: one completion under one accreditation. */
public record Key(RecordId accreditation, EnrolmentId enrolment) {}
