/** The editor of talks: a map of the talk beside the talk itself, written as a play. */
@NullMarked
package nl.leeratelier.studio.ui.talk;

import org.jspecify.annotations.NullMarked;
