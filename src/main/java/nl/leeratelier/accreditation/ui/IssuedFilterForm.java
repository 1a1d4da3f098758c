package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.IssuedFilter;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.ui.Words;

/** Search by name or number, and narrowing down by programme and worth. */
class IssuedFilterForm extends Div implements Words {

    private static final int TYPING_MS = 350;
    private static final int LONGEST = 120;

    private final TextField text = new TextField();
    private final Select<String> programme = new Select<>();
    private final Select<Certificate.State> state = new Select<>();

    IssuedFilterForm(List<PublishedProgramme> programmes, Runnable changed) {
        addClassName("people-filter");
        getElement().setAttribute("role", "search");
        Map<String, String> titles = new LinkedHashMap<>();
        programmes.forEach(version ->
                titles.put(version.programme().id(), version.programme().title()));
        text.setLabel(t("accreditation.issued.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MS);
        programme.setLabel(t("accreditation.fact.programme"));
        programme.setItems(titles.keySet());
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(t("accreditation.issued.all-programmes"));
        programme.setItemLabelGenerator(
                key -> key == null ? t("accreditation.issued.all-programmes") : titles.getOrDefault(key, key));
        state.setLabel(t("accreditation.issued.state"));
        state.setItems(Certificate.State.VALID, Certificate.State.EXPIRED, Certificate.State.WITHDRAWN);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("accreditation.issued.all"));
        state.setItemLabelGenerator(one -> one == null ? t("accreditation.issued.all") : StateWords.of(this, one));
        add(text, state, programme);
        for (var field : List.<HasValue<?, ?>>of(text, state, programme)) {
            field.addValueChangeListener(_ -> changed.run());
        }
    }

    IssuedFilter value() {
        return new IssuedFilter(
                text.getValue().strip(),
                Optional.ofNullable(programme.getValue()),
                Optional.ofNullable(state.getValue()));
    }
}
