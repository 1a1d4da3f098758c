package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import nl.leeratelier.accreditation.CertificateBatch;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Underway;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** All papers that the filter lets through as one file: asked for, made while a line moves, then taken along. */
class BatchPart extends Div implements Words {

    private final transient Supplier<CertificateBatch> begin;
    private transient @Nullable CertificateBatch batch;

    BatchPart(Supplier<CertificateBatch> begin) {
        this.begin = begin;
        addClassName("batch");
        offer();
    }

    private void offer() {
        removeAll();
        add(new SecondaryButton(t("accreditation.batch.make"), _ -> make()));
    }

    private void make() {
        stop();
        var made = begin.get();
        batch = made;
        removeAll();
        add(
                new Underway(
                        () -> made.total() == 0 ? 1 : (double) made.done() / made.total(),
                        () -> t("accreditation.batch.progress", made.done(), made.total()),
                        () -> made.state() != CertificateBatch.State.GOING,
                        () -> ended(made)),
                new SecondaryButton(t("accreditation.batch.stop"), _ -> {
                    stop();
                    offer();
                }));
    }

    private void ended(CertificateBatch made) {
        offer();
        if (made.state() == CertificateBatch.State.DONE) {
            add(Notice.done(t("accreditation.batch.done", made.done()), link(made)));
        } else {
            add(Notice.problem(t("accreditation.batch.failed")));
        }
    }

    private Anchor link(CertificateBatch made) {
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> file(made)), "");
        link.addClassNames("button", "primary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(t("accreditation.batch.download")))
                .into(link);
        return link;
    }

    private static DownloadResponse file(CertificateBatch made) {
        try {
            var content = made.open();
            return content == null
                    ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
                    : new DownloadResponse(content, "certificaten.zip", "application/zip", -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void stop() {
        if (batch != null) {
            batch.stop();
            batch = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
