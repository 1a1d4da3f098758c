package nl.leeratelier.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Translations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Reports as files. A file is first written beside the database's transaction and then sent: a slow reader holds no
 * connection, and whatever goes wrong does so before anything is sent. Only a thousand lines are in memory at a time.
 */
@Service
public class ReportFiles {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int ROWS_PER_SHEET = 1_000_000;

    private final Reports reports;
    private final Translations translations;
    private final Clock clock;

    ReportFiles(Reports reports, Translations translations, Clock clock) {
        this.reports = reports;
        this.translations = translations;
        this.clock = clock;
    }

    /** The kinds of file. */
    public enum Format {
        /** Comma-separated values, with semicolons. */
        CSV("csv", "text/csv; charset=utf-8"),
        /** A workbook of Excel and its like. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String contentType;

        Format(String ending, String contentType) {
            this.ending = ending;
            this.contentType = contentType;
        }
    }

    /**
     * Writes the lines that a filter lets through.
     *
     * @param language of headers and statuses
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public ReportFile write(OrganisationId organisation, ReportFilter filter, Format format, Locale language) {
        try {
            var file = Files.createTempFile("leeratelier-", "." + format.ending);
            try {
                write(file, organisation, filter, format, new ReportColumn.Words(translations, language));
                var length = Files.size(file);
                var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
                return new ReportFile(name(language, format), format.contentType, content, length);
            } catch (IOException | RuntimeException unwritten) {
                Files.deleteIfExists(file);
                throw unwritten;
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void write(
            Path file, OrganisationId organisation, ReportFilter filter, Format format, ReportColumn.Words words)
            throws IOException {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file));
                var writer = writer(format, stream, words)) {
            reports.each(organisation, filter, line -> writer.row(ReportColumn.cells(line, words)));
        }
    }

    private ReportWriter writer(Format format, OutputStream stream, ReportColumn.Words words) throws IOException {
        List<String> headers = ReportColumn.headers(words);
        return switch (format) {
            case CSV -> new CsvWriting(stream, headers);
            case XLSX -> new XlsxWriting(stream, words.say("reporting.file.sheet"), headers, ROWS_PER_SHEET);
        };
    }

    private String name(Locale language, Format format) {
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return translations.text(language, "reporting.file.name", today.toString()) + "." + format.ending;
    }
}
