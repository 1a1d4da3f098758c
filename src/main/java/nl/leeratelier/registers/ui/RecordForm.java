package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.RecordDraft;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.RegisterRefused;
import nl.leeratelier.registers.RegisterRefused.Field;
import nl.leeratelier.ui.Words;

/** The fields of an accreditation record; says at each what is wrong with it. */
@Tag("form")
class RecordForm extends HtmlContainer implements Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final transient Records records;
    private final Select<Register> register = new Select<>();
    private final TextField number = text("registers.field.number", 60);
    private final TextField from = text("registers.field.from", 10);
    private final TextField to = text("registers.field.to", 10);
    private final TextField amount = text("registers.field.amount", 7);
    private final RadioButtonGroup<Unit> unit = new RadioButtonGroup<>();
    private final TextField category = text("registers.field.category", 80);
    private final TextField chamber = text("registers.field.chamber", 80);
    private final Select<String> room = new Select<>();
    private final Select<PublishedProgramme> programme = new Select<>();
    private final CheckboxGroup<PublishedProgramme> versions = new CheckboxGroup<>();
    private final Map<Field, HasValidationProperties> byField = new EnumMap<>(Field.class);

    RecordForm(Records records, List<Register> registers, List<PublishedProgramme> programmes) {
        this.records = records;
        addClassNames("form", "record-form");
        register.setLabel(t("registers.field.register"));
        register.setItems(registers);
        register.setItemLabelGenerator(Register::name);
        unit.setLabel(t("registers.field.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> t(one == Unit.POINTS ? "registers.unit.points" : "registers.unit.hours"));
        unit.setValue(Unit.POINTS);
        programme.setLabel(t("registers.field.programme"));
        programme.setItems(programmes);
        programme.setItemLabelGenerator(version -> version.programme().title());
        programme.addValueChangeListener(change -> showVersions(change.getValue()));
        versions.setLabel(t("registers.field.versions"));
        versions.setHelperText(t("registers.field.versions.help"));
        versions.setItemLabelGenerator(version -> t("registers.version", version.number()));
        versions.setVisible(false);
        from.setHelperText(t("registers.field.day.help"));
        to.setHelperText(t("registers.field.to.help"));
        amount.setHelperText(t("registers.field.amount.help"));
        category.setHelperText(t("registers.field.category.help"));
        chamber.setHelperText(t("registers.field.chamber.help"));
        room.setLabel(t("registers.field.chamber"));
        room.setHelperText(t("registers.field.chamber.help"));
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(t("registers.field.chamber.all"));
        room.setItemLabelGenerator(name -> name == null ? t("registers.field.chamber.all") : name);
        room.setVisible(false);
        register.addValueChangeListener(change -> showChambers(change.getValue()));
        byField.putAll(Map.of(
                Field.REGISTER, register,
                Field.NUMBER, number,
                Field.FROM, from,
                Field.TO, to,
                Field.AMOUNT, amount,
                Field.CATEGORY, category,
                Field.CHAMBER, chamber,
                Field.PROGRAMME, programme,
                Field.VERSIONS, versions));
        add(
                pair(register, number),
                programme,
                versions,
                pair(from, to),
                pair(amount, unit),
                pair(category, new Div(chamber, room)));
        registers.stream().findFirst().filter(_ -> registers.size() == 1).ifPresent(register::setValue);
    }

    private TextField text(String key, int longest) {
        var field = new TextField(t(key));
        field.setManualValidation(true);
        field.setMaxLength(longest);
        return field;
    }

    private static Div pair(Component left, Component right) {
        var pair = new Div(left, right);
        pair.addClassName("field-pair");
        return pair;
    }

    /** A register that knows its chambers lets one choose; of another they are typed. */
    private void showChambers(Register chosen) {
        room.setItems(chosen.chambers());
        room.setVisible(chosen.hasChambers());
        chamber.setVisible(!chosen.hasChambers());
        byField.put(Field.CHAMBER, chosen.hasChambers() ? room : chamber);
    }

    private String chamber() {
        return room.isVisible() ? Objects.requireNonNullElse(room.getValue(), "") : chamber.getValue();
    }

    private void showVersions(PublishedProgramme chosen) {
        var known = records.versions(chosen.programme().id());
        versions.setItems(known);
        versions.setVisible(true);
        known.stream().findFirst().ifPresent(newest -> versions.setValue(Set.of(newest)));
    }

    /** Fills in what stands in a record. */
    void show(AccreditationRecord accreditation) {
        register.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(accreditation.register()))
                .findFirst()
                .ifPresent(register::setValue);
        programme
                .getListDataView()
                .getItems()
                .filter(one -> one.programme().id().equals(accreditation.programme()))
                .findFirst()
                .ifPresent(programme::setValue);
        if (versions.isVisible()) {
            versions.setValue(versions.getListDataView()
                    .getItems()
                    .filter(one -> accreditation.versions().contains(one.hash()))
                    .collect(Collectors.toSet()));
        }
        number.setValue(accreditation.number());
        from.setValue(day(accreditation.term().first()));
        to.setValue(day(accreditation.term().last()));
        amount.setValue(
                accreditation.amount().stripTrailingZeros().toPlainString().replace('.', ','));
        unit.setValue(accreditation.unit());
        category.setValue(accreditation.category());
        chamber.setValue(accreditation.chamber());
        if (room.getListDataView().contains(accreditation.chamber())) {
            room.setValue(accreditation.chamber());
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What was filled in. */
    RecordDraft value() {
        byField.values().forEach(field -> field.setInvalid(false));
        var chosen = programme.getValue();
        Set<VersionHash> covered =
                versions.getValue().stream().map(PublishedProgramme::hash).collect(Collectors.toSet());
        return new RecordDraft(
                register.getValue() == null ? "" : register.getValue().id(),
                number.getValue(),
                from.getValue(),
                to.getValue(),
                amount.getValue(),
                unit.getValue(),
                category.getValue(),
                chamber(),
                chosen == null ? "" : chosen.programme().id(),
                covered);
    }

    /** Says what is wrong at the field that it is about, and goes there. */
    void refuse(RegisterRefused refused) {
        var field = Objects.requireNonNullElse(byField.get(refused.reason().field()), number);
        field.setErrorMessage(t(refused.reason().key()));
        field.setInvalid(true);
        ((Component) field).getElement().callJsFunction("focus");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
    }
}
