/** Published programme versions: immutable, named by the hash of their content. */
@NullMarked
package nl.leeratelier.catalogue;

import org.jspecify.annotations.NullMarked;
