/** What goes out to spreadsheets: CSV as they open it at a double click, workbooks, and texts that no spreadsheet runs as a formula. */
@NullMarked
package nl.leeratelier.spreadsheet;

import org.jspecify.annotations.NullMarked;
