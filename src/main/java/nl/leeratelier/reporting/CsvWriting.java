package nl.leeratelier.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;

/**
 * CSV as Dutch spreadsheet programs open it at a double click: UTF-8 with a byte order mark, semicolons, decimal commas,
 * ISO dates.
 */
class CsvWriting implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final DecimalFormat hours;

    CsvWriting(OutputStream file, List<String> headers) throws IOException {
        file.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(file, StandardCharsets.UTF_8);
        var symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setDecimalSeparator(',');
        hours = new DecimalFormat("0.##", symbols);
        csv.writeRecord(headers);
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Harmless.text(text.value());
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
