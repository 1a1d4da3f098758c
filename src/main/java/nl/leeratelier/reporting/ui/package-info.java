/** The screens of reports. */
@NullMarked
package nl.leeratelier.reporting.ui;

import org.jspecify.annotations.NullMarked;
