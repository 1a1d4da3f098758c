package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Places.ModulePlace;
import nl.leeratelier.interchange.Places.ProgrammePlace;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Asks where the drafts go, and makes them. */
class PlacePart extends Card implements Words {

    private final Div message = new Div();
    private final Select<ProgrammePlace> programme = new Select<>();
    private final Select<ModulePlace> module = new Select<>();
    private final transient Imported imported;
    private final transient Making making;

    /** Makes the drafts; tells why not. */
    interface Making {
        Optional<String> make(Imported imported, Optional<String> programme, Optional<String> module);
    }

    PlacePart(List<ProgrammePlace> places, Imported imported, Making making, Runnable other) {
        this.imported = imported;
        this.making = making;
        int count = imported.works().size();
        boolean whole = imported.works().stream().anyMatch(work -> work.kind().equals("programme"));
        message.addClassName("form-message");
        Div form = new Div(message);
        form.addClassName("form");
        Div actions = new Div();
        actions.addClassName("actions");
        SecondaryButton another = new SecondaryButton(t("interchange.import.other"), _ -> other.run());
        add(new H2(t("interchange.place.title")), form);
        if (count == 0) {
            form.add(Notice.warning(t("interchange.place.nothing")));
            actions.add(another);
        } else if (whole) {
            form.add(new Paragraph(t("interchange.place.whole", count)));
            imported.works().stream()
                    .filter(work -> work.kind().equals("programme"))
                    .map(Work::title)
                    .filter(title ->
                            places.stream().anyMatch(place -> place.title().equals(title)))
                    .forEach(title -> form.add(Notice.info(t("interchange.place.beside", title))));
            actions.add(new PrimaryButton(t("interchange.place.make", count), _ -> make()), another);
        } else if (places.isEmpty()) {
            form.add(Notice.info(t("interchange.place.none")));
            actions.add(ButtonLink.primary("studio", t("interchange.place.studio")), another);
        } else {
            choices(places);
            form.add(programme, module);
            actions.add(new PrimaryButton(t("interchange.place.make", count), _ -> make()), another);
        }
        form.add(actions);
    }

    private void choices(List<ProgrammePlace> places) {
        boolean ownModule =
                imported.works().stream().anyMatch(work -> work.kind().equals("module"));
        programme.setLabel(t("interchange.place.programme"));
        programme.setItems(places);
        programme.setItemLabelGenerator(ProgrammePlace::title);
        module.setLabel(t("interchange.place.module"));
        module.setItemLabelGenerator(ModulePlace::title);
        module.setVisible(!ownModule);
        programme.addValueChangeListener(changed -> {
            List<ModulePlace> modules = changed.getValue().modules();
            module.setItems(modules);
            module.setHelperText(modules.isEmpty() ? t("interchange.place.no-modules") : "");
            modules.stream().findFirst().ifPresent(module::setValue);
        });
        programme.setValue(places.getFirst());
    }

    private void make() {
        message.removeAll();
        boolean missing =
                programme.isAttached() && module.isVisible() && module.isAttached() && module.getValue() == null;
        Optional<String> refused = missing
                ? Optional.of(t("interchange.place.missing"))
                : making.make(
                        imported,
                        Optional.ofNullable(programme.getValue()).map(ProgrammePlace::key),
                        Optional.ofNullable(module.getValue()).map(ModulePlace::folder));
        refused.ifPresent(why -> message.add(Notice.problem(why)));
    }
}
