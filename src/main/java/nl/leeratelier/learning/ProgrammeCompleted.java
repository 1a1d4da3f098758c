package nl.leeratelier.learning;

/** The last requirement of an enrolment was met. Goes through the outbox, once per enrolment. */
public record ProgrammeCompleted(EnrolmentId enrolment) {}
