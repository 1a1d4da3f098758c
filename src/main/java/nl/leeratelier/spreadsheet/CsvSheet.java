package nl.leeratelier.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** A table as {@link Csv}: decimal commas, ISO dates. */
final class CsvSheet implements SheetWriter {

    private final Csv csv;
    private final DecimalFormat decimals;

    CsvSheet(OutputStream file, List<String> headers) throws IOException {
        csv = new Csv(file, headers);
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        decimals = new DecimalFormat("0.##", symbols);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.row(cells.stream().map(this::text).toList());
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Whole whole -> String.valueOf(whole.value());
            case Cell.Amount amount -> decimals.format(amount.value());
            case Cell.Hours length -> decimals.format(length.value());
            case Cell.Day day -> day.value().toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
