/** Where a dossier is kept, and where an assessor reads it. */
@NullMarked
package nl.leeratelier.dossier.ui;

import org.jspecify.annotations.NullMarked;
