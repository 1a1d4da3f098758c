package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Places;
import nl.leeratelier.interchange.ReportWords;
import nl.leeratelier.interchange.Unfinished;
import nl.leeratelier.pictures.PictureRefused;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.ProblemCounts;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;

/** Brings a file of another tool in: choose it, read what comes over, say where it goes. Nothing is made before that. */
@Route("studio/importeren")
@RolesAllowed("TRAINER")
class ImportView extends Page {

    private final transient Places places;
    private final transient Unfinished unfinished;
    private final transient ProblemCounts problems;
    private final transient ReportWords words;
    private final Div content = new Div();

    ImportView(Places places, Unfinished unfinished, ProblemCounts problems, Translations translations) {
        this.places = places;
        this.unfinished = unfinished;
        this.problems = problems;
        this.words = new ReportWords(translations, getLocale());
        addClassName("import");
        title(t("interchange.import.title"));
        lead(t("interchange.import.lead"));
        content.addClassNames("stack");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
        Paragraph back = new Paragraph(new Anchor("studio", t("interchange.back")));
        add(back);
        choose();
    }

    /** The first step. */
    private void choose(Component... before) {
        content.removeAll();
        content.add(before);
        content.add(
                new ChooseFile(places::shared, places::hasPicture, unfinished::told, this::preview, this::refuse),
                new Formats());
    }

    void refuse(CannotRead refused) {
        choose(Notice.problem(t(refused.key(), refused.values())));
    }

    /** The second step: what came over, before anything is made. */
    void preview(String file, Imported imported) {
        content.removeAll();
        content.add(new ReportPart(file, imported, words));
        content.add(new PlacePart(places.all(), imported, this::make, this::choose));
    }

    private Optional<String> make(Imported imported, Optional<String> programme, Optional<String> module) {
        try {
            List<Draft> made = places.make(imported, programme, module);
            content.removeAll();
            content.add(new MadePart(made, problems, imported, words, this::choose));
            return Optional.empty();
        } catch (PictureRefused refused) {
            return Optional.of(t(refused.reasonKey()));
        } catch (DraftException.Refused refused) {
            return Optional.of(t(refused.reason().key()));
        } catch (DraftException again) {
            return Optional.of(t("interchange.import.again"));
        }
    }
}
