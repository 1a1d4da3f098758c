/** Enrolments, attempts, the event log and progress: what a trainee does, kept as it happened. */
@NullMarked
package nl.leeratelier.learning;

import org.jspecify.annotations.NullMarked;
