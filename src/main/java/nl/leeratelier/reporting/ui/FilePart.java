package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.Duration;
import java.util.function.Function;
import nl.leeratelier.reporting.ReportJob;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Underway;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A report as a file: asked for by {@link #buttons()}, made while a line moves here, then taken along. One that is made in a
 * moment shows no line.
 */
class FilePart extends Div implements Words {

    private static final Duration MOMENT = Duration.ofMillis(400);

    private final transient Function<SheetFormat, ReportJob> begin;
    private transient @Nullable ReportJob job;

    FilePart(Function<SheetFormat, ReportJob> begin) {
        this.begin = begin;
        addClassName("file-part");
    }

    /** One for each kind of file; to be put where they belong. */
    Component[] buttons() {
        return new Component[] {
            button(SheetFormat.XLSX, t("reporting.download.xlsx")), button(SheetFormat.CSV, t("reporting.download.csv"))
        };
    }

    private SecondaryButton button(SheetFormat format, String words) {
        var button = new SecondaryButton("", _ -> make(format));
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(words)).into(button);
        return button;
    }

    private void make(SheetFormat format) {
        stop();
        removeAll();
        var made = begin.apply(format);
        job = made;
        made.await(MOMENT);
        if (made.state() != ReportJob.State.GOING) {
            ended(made);
            return;
        }
        add(
                new Underway(
                        made::part,
                        () -> t("reporting.file.progress", made.done(), made.total()),
                        () -> made.state() != ReportJob.State.GOING,
                        () -> ended(made)),
                new SecondaryButton(t("reporting.file.stop"), _ -> {
                    stop();
                    removeAll();
                }));
    }

    private void ended(ReportJob made) {
        removeAll();
        if (made.state() != ReportJob.State.DONE) {
            add(Notice.problem(t("reporting.file.failed")));
            return;
        }
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> file(made)), t("reporting.file.take"));
        link.addClassNames("button", "primary");
        add(Notice.done(t("reporting.file.done", made.done()), link));
        // Whoever asked for it need not ask again; where the browser does not go along, the link is there.
        link.getElement().executeJs("this.click()");
    }

    private DownloadResponse file(ReportJob made) {
        var file = made.take();
        return file == null
                ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
                : new DownloadResponse(file.content(), file.name(), file.contentType(), file.length());
    }

    private void stop() {
        if (job != null) {
            job.stop();
            job = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
