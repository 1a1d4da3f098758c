package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is due.
 *
 * @param until the last day to look at, in the Netherlands
 * @param programme only that with this key
 */
public record DueFilter(LocalDate until, Optional<String> programme) {}
