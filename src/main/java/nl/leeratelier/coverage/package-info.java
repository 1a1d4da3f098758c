/** How far the content reaches: which findings it explains, practises and tests, and how it is written. */
@NullMarked
package nl.leeratelier.coverage;

import org.jspecify.annotations.NullMarked;
