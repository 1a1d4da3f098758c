/** What every repository shares: ids that sort by time, and words by which things are found. */
@NullMarked
package nl.leeratelier.storage;

import org.jspecify.annotations.NullMarked;
