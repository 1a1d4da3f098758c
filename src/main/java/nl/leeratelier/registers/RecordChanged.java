package nl.leeratelier.registers;

/** An accreditation record is new, or says something else. Published in the same transaction. */
public record RecordChanged(RecordId id) {}
