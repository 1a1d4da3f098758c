package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.CompletionsLost;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterRefused;
import nl.leeratelier.registers.RegisterRefused.Field;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Toast;

/** One accreditation record: a new one, or one to correct or to note as withdrawn. */
@Route("accreditatie/:record")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class RecordView extends Page implements BeforeEnterObserver {

    private final transient Records records;
    private final transient Registers registers;
    private final transient CurrentPerson person;

    RecordView(Records records, Registers registers, CurrentPerson person) {
        this.records = records;
        this.registers = registers;
        this.person = person;
        narrow();
        addClassName("record-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("record").orElse("");
        if (asked.equals("nieuw")) {
            showNew();
        } else {
            show(id(asked).flatMap(records::visible).filter(records::mayKeep).orElseThrow(NotFoundException::new));
        }
        add(new Paragraph(new Anchor("accreditatie", t("registers.records.back"))));
    }

    private RecordForm form(Optional<AccreditationRecord> accreditation) {
        return new RecordForm(records, registers.all(), records.programmes(accreditation));
    }

    private void showNew() {
        title(t("registers.record.new")).lead(t("registers.record.lead"));
        var form = form(Optional.empty());
        var everybody = new Checkbox(t("registers.for.everybody"), true);
        if (person.is(Role.ADMINISTRATOR)) {
            form.add(everybody);
        }
        form.add(new PrimaryButton(t("registers.record.keep"), _ -> {
            try {
                records.add(form.value(), person.is(Role.ADMINISTRATOR) && everybody.getValue());
                done();
            } catch (RegisterRefused refused) {
                form.refuse(refused);
            }
        }));
        add(new Card(form));
    }

    private void show(AccreditationRecord accreditation) {
        title(t("registers.record.title", accreditation.number())).lead(t("registers.record.lead"));
        var form = form(Optional.of(accreditation));
        form.show(accreditation);
        form.add(new PrimaryButton(t("registers.record.keep"), _ -> change(accreditation, form, false)));
        add(new Card(form));
        add(accreditation
                .withdrawal()
                .map(withdrawal -> withdrawn(accreditation, withdrawal))
                .orElseGet(() -> withdraw(accreditation)));
    }

    /** Somebody may have entered at a register already what would not count any more. */
    private void change(AccreditationRecord accreditation, RecordForm form, boolean knowingly) {
        try {
            records.change(accreditation.id(), form.value(), knowingly);
            done();
        } catch (CompletionsLost lost) {
            new Question(
                            t("registers.record.lost"),
                            t("registers.record.lost.text", lost.count()),
                            t("registers.record.lost.yes"),
                            () -> change(accreditation, form, true))
                    .ask();
        } catch (RegisterRefused refused) {
            form.refuse(refused);
        }
    }

    private Card withdrawn(AccreditationRecord accreditation, AccreditationRecord.Withdrawal withdrawal) {
        return new Card(
                t("registers.withdraw.title"),
                Notice.warning(t("registers.withdraw.since", withdrawal.from(), withdrawal.why())),
                new SecondaryButton(t("registers.withdraw.back"), _ -> {
                    records.restore(accreditation.id());
                    done();
                }));
    }

    private Card withdraw(AccreditationRecord accreditation) {
        var from = new TextField(t("registers.withdraw.from"));
        from.setHelperText(t("registers.field.day.help"));
        from.setManualValidation(true);
        var why = new TextArea(t("registers.withdraw.why"));
        why.setMaxLength(400);
        why.setManualValidation(true);
        var button = new SecondaryButton(t("registers.withdraw.do"), _ -> {
                    from.setInvalid(false);
                    why.setInvalid(false);
                    try {
                        records.withdraw(accreditation.id(), from.getValue(), why.getValue());
                        done();
                    } catch (RegisterRefused refused) {
                        var words = t(refused.reason().key());
                        if (refused.reason().field() == Field.WHY) {
                            why.setErrorMessage(words);
                            why.setInvalid(true);
                            why.focus();
                        } else {
                            from.setErrorMessage(words);
                            from.setInvalid(true);
                            from.focus();
                        }
                    }
                })
                .danger();
        var fields = new Div(from, why, button);
        fields.addClassName("form");
        return new Card(t("registers.withdraw.title"), new Paragraph(t("registers.withdraw.text")), fields);
    }

    private void done() {
        Toast.show(t("registers.record.kept"));
        getUI().ifPresent(ui -> ui.navigate("accreditatie"));
    }

    private static Optional<RecordId> id(String text) {
        try {
            return Optional.of(new RecordId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
