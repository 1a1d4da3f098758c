/** Readings: texts in sections, each claim with its source, that a trainee reads and says to have read. */
@NullMarked
package nl.leeratelier.reading;

import org.jspecify.annotations.NullMarked;
