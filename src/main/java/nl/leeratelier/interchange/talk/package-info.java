/** Talks from tools that tell branching stories: Branching Scenario of H5P, and Twee 3 of Twine. */
@NullMarked
package nl.leeratelier.interchange.talk;

import org.jspecify.annotations.NullMarked;
