package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.interchange.Exporting;
import nl.leeratelier.interchange.Exporting.Contents;
import nl.leeratelier.interchange.Exporting.Part;
import nl.leeratelier.interchange.ReportWords;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;

/** Takes a programme along, or one of its activities. */
@Route("studio/exporteren/:programme")
@RolesAllowed("TRAINER")
class ExportView extends Page implements BeforeEnterObserver {

    private static final String ZIP = "application/zip";

    private final transient Exporting exporting;
    private final transient ReportWords words;
    private final Div links = new Div();

    ExportView(Exporting exporting, Translations translations) {
        this.exporting = exporting;
        this.words = new ReportWords(translations, getLocale());
        links.addClassName("actions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("programme")
                .flatMap(exporting::contents)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Contents contents) {
        title(t("interchange.export.title"));
        eyebrow(contents.title());
        lead(t("interchange.export.lead"));
        String key = contents.key();
        Div whole = new Div();
        whole.addClassName("actions");
        contents.version()
                .ifPresent(number -> whole.add(zip(
                        t("interchange.export.published", number),
                        key + "-v" + number + ".zip",
                        () -> exporting.programme(key, false))));
        if (contents.drafts() > 0) {
            whole.add(zip(
                    t("interchange.export.drafts", contents.drafts()),
                    key + "-concept.zip",
                    () -> exporting.programme(key, true)));
        }
        add(new Card(t("interchange.export.whole"), new Paragraph(t("interchange.export.whole-text")), whole));
        if (!contents.parts().isEmpty()) {
            Select<Part> activity = new Select<>();
            activity.setLabel(t("interchange.export.activity"));
            activity.setItems(contents.parts());
            activity.setItemLabelGenerator(part -> part.title() + " (" + t("interchange.kind." + part.kind()) + ")");
            activity.addValueChangeListener(chosen -> offer(key, chosen.getValue()));
            activity.setWidthFull();
            activity.setValue(contents.parts().getFirst());
            Div form = new Div(activity, links);
            form.addClassName("form");
            add(new Card(t("interchange.export.one"), new Paragraph(t("interchange.export.one-text")), form));
        }
        add(new Paragraph(new Anchor("studio", t("interchange.back"))));
    }

    private void offer(String programme, Part part) {
        links.removeAll();
        links.add(zip(
                t("interchange.export.zip"), part.name() + ".zip", () -> exporting.activity(programme, part.path())));
        if (part.kind().equals("quiz")) {
            links.add(zip(
                    t("interchange.export.qti"),
                    part.name() + "-qti3.zip",
                    () -> exporting.quiz(programme, part.path()).archive()));
            links.add(new DownloadLink(
                    t("interchange.export.qti-report"),
                    part.name() + "-qti3.csv",
                    DownloadLink.CSV,
                    () -> words.csv(exporting.quiz(programme, part.path()).report())));
        }
    }

    private static DownloadLink zip(String text, String file, java.util.function.Supplier<byte[]> content) {
        return new DownloadLink(text, file, ZIP, content);
    }
}
