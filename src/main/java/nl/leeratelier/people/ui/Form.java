package nl.leeratelier.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/**
 * Fields with one button. A real form, so that Enter presses the button and browsers offer to keep passwords; what was
 * filled in is taken by the button's listener.
 */
@Tag("form")
class Form extends HtmlContainer implements Words {

    private final Div message = new Div();
    private boolean sendsItself;

    Form(Component... content) {
        addClassName("form");
        message.addClassName("form-message");
        add(message);
        add(content);
    }

    /** Lets the browser send the form, without Vaadin. */
    void sendsItself() {
        sendsItself = true;
    }

    /** Says something above the fields; whatever was said before goes. */
    void say(Notice notice) {
        message.removeAll();
        message.add(notice);
    }

    /** Takes back what was said above the fields. */
    void hush() {
        message.removeAll();
    }

    /** Says why something was refused above the fields. */
    void refuse(Refused refused) {
        say(Notice.problem(t(refused.reason().key())));
    }

    /** Says why something was refused at the field that it is about. */
    <F extends Component & HasValidationProperties> void refuse(Refused refused, F field) {
        hush();
        field.setErrorMessage(t(refused.reason().key()));
        field.setInvalid(true);
        field.getElement().callJsFunction("focus");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!sendsItself) {
            getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
        }
    }
}
