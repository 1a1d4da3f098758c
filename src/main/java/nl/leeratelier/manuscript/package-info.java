/** A content file as a tree that can be edited, compared, merged and written back without loss. */
@NullMarked
package nl.leeratelier.manuscript;

import org.jspecify.annotations.NullMarked;
