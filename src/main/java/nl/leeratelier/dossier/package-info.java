/** The accreditation dossier of a programme: criteria beside their evidence, goals beside activities and items, and what changed. */
@NullMarked
package nl.leeratelier.dossier;

import org.jspecify.annotations.NullMarked;
