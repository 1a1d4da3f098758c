package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.ui.Words;

/** Room for the name of a group. Says how long it can be, and how much is left when little is. */
class NameField extends TextField implements Words {

    private static final int LITTLE = 20;

    NameField() {
        setLabel(t("groups.name"));
        setMaxLength(TrainingGroup.LONGEST_NAME);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> tell());
        tell();
    }

    private void tell() {
        int left = TrainingGroup.LONGEST_NAME - getValue().length();
        setHelperText(
                left > LITTLE
                        ? t("groups.name.help", TrainingGroup.LONGEST_NAME)
                        : t("groups.name.left", Math.max(0, left), TrainingGroup.LONGEST_NAME));
    }
}
