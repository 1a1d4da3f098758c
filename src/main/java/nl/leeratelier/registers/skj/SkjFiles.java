package nl.leeratelier.registers.skj;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.spreadsheet.FileJob;
import nl.leeratelier.spreadsheet.MadeFile;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.ui.Translations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The list as files to copy from. In what form SKJ would take a file is not known, so none of them is made to be read by its
 * system.
 */
@Service
public class SkjFiles {

    private static final String PAPER = "pdf";

    private final SkjList list;
    private final MadeLists made;
    private final SkjPdf pdf;
    private final Catalogue catalogue;
    private final Translations words;

    SkjFiles(SkjList list, MadeLists made, SkjPdf pdf, Catalogue catalogue, Translations words) {
        this.list = list;
        this.made = made;
        this.pdf = pdf;
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * Begins to write the lines that a filter lets through, as they are at one moment.
     *
     * @param language of headers and states
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public FileJob begin(OrganisationId organisation, SkjFilter filter, SheetFormat format, Locale language) {
        var about = about(organisation, filter, language);
        return FileJob.begin(
                () -> list.count(organisation, filter), job -> sheet(organisation, filter, format, about, job::step));
    }

    private MadeFile sheet(
            OrganisationId organisation, SkjFilter filter, SheetFormat format, SkjAbout about, Runnable written) {
        var columns = Arrays.asList(SkjColumn.values());
        return MadeFile.make(name(about, format.ending()), format.contentType(), stream -> {
            try (var sheet = format.begin(
                    stream,
                    about.say("skj.file.sheet"),
                    columns.stream().map(column -> column.header(about)).toList(),
                    columns.stream().map(SkjColumn::width).toList())) {
                made.each(organisation, filter, format.ending(), line -> {
                    sheet.row(columns.stream()
                            .map(column -> column.cell(line, about))
                            .toList());
                    written.run();
                });
            }
        });
    }

    /**
     * Begins to write the lines that a filter lets through as a paper: the first {@value SkjPdf#LINES}, and says so when there
     * are more.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public FileJob beginPaper(OrganisationId organisation, SkjFilter filter, Locale language) {
        var about = about(organisation, filter, language);
        return FileJob.begin(() -> Math.min(SkjPdf.LINES, list.count(organisation, filter)), job -> {
            var lines = list.page(organisation, filter, null, SkjPdf.LINES + 1);
            var shown = lines.subList(0, Math.min(SkjPdf.LINES, lines.size()));
            made.remember(organisation, filter.accreditation(), PAPER, shown);
            shown.forEach(_ -> job.step());
            return MadeFile.make(
                    name(about, PAPER),
                    "application/pdf",
                    stream -> stream.write(pdf.write(about, filter, lines, list.today())));
        });
    }

    private SkjAbout about(OrganisationId organisation, SkjFilter filter, Locale language) {
        var found = list.accredited(organisation).stream()
                .filter(one -> one.accreditation().id().equals(filter.accreditation()))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not theirs to see"));
        var programme = found.accreditation().programme();
        var title = catalogue
                .newest(programme)
                .map(version -> version.programme().title())
                .orElse(programme);
        return new SkjAbout(found.accreditation(), found.register(), title, words, language);
    }

    private String name(SkjAbout about, String ending) {
        return about.say("skj.file.name", DateTimeFormatter.ISO_LOCAL_DATE.format(list.today())) + "." + ending;
    }
}
