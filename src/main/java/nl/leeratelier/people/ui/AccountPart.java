package nl.leeratelier.people.ui;

import com.vaadin.flow.component.Component;

/** What another module lets people keep on the page of their own account. */
public interface AccountPart {

    /** A new component for the person who is here. */
    Component make();
}
