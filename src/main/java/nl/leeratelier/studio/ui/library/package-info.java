/** What there is to write on: drafts, programmes and their activities; and where something new begins. */
@NullMarked
package nl.leeratelier.studio.ui.library;

import org.jspecify.annotations.NullMarked;
