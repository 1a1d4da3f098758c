/** The desk of an author: one draft, its fields, its problems, and who else is at it. */
@NullMarked
package nl.leeratelier.studio.ui.desk;

import org.jspecify.annotations.NullMarked;
