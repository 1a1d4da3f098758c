/** The shell that every view stands in. */
@NullMarked
package nl.leeratelier.app.ui;

import org.jspecify.annotations.NullMarked;
