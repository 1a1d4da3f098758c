/** Questions from a spreadsheet, one to a row. */
@NullMarked
package nl.leeratelier.interchange.table;

import org.jspecify.annotations.NullMarked;
