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
import java.util.function.Supplier;
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
    private final transient Runnable then;
    private transient @Nullable FileJob job;

    /** @param begin begins to write what is shown, as a file of a kind */
    public FilePart(Function<SheetFormat, FileJob> begin) {
        this(begin, () -> {});
    }

    /** @param then called once a file is ready */
    public FilePart(Function<SheetFormat, FileJob> begin, Runnable then) {
        this.begin = begin;
        this.then = then;
        addClassName("file-part");
    }

    /** One for each kind of file; to be put where they belong. */
    public Component[] buttons() {
        return new Component[] {button(SheetFormat.XLSX, t("ui.file.xlsx")), button(SheetFormat.CSV, t("ui.file.csv"))};
    }

    private SecondaryButton button(SheetFormat format, String words) {
        return button(words, () -> begin.apply(format));
    }

    /** One for a file of another kind; to be put where it belongs. */
    public SecondaryButton button(String words, Supplier<FileJob> beginning) {
        var button = new SecondaryButton("", _ -> make(beginning));
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(words)).into(button);
        return button;
    }

    private void make(Supplier<FileJob> beginning) {
        stop();
        removeAll();
        var made = beginning.get();
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
        then.run();
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
