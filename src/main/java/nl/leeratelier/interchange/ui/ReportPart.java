package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.ReportWords;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What came over, part by part. All of it is in the file to keep; a very long report is shown in part. */
class ReportPart extends Section implements Words {

    private static final int MOST_ROWS = 250;

    ReportPart(String file, Imported imported, ReportWords words) {
        addClassNames("import-report", "stack");
        Report report = imported.report();
        Div counts = new Div();
        counts.addClassName("import-counts");
        Markup.of(
                        count(report, Report.Verdict.CAME_OVER),
                        count(report, Report.Verdict.TO_FINISH),
                        count(report, Report.Verdict.CHANGED),
                        count(report, Report.Verdict.NOT_SUPPORTED),
                        count(report, Report.Verdict.WAS_THERE))
                .into(counts);
        Div actions = new Div(download(imported, words));
        actions.addClassName("actions");
        add(
                new H2(t("interchange.report.title")),
                new Paragraph(
                        t("interchange.report.of", file, t(imported.format().key()))),
                counts,
                table(report, words));
        if (report.parts().size() > MOST_ROWS) {
            add(new Paragraph(t("interchange.report.more", report.parts().size() - MOST_ROWS)));
        }
        add(actions);
    }

    static DownloadLink download(Imported imported, ReportWords words) {
        return new DownloadLink(
                words.say("interchange.report.download"),
                words.say("interchange.report.file"),
                DownloadLink.CSV,
                () -> words.csv(imported.report()));
    }

    private DataTable table(Report report, ReportWords words) {
        DataTable table = new DataTable(
                        t("interchange.report.title"),
                        t("interchange.report.name"),
                        t("interchange.report.becomes"),
                        t("interchange.report.verdict"))
                .captionHidden()
                .stacked();
        report.parts().stream()
                .limit(MOST_ROWS)
                .forEach(part -> table.row(Markup.text(words.name(part)), becomes(part, words), happened(part, words)));
        return table;
    }

    private Markup becomes(Report.Part part, ReportWords words) {
        String was = words.theirs(part);
        String theirs = was.isEmpty()
                ? ""
                : "<span class=\"import-was\">" + Markup.escape(t("interchange.report.was", was)) + "</span>";
        String ours = words.ours(part);
        return new Markup("<div>" + Markup.escape(ours) + theirs + "</div>");
    }

    private Markup happened(Report.Part part, ReportWords words) {
        String pill = part.isOfFile()
                ? ""
                : Markup.pill(tone(part.verdict()), words.verdict(part)).html();
        String notes = Stream.of(Note.Weight.CHANGED, Note.Weight.LEFT_OUT, Note.Weight.TO_WRITE)
                .map(weight -> list(part, words, weight))
                .collect(Collectors.joining());
        return new Markup("<div class=\"import-happened\">" + pill + notes + "</div>");
    }

    private static String list(Report.Part part, ReportWords words, Note.Weight weight) {
        List<Note> notes =
                part.notes().stream().filter(note -> note.weight() == weight).toList();
        return notes.isEmpty()
                ? ""
                : (part.verdict() == Report.Verdict.TO_FINISH && !part.isOfFile()
                                ? ""
                                : "<p class=\"import-weight\">" + Markup.escape(words.weight(weight)) + "</p>")
                        + notes.stream()
                                .map(note -> "<li>" + Markup.escape(words.of(note)) + "</li>")
                                .collect(Collectors.joining("", "<ul class=\"import-notes\">", "</ul>"));
    }

    private Markup count(Report report, Report.Verdict verdict) {
        long count = report.count(verdict);
        return count == 0
                ? Markup.text("")
                : Markup.pill(
                        tone(verdict),
                        t("interchange.count." + verdict.name().toLowerCase(java.util.Locale.ROOT), count));
    }

    private static Tone tone(Report.Verdict verdict) {
        return switch (verdict) {
            case CAME_OVER -> Tone.SAFE;
            case TO_FINISH, CHANGED -> Tone.WARN;
            case NOT_SUPPORTED -> Tone.PARENT;
            case WAS_THERE -> Tone.SAND;
        };
    }
}
