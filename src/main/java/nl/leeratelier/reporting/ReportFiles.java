package nl.leeratelier.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import nl.leeratelier.people.OrganisationId;
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
    private final Translations translations;
    private final Clock clock;

    ReportFiles(Reports reports, Translations translations, Clock clock) {
        this.reports = reports;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Writes the lines that a filter lets through.
     *
     * @param language of headers and statuses
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public MadeFile write(OrganisationId organisation, ReportFilter filter, SheetFormat format, Locale language) {
        var words = new ReportColumn.Words(translations, language);
        return MadeFile.make(name(language, format), format.contentType(), stream -> {
            try (var writer = format.begin(
                    stream,
                    words.say("reporting.file.sheet"),
                    ReportColumn.headers(words),
                    Arrays.stream(ReportColumn.values())
                            .map(ReportColumn::width)
                            .toList())) {
                reports.each(organisation, filter, line -> writer.row(ReportColumn.cells(line, words)));
            }
        });
    }

    private String name(Locale language, SheetFormat format) {
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return translations.text(language, "reporting.file.name", today.toString()) + "." + format.ending();
    }
}
