package nl.leeratelier.staff;

/**
 * Something in a file that must be mended first.
 *
 * @param row as a spreadsheet counts
 * @param column where
 * @param value what stands there
 * @param key of the text that says what is wrong
 */
public record StaffProblem(int row, Column column, String value, String key) {}
