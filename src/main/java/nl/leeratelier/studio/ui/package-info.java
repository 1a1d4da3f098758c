/** The screens of the studio: its library, and from there trying out, reviewing and publishing. */
@NullMarked
package nl.leeratelier.studio.ui;

import org.jspecify.annotations.NullMarked;
