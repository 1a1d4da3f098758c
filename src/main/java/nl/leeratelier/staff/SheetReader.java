package nl.leeratelier.staff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads the table of people from a file: the first sheet of a workbook, or CSV in UTF-8 or, when it cannot be that, in
 * Windows-1252 (which holds Latin-1), with semicolons, commas or tabs.
 */
final class SheetReader {

    /** The most rows of people. */
    static final int ROWS_AT_MOST = 100_000;

    /** The largest file, in bytes. */
    static final int BYTES_AT_MOST = 25_000_000;

    private static final int UNPACKED_AT_MOST = 100_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private SheetReader() {}

    /** @throws UnreadableFile when it is no such file, or too large */
    static Sheet read(byte[] file) {
        if (file.length > BYTES_AT_MOST) {
            throw new UnreadableFile("too-large");
        }
        var isZip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        var rows = isZip ? workbook(file) : csv(text(file));
        rows.removeIf(Sheet.Row::isBlank);
        if (rows.isEmpty()) {
            throw new UnreadableFile("empty");
        }
        if (rows.size() > ROWS_AT_MOST + 1) {
            throw new UnreadableFile("too-many");
        }
        return new Sheet(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    private static List<Sheet.Row> csv(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile("no-table");
        }
        var rows = new ArrayList<Sheet.Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                rows.add(new Sheet.Row((int) record.getStartingLineNumber(), List.copyOf(record.getFields())));
                if (rows.size() > 2 * ROWS_AT_MOST) {
                    throw new UnreadableFile("too-many");
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new UnreadableFile("no-table");
        }
        return rows;
    }

    /** Whichever stands most often in the first line. */
    private static char separator(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ';';
        for (var candidate : new char[] {',', '\t'}) {
            var tried = candidate;
            var found = best;
            if (head.chars().filter(c -> c == tried).count()
                    > head.chars().filter(c -> c == found).count()) {
                best = candidate;
            }
        }
        return best;
    }

    private static List<Sheet.Row> workbook(byte[] file) {
        var rows = new ArrayList<Sheet.Row>();
        try {
            mustUnpackSmall(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var stream = workbook.getFirstSheet().openStream()) {
                stream.limit(2L * ROWS_AT_MOST)
                        .forEach(row -> rows.add(new Sheet.Row(
                                row.getRowNum(),
                                row.stream().map(SheetReader::text).toList())));
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UnreadableFile known) {
                throw known;
            }
            throw new UnreadableFile("no-table");
        }
        return rows;
    }

    /** A small file can hold endless zeros. */
    private static void mustUnpackSmall(byte[] file) throws IOException {
        var left = UNPACKED_AT_MOST;
        var buffer = new byte[1 << 16];
        // By its table of contents: workbooks are written in ways that a stream of the packed bytes does not take.
        var packed = Files.createTempFile("leeratelier-", ".xlsx");
        try {
            Files.write(packed, file);
            try (var zip = new ZipFile(packed.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    try (var stream = zip.getInputStream(entry)) {
                        for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                            left -= read;
                            if (left < 0) {
                                throw new UnreadableFile("too-large");
                            }
                        }
                    }
                }
            }
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : cell.getText();
    }
}
