package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A card that asks something, with one button to go on and one to pass it by. */
class WritingForm extends Section implements Words {

    private final Div actions = new Div();
    private final List<OwnWords> fields = new ArrayList<>();

    WritingForm() {
        addClassNames("card", "talk-form");
        actions.addClassNames("actions", "talk-form-actions");
    }

    /** The question, where the card does not begin with a field that asks it. */
    final H2 heading(String text) {
        H2 heading = new H2(text);
        add(heading);
        return heading;
    }

    /** A field of this form. */
    final OwnWords field(OwnWords field) {
        fields.add(field);
        add(field);
        return field;
    }

    /**
     * Puts the buttons below.
     *
     * @param on the words of the button that goes on with what was written, once nothing in it looks like real data
     * @param pass the words of the button that passes by
     */
    final void actions(String on, Runnable going, String pass, Runnable passing) {
        PrimaryButton next = new PrimaryButton(on, click -> settle(fields, going));
        actions.add(next, quiet(pass, passing));
        add(actions);
    }

    private static void settle(List<OwnWords> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.getFirst().settle(() -> settle(left.subList(1, left.size()), then));
        }
    }

    static NativeButton quiet(String text, Runnable action) {
        return new SecondaryButton(text, click -> action.run()).quiet();
    }

    /** The texts of the fields, in their order. */
    final List<String> texts() {
        return fields.stream().map(OwnWords::value).toList();
    }
}
