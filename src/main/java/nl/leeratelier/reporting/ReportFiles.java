package nl.leeratelier.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.spreadsheet.FileJob;
import nl.leeratelier.spreadsheet.MadeFile;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.ui.Translations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Reports as files, which are written whole before they are sent. Only a thousand lines are in memory at a time.
 */
@Service
public class ReportFiles {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Reports reports;
    private final CompletionReports completions;
    private final Translations translations;
    private final Clock clock;

    ReportFiles(Reports reports, CompletionReports completions, Translations translations, Clock clock) {
        this.reports = reports;
        this.completions = completions;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Begins to write the people that a filter lets through.
     *
     * @param language of headers and statuses
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public FileJob begin(OrganisationId organisation, ReportFilter filter, SheetFormat format, Locale language) {
        reports.mustCoordinate(organisation);
        return FileJob.begin(
                () -> reports.count(organisation, filter),
                job -> write(
                        "reporting.file.sheet",
                        "reporting.file.name",
                        format,
                        language,
                        reader -> reports.each(organisation, filter, line -> {
                            reader.accept(line);
                            job.step();
                        })));
    }

    /**
     * Begins to write the completions that a filter lets through.
     *
     * @param language of headers and statuses
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public FileJob begin(OrganisationId organisation, CompletionFilter filter, SheetFormat format, Locale language) {
        completions.mustCoordinate(organisation);
        return FileJob.begin(
                () -> completions.count(organisation, filter),
                job -> write(
                        "reporting.completions.sheet",
                        "reporting.completions.file",
                        format,
                        language,
                        reader -> completions.each(organisation, filter, line -> {
                            reader.accept(line);
                            job.step();
                        })));
    }

    /**
     * Writes lines to a file.
     *
     * @param sheet key of the sheet's title
     * @param name key of the file's name, in which the day stands
     * @param lines hands each line to the reader it is given
     */
    MadeFile write(
            String sheet, String name, SheetFormat format, Locale language, Consumer<Consumer<ReportLine>> lines) {
        var words = new ReportColumn.Words(translations, language);
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS).toString();
        var file = translations.text(language, name, today) + "." + format.ending();
        return MadeFile.make(file, format.contentType(), stream -> {
            try (var writer = format.begin(
                    stream,
                    words.say(sheet),
                    ReportColumn.headers(words),
                    Arrays.stream(ReportColumn.values())
                            .map(ReportColumn::width)
                            .toList())) {
                lines.accept(line -> writer.row(ReportColumn.cells(line, words)));
            }
        });
    }
}
