package nl.leeratelier.growth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.measure.Growth.Shift;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Component;

/** Growth as CSV, with no more in it than the screen shows: a row for each statement. */
@Component
public class GrowthFile {

    private final Translations translations;

    GrowthFile(Translations translations) {
        this.translations = translations;
    }

    /** @param language of the headers and the numbers */
    public byte[] csv(ProgrammeGrowth growth, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> headers = Stream.of("statement", "people", "before", "after", "difference")
                .map(header -> translations.text(language, "growth.table." + header))
                .toList();
        try (Csv csv = new Csv(bytes, headers)) {
            growth.lines().forEach(line -> csv.row(row(line, language)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<String> row(ProgrammeGrowth.Line line, Locale language) {
        String statement = line.statement().text();
        return line.shift()
                .map(shift -> List.of(
                        statement,
                        String.valueOf(shift.people()),
                        Means.words(shift.before(), language),
                        Means.words(shift.after(), language),
                        difference(shift, language)))
                .orElseGet(() ->
                        List.of(statement, translations.text(language, "growth.file.few", Growth.FEWEST), "", "", ""));
    }

    // A plain plus or minus in front would be taken for a formula.
    private static String difference(Shift shift, Locale language) {
        return shift.moved() > 0 ? Means.words(shift.moved(), language) : Means.signed(shift.moved(), language);
    }
}
