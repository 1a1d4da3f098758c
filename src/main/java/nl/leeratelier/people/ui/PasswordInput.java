package nl.leeratelier.people.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import nl.leeratelier.ui.Words;

/** A field for a password, whose button to show it says so in the language of the screen. */
class PasswordInput extends PasswordField implements Words {

    PasswordInput() {
        // Vaadin's own class for these words knows those of error messages only.
        getElement().setPropertyMap("i18n", Map.of("reveal", t("people.password.show")));
    }
}
