/** The screen on which an activity is translated, text beside text. */
@NullMarked
package nl.leeratelier.studio.ui.translation;

import org.jspecify.annotations.NullMarked;
