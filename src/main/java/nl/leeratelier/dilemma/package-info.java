/** Dilemmas: one question with two sides, one's own position, that of others, the voices of those it is about, and no score. */
@NullMarked
package nl.leeratelier.dilemma;

import org.jspecify.annotations.NullMarked;
