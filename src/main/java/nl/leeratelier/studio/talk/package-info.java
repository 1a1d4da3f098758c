/** A talk as those who write it see it: as a map, in words instead of notations, and played at random. Pure. */
@NullMarked
package nl.leeratelier.studio.talk;

import org.jspecify.annotations.NullMarked;
