package nl.leeratelier.interchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.QuizWriting;
import nl.leeratelier.manuscript.Value;

/**
 * Questions in a table: the first row names the columns, in Dutch or English; each row below is a question. Several things in one
 * cell stand apart by {@code |}. Commas, semicolons or tabs part the cells.
 */
public final class QuestionTable {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 100;

    /** What a column holds. */
    enum Column {
        PROMPT("vraag", "question", "prompt"),
        TYPE("soort", "type"),
        RIGHT("goed", "antwoord", "answer", "correct", "right"),
        WRONG("fout", "afleider", "wrong", "distractor"),
        OPTION("optie", "keuze", "option", "choice"),
        EXPLANATION("uitleg", "toelichting", "explanation", "feedback"),
        SOURCES("bronnen", "bron", "sources", "source"),
        FINDINGS("bevindingen", "findings"),
        STEP("stap", "step"),
        LEVEL("niveau", "level"),
        ID("id", "naam", "name"),
        UNKNOWN();

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Column of(String header) {
            String name = header.toLowerCase(Locale.ROOT)
                    .replaceAll("[\\s\\d_.-]+$", "")
                    .strip();
            for (Column column : values()) {
                if (column.names.contains(name)) {
                    return column;
                }
            }
            return UNKNOWN;
        }
    }

    private QuestionTable() {}

    /** Whether the first row of a text names our columns. */
    public static boolean isOne(String text) {
        String first = text.lines().findFirst().orElse("");
        return separator(first)
                .filter(separator -> columns(List.of(first.split(String.valueOf(separator), -1)).stream()
                                .map(cell -> cell.replace("\"", ""))
                                .toList())
                        .contains(Column.PROMPT))
                .isPresent();
    }

    /**
     * Reads a table.
     *
     * @param title of the quiz
     * @throws CannotRead when it is no table of questions, has a quotation mark that is not closed, or has more than
     *     {@value #MOST_ROWS} rows
     */
    public static Imported read(String text, String title) throws CannotRead {
        String first = text.lines().findFirst().orElse("");
        char separator = separator(first).orElseThrow(() -> new CannotRead("interchange.refused.table"));
        Optional<Integer> unclosed = Quoting.brokenIn(text, separator);
        if (unclosed.isPresent()) {
            throw new CannotRead("interchange.refused.table-quote", unclosed.get());
        }
        List<List<String>> rows = rows(text, separator);
        if (rows.isEmpty() || rows.size() > MOST_ROWS + 1) {
            throw new CannotRead("interchange.refused.table-rows", MOST_ROWS);
        }
        List<Column> columns = columns(rows.getFirst());
        if (!columns.contains(Column.PROMPT) || columns.size() > MOST_COLUMNS) {
            throw new CannotRead("interchange.refused.table");
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            questions.add(TableRow.read(i + 1, columns, rows.get(i)));
        }
        List<Note> ofFile = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == Column.UNKNOWN && !rows.getFirst().get(i).isBlank()) {
                ofFile.add(Note.leftOut("column", rows.getFirst().get(i)));
            }
        }
        return QuizWriting.write(
                Imported.Format.CSV,
                List.of(new QuizWriting.Group(title, Map.of("shuffle", Value.flag(true)), questions)),
                ofFile);
    }

    private static List<List<String>> rows(String text, char separator) throws CannotRead {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (rows.size() <= MOST_ROWS + 1 && row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row.getFields());
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new CannotRead("interchange.refused.table");
        }
        return rows;
    }

    private static List<Column> columns(List<String> headers) {
        return headers.stream().map(String::strip).map(Column::of).toList();
    }

    private static Optional<Character> separator(String header) {
        return List.of(';', '\t', ',').stream()
                .filter(one -> header.indexOf(one) >= 0)
                .max((a, b) -> Long.compare(count(header, a), count(header, b)));
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }
}
