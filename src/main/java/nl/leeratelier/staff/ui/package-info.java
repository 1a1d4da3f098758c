/** The screen of people by the file. */
@NullMarked
package nl.leeratelier.staff.ui;

import org.jspecify.annotations.NullMarked;
