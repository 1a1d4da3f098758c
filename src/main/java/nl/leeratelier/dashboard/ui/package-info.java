/** The start pages of coordinators and of managers. */
@NullMarked
package nl.leeratelier.dashboard.ui;

import org.jspecify.annotations.NullMarked;
