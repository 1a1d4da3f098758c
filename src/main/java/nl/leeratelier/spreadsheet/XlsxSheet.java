package nl.leeratelier.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with dates that are dates, numbers that are numbers and a header that stays; a new sheet when one is full. */
public final class XlsxSheet implements SheetWriter {

    private static final int ROWS_AT_A_TIME = 500;

    private final Workbook workbook;
    private final String title;
    private final List<String> headers;
    private final List<Integer> widths;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private int row;
    private int sheets;

    /**
     * Begins a workbook.
     *
     * @param widths of the columns in characters
     * @param rowsPerSheet from 2; the format allows 1,048,576
     */
    public XlsxSheet(OutputStream file, String title, List<String> headers, List<Integer> widths, int rowsPerSheet) {
        workbook = new Workbook(file, "Leeratelier", "1.0");
        this.title = title;
        this.headers = headers;
        this.widths = widths;
        this.rowsPerSheet = rowsPerSheet;
        sheet = next();
    }

    private Worksheet next() {
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        next.freezePane(0, 1);
        for (var column = 0; column < headers.size(); column++) {
            next.width(column, widths.get(column));
            next.inlineString(0, column, headers.get(column));
        }
        next.range(0, 0, 0, headers.size() - 1)
                .style()
                .bold()
                .fillColor("DCEBEA")
                .set();
        row = 1;
        return next;
    }

    @Override
    public void row(List<Cell> cells) {
        if (row == rowsPerSheet) {
            finish();
            sheet = next();
        }
        for (var column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_A_TIME == 0) {
            write(sheet::flush);
        }
    }

    // Texts stand in their cells: the table of shared ones would hold all of them in memory until the end.
    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text when text.value().isEmpty() -> {}
            case Cell.Text text -> sheet.inlineString(row, column, Harmless.text(text.value()));
            case Cell.Whole whole -> sheet.value(row, column, whole.value());
            case Cell.Amount amount -> {
                sheet.value(row, column, amount.value());
                sheet.style(row, column).format("0.##").set();
            }
            case Cell.Hours hours -> {
                sheet.value(row, column, hours.value());
                sheet.style(row, column).format("0.00").set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.value());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private void finish() {
        sheet.setAutoFilter(0, 0, row - 1, headers.size() - 1);
        write(sheet::finish);
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.finish();
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
