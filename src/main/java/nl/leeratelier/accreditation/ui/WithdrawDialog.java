package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateDesk;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** Asks why a certificate is taken back. */
class WithdrawDialog extends Modal {

    WithdrawDialog(Certificate certificate, Consumer<String> withdraw) {
        super(t(certificate));
        var why = new TextArea(t("accreditation.withdraw.why"));
        why.setHelperText(t("accreditation.withdraw.why-help"));
        why.setMaxLength(CertificateDesk.LONGEST_REASON);
        why.setManualValidation(true);
        why.setRequiredIndicatorVisible(true);
        add(new Paragraph(t("accreditation.withdraw.text", certificate.title())), why);
        actions(
                new SecondaryButton(t("accreditation.withdraw.keep"), _ -> close()),
                new PrimaryButton(t("accreditation.withdraw.confirm"), _ -> {
                    if (why.getValue().isBlank()) {
                        why.setErrorMessage(t("accreditation.withdraw.why-missing"));
                        why.setInvalid(true);
                        why.focus();
                    } else {
                        close();
                        withdraw.accept(why.getValue());
                    }
                }));
    }

    private static String t(Certificate certificate) {
        return com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getTranslation("accreditation.withdraw.title", certificate.name());
    }
}
