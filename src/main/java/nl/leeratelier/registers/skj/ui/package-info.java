/** The screen of the list to enter by hand. */
@NullMarked
package nl.leeratelier.registers.skj.ui;

import org.jspecify.annotations.NullMarked;
