package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.ui.Words;

/**
 * A few words of one's own; saved in every pause of typing. Words that look like somebody's real data are kept only when the
 * writer was asked about them and says that they point at nobody.
 */
final class Reasoning extends Div implements Words {

    private static final int PAUSE_IN_MILLISECONDS = 1_200;

    private final Desk desk;
    private final transient Consumer<String> changed;
    private final TextArea area = new TextArea();
    private final RealData realData;
    private String kept;

    Reasoning(Desk desk, String label, String words, Consumer<String> changed) {
        this.desk = desk;
        this.changed = changed;
        this.kept = words;
        this.realData = new RealData(desk.names()).onKeep(this::mayGoOn);
        addClassName("own-reasoning");
        area.setLabel(label);
        area.setHelperText(t("casestudy.reasoning.help"));
        area.setMaxLength(CaseStudy.LONGEST_REASONING);
        area.setMinRows(3);
        area.setMaxRows(12);
        area.setValue(words);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        area.addValueChangeListener(event -> paused(event.getValue()));
        add(area, realData);
    }

    private void paused(String words) {
        if (PersonalData.find(words, desk.names()).isEmpty()) {
            realData.allows(List.of());
            keep(words);
        }
    }

    /** Whether one may go on: everything written is kept, if need be after asking. */
    boolean mayGoOn() {
        if (!area.getValue().equals(kept)) {
            if (!realData.allows(List.of(area.getValue()))) {
                return false;
            }
            keep(area.getValue());
        }
        return true;
    }

    private void keep(String words) {
        kept = words;
        changed.accept(words);
    }
}
