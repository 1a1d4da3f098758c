/** The page on which a reading is read. */
@NullMarked
package nl.leeratelier.reading.ui;

import org.jspecify.annotations.NullMarked;
