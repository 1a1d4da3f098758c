package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.content.Module;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** In which programme and module something new belongs; where there is none, a new one is made on the way. */
final class WherePart extends Card implements Words {

    private static final String NEW = "";
    /** What a first goal rests on: the steps of the Meldcode begin with what one sees and with the talk about it. */
    private static final String SOURCE = "A-B2.3";

    private static final int LONGEST = 200;

    private final transient NewWork work;
    private final transient Catalogue catalogue;
    private final transient Drafts drafts;
    private final transient OrganisationId here;
    private final transient AccountId author;
    private final Select<String> programme = new Select<>();
    private final Select<String> module = new Select<>();
    private final TextField newProgramme = new TextField();
    private final TextField newModule = new TextField();
    private final TextField about = new TextField();
    private final TextField goal = new TextField();
    private final TextField audience = new TextField();
    private final TextField moduleAbout = new TextField();
    private final Div read = new Div();
    private transient Map<String, String> programmes = Map.of();
    private transient Map<String, String> modules = Map.of();

    WherePart(NewWork work, Catalogue catalogue, Drafts drafts, OrganisationId here, AccountId author) {
        this.work = work;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.here = here;
        this.author = author;
        addClassName("where");
        field(programme, "studio.where.programme");
        field(module, "studio.where.module");
        field(newProgramme, "studio.where.new-programme");
        field(newModule, "studio.where.new-module");
        newProgramme.setValue(t("studio.where.new-programme.value"));
        newModule.setValue(t("studio.where.new-module.value"));
        field(about, "studio.where.about");
        field(goal, "studio.where.afterwards");
        field(audience, "studio.where.for-whom");
        field(moduleAbout, "studio.where.module-about");
        about.setValue(t("studio.where.summary"));
        goal.setValue(t("studio.where.goal"));
        audience.setValue(t("studio.where.audience"));
        moduleAbout.setValue(t("studio.where.module-summary"));
        read.addClassName("stack");
        read.add(
                new H3(t("studio.where.read")),
                new Paragraph(t("studio.where.read.text")),
                about,
                goal,
                audience,
                moduleAbout);
        programmes = programmes();
        programme.setItems(programmes.keySet());
        programme.setItemLabelGenerator(key -> programmes.getOrDefault(key, key));
        programme.addValueChangeListener(change -> offerModules());
        module.setItemLabelGenerator(key -> modules.getOrDefault(key, key));
        module.addValueChangeListener(change -> showNew());
        add(
                new H2(t("studio.where")),
                new Paragraph(t("studio.where.text")),
                programme,
                newProgramme,
                module,
                newModule,
                read);
        programme.setValue(programmes.keySet().iterator().next());
    }

    private void field(Select<String> select, String key) {
        select.setLabel(t(key));
        select.setEmptySelectionAllowed(false);
        select.setWidthFull();
    }

    private void field(TextField field, String key) {
        field.setLabel(t(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
    }

    /** Those of the organisation, published or begun; last a new one. */
    private Map<String, String> programmes() {
        Map<String, String> found = new LinkedHashMap<>();
        drafts.open().stream()
                .filter(draft -> draft.kind().equals("programme"))
                .forEach(draft ->
                        found.put(draft.programme(), draft.title().isEmpty() ? t("studio.untitled") : draft.title()));
        catalogue
                .own(here)
                .forEach(version -> found.putIfAbsent(
                        version.programme().id(), version.programme().title()));
        found.put(NEW, t("studio.where.new-programme"));
        return found;
    }

    private void offerModules() {
        newProgramme.setVisible(isNew(programme));
        modules = modules();
        module.setItems(modules.keySet());
        module.setVisible(modules.size() > 1);
        module.setValue(modules.keySet().iterator().next());
        showNew();
    }

    /** What is new is asked for; what trainees read of it as well, so that nobody meets words that no author saw. */
    private void showNew() {
        newModule.setVisible(isNew(module));
        moduleAbout.setVisible(isNew(module));
        List.of(about, goal, audience).forEach(field -> field.setVisible(isNew(programme)));
        read.setVisible(isNew(module) || isNew(programme));
    }

    private Map<String, String> modules() {
        Map<String, String> found = new LinkedHashMap<>();
        if (!isNew(programme)) {
            String key = programme.getValue();
            List<DraftSummary> open = drafts.open();
            for (String folder : work.moduleFolders(key)) {
                String file = "programmes/" + key + "/" + folder + "/module.yaml";
                String title = open.stream()
                        .filter(draft ->
                                draft.path().equals(file) && !draft.title().isEmpty())
                        .map(DraftSummary::title)
                        .findFirst()
                        .or(() -> published(key, file))
                        .orElse(folder);
                found.put(folder, title);
            }
        }
        found.put(NEW, t("studio.where.new-module"));
        return found;
    }

    private Optional<String> published(String key, String file) {
        return catalogue
                .readable(key, here)
                .flatMap(version -> version.programme().modules().stream()
                        .filter(one -> one.place().file().equals(file))
                        .map(Module::title)
                        .findFirst());
    }

    private static boolean isNew(Select<String> select) {
        return select.getValue() == null || NEW.equals(select.getValue());
    }

    /**
     * Where something new belongs.
     *
     * @param module its folder
     */
    record Place(String programme, String module) {}

    /** What was chosen, made where it was not there yet. */
    Place chosen() {
        String key = isNew(programme) ? begun() : programme.getValue();
        String folder = isNew(programme) || isNew(module) ? made(key) : module.getValue();
        return new Place(key, folder);
    }

    /** A programme that lacks nothing but the source of a goal of one's own: whoever writes their first activity need not begin with its cover. */
    private String begun() {
        Draft cover = work.newProgramme(
                newProgramme.getValue(),
                said(about, "studio.where.summary"),
                "nl",
                List.of(said(audience, "studio.where.audience")),
                List.of(said(goal, "studio.where.goal")));
        if (!said(goal, "studio.where.goal").equals(t("studio.where.goal"))) {
            // What the author says oneself has the source that the author gives.
            return cover.programme();
        }
        String first = Pointer.steps((Value.Listing)
                        cover.manuscript().at(Pointer.of("goals")).orElseThrow())
                .getFirst();
        Pointer sources = Pointer.of("goals", first, "sources");
        Value source = Value.Listing.of(List.of(SOURCE));
        drafts.edit(cover.id(), new Edit.Put(sources, Optional.empty(), Optional.of(source)), author);
        return cover.programme();
    }

    private String said(TextField field, String otherwise) {
        return field.getValue().isBlank() ? t(otherwise) : field.getValue().strip();
    }

    private String made(String key) {
        String path = work.newModule(
                        key, newModule.getValue(), said(moduleAbout, "studio.where.module-summary"), List.of())
                .path();
        String[] parts = path.split("/");
        return parts[parts.length - 2];
    }
}
