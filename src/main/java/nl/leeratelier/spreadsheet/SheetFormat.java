package nl.leeratelier.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of file that spreadsheets open. */
public enum SheetFormat {
    /** Comma-separated values, with semicolons: see {@link Csv}. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** A workbook of Excel and its like. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int ROWS_PER_SHEET = 1_000_000;

    private final String ending;
    private final String contentType;

    SheetFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /**
     * Begins a file.
     *
     * @param title of the sheet, where the kind has one
     * @param widths of the columns in characters, one for each header
     */
    public SheetWriter begin(OutputStream file, String title, List<String> headers, List<Integer> widths)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(file, headers);
            case XLSX -> new XlsxSheet(file, title, headers, widths, ROWS_PER_SHEET);
        };
    }
}
