package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.RegisterRefused;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Toast;
import nl.leeratelier.ui.Tone;

/** The registers that the platform knows, for administrators: the shape of their numbers, and their chambers. */
@Route("accreditatie/registers")
@RolesAllowed("ADMINISTRATOR")
class RegistersView extends Page {

    private static final Register NEW = new Register("", "", "[0-9]{1,12}", "123456", List.of(), false, false);

    private final transient Registers registers;
    private final Div content = new Div();

    RegistersView(Registers registers) {
        this.registers = registers;
        narrow();
        title(t("registers.registers.title")).lead(t("registers.registers.lead"));
        content.addClassName("stack");
        add(content, new Paragraph(new Anchor("accreditatie", t("registers.records.back"))));
        showAll();
    }

    private void showAll() {
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("rows");
        registers.all().forEach(register -> list.add(item(register)));
        content.add(new Card(list), new SecondaryButton(t("registers.registers.new"), _ -> edit(NEW)));
    }

    private ListItem item(Register register) {
        var facts = new ArrayList<String>();
        facts.add(t("registers.registers.example", register.numberExample()));
        facts.add(t(register.peOnline() ? "registers.registers.pe-online" : "registers.registers.by-hand"));
        if (register.hasChambers()) {
            facts.add(t("registers.registers.chambers", String.join(", ", register.chambers())));
        }
        var quiet = new Span(String.join(" · ", facts));
        quiet.addClassName("quiet-words");
        var change = new SecondaryButton(t("registers.records.change"), _ -> edit(register)).quiet();
        change.setAriaLabel(t("registers.records.change-of", register.name()));
        var pills = new Div(new Pill(
                register.confirmed() ? Tone.SAFE : Tone.WARN,
                t(register.confirmed() ? "registers.registers.confirmed" : "registers.registers.unconfirmed")));
        pills.addClassName("pills");
        return new ListItem(new Span(register.name()), quiet, pills, change);
    }

    private void edit(Register register) {
        var name = field("registers.field.name", register.name(), 80);
        var pattern = field("registers.field.pattern", register.numberPattern(), 200);
        pattern.setHelperText(t("registers.field.pattern.help"));
        var example = field("registers.field.example", register.numberExample(), 60);
        var chambers = new TextArea(t("registers.field.chambers"), String.join("\n", register.chambers()), "");
        chambers.setHelperText(t("registers.field.chambers.help"));
        var peOnline = new Checkbox(t("registers.field.pe-online"), register.peOnline());
        var confirmed = new Checkbox(t("registers.field.confirmed"), register.confirmed());
        var keep = new PrimaryButton(t("registers.record.keep"), _ -> {
            List.of(name, pattern, example).forEach(field -> field.setInvalid(false));
            chambers.setInvalid(false);
            try {
                registers.keep(new Register(
                        register.id(),
                        name.getValue(),
                        pattern.getValue().strip(),
                        example.getValue(),
                        chambers.getValue().lines().toList(),
                        peOnline.getValue(),
                        confirmed.getValue()));
                Toast.show(t("registers.record.kept"));
                showAll();
            } catch (RegisterRefused refused) {
                var words = t(refused.reason().key());
                switch (refused.reason().field()) {
                    case PATTERN -> refuse(pattern, words);
                    case EXAMPLE -> refuse(example, words);
                    case CHAMBER -> {
                        chambers.setErrorMessage(words);
                        chambers.setInvalid(true);
                    }
                    default -> refuse(name, words);
                }
            }
        });
        var actions = new Div(keep, new SecondaryButton(t("registers.own.cancel"), _ -> showAll()));
        actions.addClassName("actions");
        var form = new Div(name, pattern, example, chambers, peOnline, confirmed, actions);
        form.addClassName("form");
        content.removeAll();
        content.add(new Card(form));
    }

    private TextField field(String key, String value, int longest) {
        var field = new TextField(t(key), value, "");
        field.setMaxLength(longest);
        field.setManualValidation(true);
        return field;
    }

    private static void refuse(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }
}
