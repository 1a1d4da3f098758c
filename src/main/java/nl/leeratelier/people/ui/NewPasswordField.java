package nl.leeratelier.people.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.leeratelier.ui.Words;

/** Where one types a new password: seen if wanted, so once is enough. */
class NewPasswordField extends PasswordField implements Words {

    NewPasswordField() {
        setLabel(t("people.password.new"));
        setHelperText(t("people.password.rule"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setManualValidation(true);
        setMaxLength(200);
    }
}
