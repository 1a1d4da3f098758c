package nl.leeratelier.registers;

import nl.leeratelier.learning.EnrolmentId;

/** A completion does not count any more: its certificate was withdrawn. Published in the same transaction. */
public record CompletionWithdrawn(EnrolmentId enrolment) {}
