/** What every repository shares: ids that sort by time. */
@NullMarked
package nl.leeratelier.storage;

import org.jspecify.annotations.NullMarked;
