package nl.leeratelier.registers;

import nl.leeratelier.learning.EnrolmentId;

/** A completion can count from now on. Published in its transaction. */
public record CompletionNoted(EnrolmentId enrolment) {}
