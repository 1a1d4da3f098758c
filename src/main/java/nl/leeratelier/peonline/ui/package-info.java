/** Screens for what goes to PE-online and what became of it. */
@NullMarked
package nl.leeratelier.peonline.ui;

import org.jspecify.annotations.NullMarked;
