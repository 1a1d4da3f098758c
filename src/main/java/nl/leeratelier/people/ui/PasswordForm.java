package nl.leeratelier.people.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import java.util.function.Consumer;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.PrimaryButton;

/** Replaces the password of whoever is here. */
class PasswordForm extends Form {

    private final transient Accounts accounts;
    private final transient Consumer<Form> done;
    private final PasswordInput present = new PasswordInput();
    private final NewPasswordField next = new NewPasswordField();

    PasswordForm(Accounts accounts, Consumer<Form> done) {
        this.accounts = accounts;
        this.done = done;
        present.setLabel(t("people.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setManualValidation(true);
        add(present, next, new PrimaryButton(t("people.password.save"), _ -> save()));
    }

    private void save() {
        present.setInvalid(false);
        next.setInvalid(false);
        try {
            accounts.changePassword(present.getValue(), next.getValue());
            present.clear();
            next.clear();
            hush();
            done.accept(this);
        } catch (Refused refused) {
            switch (refused.reason()) {
                case PASSWORD_WRONG, TOO_OFTEN -> refuse(refused, present);
                default -> refuse(refused, next);
            }
        }
    }
}
