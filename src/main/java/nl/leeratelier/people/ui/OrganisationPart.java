package nl.leeratelier.people.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.people.OrganisationId;

/** What another module lets administrators choose on the page of an organisation; a bean of it is enough. */
public interface OrganisationPart {

    /** A new component for the administrator who looks at this organisation. */
    Component of(OrganisationId organisation);
}
