package nl.leeratelier.staff;

import java.util.List;

/** A table as it stood in a file: headers, and rows with their numbers as a spreadsheet shows them. */
record Sheet(List<String> headers, List<Row> rows) {

    /** Whether a spreadsheet would run this. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * A row.
     *
     * @param number from 1 for the first line of the file
     * @param cells texts; a formula is a text that begins with =, and is never run
     */
    record Row(int number, List<String> cells) {

        /** What stands in a column; empty when the row is shorter. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
