package nl.leeratelier.learning;

/** An enrolment began, progressed or was completed. Published inside the transaction of the change, for projections. */
public record EnrolmentChanged(EnrolmentId enrolment) {}
