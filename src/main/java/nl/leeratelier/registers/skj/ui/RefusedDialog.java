package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leeratelier.registers.skj.SkjList;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** Asks why the register refused lines. */
class RefusedDialog extends Modal {

    RefusedDialog(int lines, Consumer<String> refuse) {
        super(UI.getCurrent().getTranslation("skj.refuse.title", lines));
        var why = new TextArea(t("skj.refuse.why"));
        why.setHelperText(t("skj.refuse.help"));
        why.setMaxLength(SkjList.LONGEST_WHY);
        why.setManualValidation(true);
        why.setRequiredIndicatorVisible(true);
        add(new Paragraph(t("skj.refuse.text")), why);
        actions(new SecondaryButton(t("skj.refuse.cancel"), _ -> close()), new PrimaryButton(t("skj.refuse.do"), _ -> {
            if (why.getValue().isBlank()) {
                why.setErrorMessage(t("skj.refuse.missing"));
                why.setInvalid(true);
                why.focus();
            } else {
                close();
                refuse.accept(why.getValue());
            }
        }));
    }
}
