package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** Where a certificate's number is typed. */
@Tag("form")
class NumberForm extends HtmlContainer implements Words {

    private static final int LONGEST = 200;

    private final TextField field = new TextField();
    private final transient Consumer<CertificateNumber> typed;

    NumberForm(Consumer<CertificateNumber> typed) {
        this.typed = typed;
        addClassName("number-form");
        field.setLabel(t("accreditation.check.field"));
        field.setHelperText(t("accreditation.check.helper"));
        field.setManualValidation(true);
        field.setMaxLength(LONGEST);
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("autocapitalize", "characters");
        field.getElement().setAttribute("spellcheck", "false");
        add(field, new PrimaryButton(t("accreditation.check.button"), _ -> check()));
    }

    /** Shows what was typed, and says that it cannot be a number. */
    void refuse(String text) {
        field.setValue(text);
        field.setErrorMessage(t("accreditation.check.unreadable"));
        field.setInvalid(true);
        field.focus();
    }

    private void check() {
        field.setInvalid(false);
        CertificateNumber.parse(field.getValue()).ifPresentOrElse(typed, () -> refuse(field.getValue()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Enter presses the button; the browser is not to send the form itself.
        getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
    }
}
