/** The screens of a dilemma: one's own position, that of others, the voices, and one's own position again. */
@NullMarked
package nl.leeratelier.dilemma.ui;

import org.jspecify.annotations.NullMarked;
