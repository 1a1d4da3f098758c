package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leeratelier.registers.Days;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.skj.Place;
import nl.leeratelier.registers.skj.SkjFilter;
import nl.leeratelier.registers.skj.SkjList;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.Words;

/** Which accreditation, which place on the list, which period and which team. */
class SkjFilterForm extends Div implements Words {

    private final Select<Accredited> accredited = new Select<>();
    private final Select<Place> place = new Select<>();
    private final Select<String> team = new Select<>();
    private final TextField from = day("skj.filter.from");
    private final TextField until = day("skj.filter.until");

    SkjFilterForm(
            List<Accredited> all,
            Function<Accredited, String> title,
            Map<RecordId, Map<Place, Integer>> waiting,
            List<String> teams,
            Runnable changed) {
        addClassName("skj-filter");
        getElement().setAttribute("role", "search");
        accredited.setLabel(t("skj.filter.accreditation"));
        accredited.setItems(all);
        accredited.setItemLabelGenerator(one -> t(
                "skj.filter.accreditation-of",
                title.apply(one),
                one.register().name(),
                one.accreditation().number(),
                figure(at(waiting, one, Place.TO_ENTER)),
                figure(at(waiting, one, Place.APART))));
        accredited.setValue(first(all, waiting));
        place.setLabel(t("skj.filter.place"));
        place.setItems(Place.values());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(t("skj.filter.all"));
        place.setItemLabelGenerator(one -> one == null ? t("skj.filter.all") : t("skj.place." + one.key()));
        place.setValue(Place.TO_ENTER);
        team.setLabel(t("skj.filter.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(t("skj.filter.all-teams"));
        team.setItemLabelGenerator(name -> name == null ? t("skj.filter.all-teams") : name);
        team.setVisible(!teams.isEmpty());
        add(accredited, place, from, until, team);
        accredited.addValueChangeListener(_ -> changed.run());
        place.addValueChangeListener(_ -> changed.run());
        team.addValueChangeListener(_ -> changed.run());
        for (var field : List.of(from, until)) {
            field.addValueChangeListener(_ -> {
                var wrong =
                        !field.getValue().isBlank() && Days.of(field.getValue()).isEmpty();
                field.setInvalid(wrong);
                field.setErrorMessage(wrong ? t("skj.filter.no-day") : "");
                if (!wrong && inOrder()) {
                    changed.run();
                }
            });
        }
    }

    /** Where there is something to do: to enter, then to arrange first. */
    private static Accredited first(List<Accredited> all, Map<RecordId, Map<Place, Integer>> waiting) {
        return Stream.of(Place.TO_ENTER, Place.APART)
                .flatMap(wanted -> all.stream().filter(one -> at(waiting, one, wanted) > 0))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private String figure(int count) {
        return count > SkjList.COUNTED ? t("skj.figure.more", SkjList.COUNTED) : t("skj.figure", count);
    }

    private static int at(Map<RecordId, Map<Place, Integer>> waiting, Accredited one, Place place) {
        return waiting.getOrDefault(one.accreditation().id(), Map.of()).getOrDefault(place, 0);
    }

    /** Whether the period does not end before it begins; says so where it ends. */
    private boolean inOrder() {
        var wrong = day(from).isPresent()
                && day(until).isPresent()
                && day(until).get().isBefore(day(from).get());
        if (wrong || Days.of(until.getValue()).isPresent() || until.isEmpty()) {
            until.setInvalid(wrong);
            until.setErrorMessage(wrong ? t("skj.filter.order") : "");
        }
        return !wrong;
    }

    private TextField day(String key) {
        var field = new TextField(t(key));
        field.setManualValidation(true);
        field.setMaxLength(10);
        field.setPlaceholder(t("skj.filter.day"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    Accredited accredited() {
        return accredited.getValue();
    }

    /** Shows the lines of one place. */
    void show(Place wanted) {
        place.setValue(wanted);
    }

    SkjFilter value() {
        return new SkjFilter(
                accredited.getValue().accreditation().id(),
                Optional.ofNullable(place.getValue()),
                day(from),
                day(until),
                Optional.ofNullable(team.getValue()));
    }

    private static Optional<LocalDate> day(TextField field) {
        return Days.of(field.getValue());
    }
}
