package nl.leeratelier.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.spreadsheet.Csv;

/** The report as CSV: decimal commas, ISO dates. */
class CsvWriting implements ReportWriter {

    private final Csv csv;
    private final DecimalFormat hours;

    CsvWriting(OutputStream file, List<String> headers) throws IOException {
        csv = new Csv(file, headers);
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        hours = new DecimalFormat("0.##", symbols);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.row(cells.stream().map(this::text).toList());
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Whole whole -> String.valueOf(whole.value());
            case Cell.Hours length -> hours.format(length.value());
            case Cell.Day day -> day.value().toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
