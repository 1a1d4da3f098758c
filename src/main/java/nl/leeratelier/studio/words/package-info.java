/** What differs between two states of a content file, in words that its authors use. */
@NamedInterface("words")
@NullMarked
package nl.leeratelier.studio.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
