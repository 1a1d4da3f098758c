package nl.leeratelier.reporting;

import java.util.UUID;

/** Where a line stands in the order of a report: by name, and by id where names are the same. */
public record Place(String sortKey, UUID id) {}
