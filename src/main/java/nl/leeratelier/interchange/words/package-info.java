/** Texts from outside, HTML among them, as the plain text and Markdown that content holds. */
@NullMarked
package nl.leeratelier.interchange.words;

import org.jspecify.annotations.NullMarked;
