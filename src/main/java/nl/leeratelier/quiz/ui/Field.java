package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The browser's own inputs, sent as HTML, and what the trainee does with them. Public for Flow, which makes its events. */
public final class Field extends Sent {

    Field(String safeHtml) {
        super(safeHtml);
        addClassName("quiz-field");
    }

    void onChange(ComponentEventListener<Changed> listener) {
        addListener(Changed.class, listener);
    }

    void onPress(ComponentEventListener<Pressed> listener) {
        addListener(Pressed.class, listener);
    }

    /** A radio button, a checkbox, a list or a line of text changed. */
    @DomEvent("change")
    public static final class Changed extends ComponentEvent<Field> {

        private final String name;
        private final String value;
        private final boolean ticked;

        public Changed(
                Field field,
                boolean fromClient,
                @EventData("event.target.name") String name,
                @EventData("event.target.value") String value,
                @EventData("event.target.checked === true") boolean ticked) {
            super(field, fromClient);
            this.name = name;
            this.value = value;
            this.ticked = ticked;
        }

        /** Number of the list that changed, from 0; -1 for anything else. */
        int row() {
            return number(name);
        }

        /** Number of what was chosen, from 0; -1 for what this page never offered. */
        int choice() {
            return number(value);
        }

        /** What was typed, without space around it. */
        String text() {
            return value.strip();
        }

        boolean ticked() {
            return ticked;
        }
    }

    /** A button was pressed. */
    @DomEvent(value = "click", filter = "event.target.closest('button') !== null")
    public static final class Pressed extends ComponentEvent<Field> {

        private final String name;
        private final String value;

        public Pressed(
                Field field,
                boolean fromClient,
                @EventData("event.target.closest('button')?.name ?? ''") String name,
                @EventData("event.target.closest('button')?.value ?? ''") String value) {
            super(field, fromClient);
            this.name = name;
            this.value = value;
        }

        /** The name of the button. */
        String name() {
            return name;
        }

        /** The number in the name of the button, from 0; -1 when it has none. */
        int row() {
            return Field.number(name);
        }

        /** The number on the button, from 0; -1 for what this page never offered. */
        int number() {
            return Field.number(value);
        }
    }

    private static int number(String written) {
        return written.matches("\\d{1,3}") ? Integer.parseInt(written) : -1;
    }
}
