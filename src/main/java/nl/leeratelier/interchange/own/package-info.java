/** Our own content format as an archive: the same bytes for the same content. */
@NullMarked
package nl.leeratelier.interchange.own;

import org.jspecify.annotations.NullMarked;
