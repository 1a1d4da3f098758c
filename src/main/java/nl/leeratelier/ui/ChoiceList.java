package nl.leeratelier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;

/** Things to choose from, numbered; the keys 1 to 9 choose as well. */
public final class ChoiceList extends OrderedList {

    // The place of the pressed button in the list, from 0; -1 for a press beside them.
    private static final String PLACE =
            "[...event.currentTarget.children].indexOf(event.target.closest('button')?.closest('li'))";

    private final List<ChoiceButton> choices = new ArrayList<>();

    /** An empty list. */
    public ChoiceList() {
        addClassName("choices");
        getElement()
                .addEventListener(
                        "click", event -> press(event.getEventData().path(PLACE).asInt(-1)))
                .addEventData(PLACE);
    }

    /** Adds a choice; it takes the next number. Numbers above 9 have no key. */
    public ChoiceButton choice(String words, Runnable chosen) {
        var button = new ChoiceButton(words, chosen);
        choices.add(button);
        add(new ListItem(button));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/choices.js");
    }

    // What a browser sends may be anything: only a place in this list chooses.
    void press(int place) {
        if (place >= 0 && place < choices.size()) {
            choices.get(place).choose();
        }
    }
}
