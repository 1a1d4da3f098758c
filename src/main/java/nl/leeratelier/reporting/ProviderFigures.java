package nl.leeratelier.reporting;

import nl.leeratelier.people.Organisation;

/**
 * What the platform, as the provider of programmes, sees of an organisation: figures, and nobody's name.
 *
 * @param enrolled enrolments, now
 * @param completed in the period that was asked for
 */
public record ProviderFigures(Organisation organisation, int enrolled, Completed completed) {}
