package nl.leeratelier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** Things to choose from, numbered; the keys 1 to 9 choose as well. */
public final class ChoiceList extends OrderedList implements Words {

    /** An empty list. */
    public ChoiceList() {
        addClassName("choices");
    }

    /** Adds a choice; it takes the next number. */
    public ChoiceButton choice(String words, Runnable chosen) {
        var button = new ChoiceButton((int) getChildren().count() + 1, words, chosen);
        add(new ListItem(button));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/choices.js");
    }
}
