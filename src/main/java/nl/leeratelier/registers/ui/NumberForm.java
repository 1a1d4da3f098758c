package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.RegisterRefused;
import nl.leeratelier.registers.RegisterRefused.Field;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** One's number in one register, the chamber where it has them, and whether it may be used. */
@Tag("form")
class NumberForm extends HtmlContainer implements Words {

    private final transient RegisterEntries entries;
    private final transient Consumer<Optional<Notice>> done;
    private final Select<Register> register = new Select<>();
    private final TextField number = new TextField(t("registers.own.field.number"));
    private final Select<String> chamber = new Select<>();
    private final Checkbox consent = new Checkbox();
    private final String other = t("registers.chamber.other");

    NumberForm(
            RegisterEntries entries,
            List<Register> registers,
            Optional<RegisterEntry> present,
            Consumer<Optional<Notice>> done) {
        this.entries = entries;
        this.done = done;
        addClassName("form");
        register.setLabel(t("registers.field.register"));
        register.setItems(registers);
        register.setItemLabelGenerator(Register::name);
        register.addValueChangeListener(change -> showRegister(change.getValue()));
        number.setMaxLength(60);
        number.setManualValidation(true);
        chamber.setLabel(t("registers.field.chamber"));
        add(register, number, chamber, consent);
        registers.stream()
                .filter(one -> present.map(RegisterEntry::register)
                        .map(one.id()::equals)
                        .orElse(one == registers.getFirst()))
                .findFirst()
                .ifPresent(register::setValue);
        present.ifPresent(this::show);
        add(new Paragraph(t("registers.own.consent.back")), actions(present));
    }

    private Div actions(Optional<RegisterEntry> present) {
        var actions = new Div(
                new PrimaryButton(t("registers.own.keep"), _ -> keep()),
                new SecondaryButton(t("registers.own.cancel"), _ -> done.accept(Optional.empty())));
        present.ifPresent(entry -> actions.add(new SecondaryButton(t("registers.own.remove"), _ -> {
                    entries.remove(entry.register());
                    done.accept(Optional.of(Notice.done(t("registers.own.removed"))));
                })
                .quiet()
                .danger()));
        actions.addClassName("actions");
        return actions;
    }

    private void show(RegisterEntry entry) {
        register.setReadOnly(true);
        number.setValue(entry.number());
        consent.setValue(entries.isForHere(entry));
        if (!entry.chamber().isEmpty()) {
            chamber.setValue(entry.chamber());
        }
    }

    private void showRegister(Register chosen) {
        number.setHelperText(t("registers.own.field.example", chosen.numberExample()));
        var chambers = new ArrayList<>(chosen.chambers());
        chambers.add(other);
        chamber.setItems(chambers);
        chamber.setVisible(chosen.hasChambers());
        consent.setLabel(consentText(chosen));
    }

    private String consentText(Register chosen) {
        return t(chosen.peOnline() ? "registers.own.consent.pe" : "registers.own.consent", chosen.name());
    }

    private void keep() {
        number.setInvalid(false);
        chamber.setInvalid(false);
        var chosen = register.getValue();
        var room = chosen.hasChambers() ? Optional.ofNullable(chamber.getValue()) : Optional.of("");
        if (room.isEmpty()) {
            chamber.setErrorMessage(t("registers.refused.chamber-missing"));
            chamber.setInvalid(true);
            chamber.focus();
            return;
        }
        try {
            var text = consent.getValue() ? Optional.of(consentText(chosen)) : Optional.<String>empty();
            entries.keep(chosen.id(), room.get(), number.getValue(), text);
            done.accept(Optional.of(Notice.done(
                    t(consent.getValue() ? "registers.own.kept" : "registers.own.kept-unused", chosen.name()))));
        } catch (RegisterRefused refused) {
            if (refused.reason().field() == Field.CHAMBER) {
                chamber.setErrorMessage(t(refused.reason().key()));
                chamber.setInvalid(true);
            } else {
                number.setErrorMessage(t(refused.reason().key(), chosen.numberExample()));
                number.setInvalid(true);
                number.focus();
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
    }
}
