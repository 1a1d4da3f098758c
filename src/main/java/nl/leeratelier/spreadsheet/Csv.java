package nl.leeratelier.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as Dutch spreadsheet programs open it at a double click: UTF-8 with a byte order mark, semicolons. Every cell is made
 * {@link Harmless}.
 */
public final class Csv implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    /** Begins a file with its headers. */
    public Csv(OutputStream file, List<String> headers) throws IOException {
        file.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(file, StandardCharsets.UTF_8);
        csv.writeRecord(headers);
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Harmless::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
