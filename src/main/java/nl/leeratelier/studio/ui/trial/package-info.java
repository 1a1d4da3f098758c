/** Drafts played as trainees will play them, with nothing recorded. */
@NullMarked
package nl.leeratelier.studio.ui.trial;

import org.jspecify.annotations.NullMarked;
