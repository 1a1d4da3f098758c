/** The stage on which a talk is held, and the page on which it is read back. */
@NullMarked
package nl.leeratelier.roleplay.ui;

import org.jspecify.annotations.NullMarked;
