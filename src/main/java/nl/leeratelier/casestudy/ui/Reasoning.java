package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.ui.Words;

/** A few words of one's own; saved in every pause of typing. */
final class Reasoning extends TextArea implements Words {

    private static final int PAUSE_IN_MILLISECONDS = 1_200;

    Reasoning(String label, String words, Consumer<String> changed) {
        setLabel(label);
        setHelperText(t("casestudy.reasoning.help"));
        setMaxLength(CaseStudy.LONGEST_REASONING);
        setMinRows(3);
        setMaxRows(12);
        setValue(words);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        addValueChangeListener(event -> changed.accept(event.getValue()));
    }
}
