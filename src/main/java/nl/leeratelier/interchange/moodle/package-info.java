/** Questions from Moodle: its XML, and GIFT, which it made too. */
@NullMarked
package nl.leeratelier.interchange.moodle;

import org.jspecify.annotations.NullMarked;
