package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.Duration;
import java.util.function.Function;
import nl.leeratelier.spreadsheet.FileJob;
import nl.leeratelier.spreadsheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * A long list as a file: asked for by {@link #buttons()}, made while a line moves here, then taken along. One that is made in a
 * moment shows no line.
 */
public final class FilePart extends Div implements Words {

    private static final Duration MOMENT = Duration.ofMillis(400);

    private final transient Function<SheetFormat, FileJob> begin;
    private transient @Nullable FileJob job;

    /** @param begin begins to write what is shown, as a file of a kind */
    public FilePart(Function<SheetFormat, FileJob> begin) {
        this.begin = begin;
        addClassName("file-part");
    }

    /** One for each kind of file; to be put where they belong. */
    public Component[] buttons() {
        return new Component[] {
            button(SheetFormat.XLSX, t("ui.file.xlsx")), button(SheetFormat.CSV, t("ui.file.csv"))
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
        if (made.state() != FileJob.State.GOING) {
            ended(made);
            return;
        }
        add(
                new Underway(
                        made::part,
                        () -> t("ui.file.progress", made.done(), made.total()),
                        () -> made.state() != FileJob.State.GOING,
                        () -> ended(made)),
                new SecondaryButton(t("ui.file.stop"), _ -> {
                    stop();
                    removeAll();
                }));
    }

    private void ended(FileJob made) {
        removeAll();
        if (made.state() != FileJob.State.DONE) {
            add(Notice.problem(t("ui.file.failed")));
            return;
        }
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> file(made)), t("ui.file.take"));
        link.addClassNames("button", "primary");
        add(Notice.done(t("ui.file.done", made.done()), link));
        // Whoever asked for it need not ask again; where the browser does not go along, the link is there.
        link.getElement().executeJs("this.click()");
    }

    private DownloadResponse file(FileJob made) {
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
