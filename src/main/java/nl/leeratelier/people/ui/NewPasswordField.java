package nl.leeratelier.people.ui;

import com.vaadin.flow.component.textfield.Autocomplete;

/** Where one types a new password: seen if wanted, so once is enough. */
class NewPasswordField extends PasswordInput {

    NewPasswordField() {
        setLabel(t("people.password.new"));
        setHelperText(t("people.password.rule"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setManualValidation(true);
        setMaxLength(200);
    }
}
