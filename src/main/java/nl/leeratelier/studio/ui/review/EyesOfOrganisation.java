package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.Component;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.ui.OrganisationPart;
import nl.leeratelier.studio.review.Agreements;

/** On the page of an organisation: what it asks before something is published. */
@org.springframework.stereotype.Component
class EyesOfOrganisation implements OrganisationPart {

    private final Agreements agreements;
    private final Accounts accounts;

    EyesOfOrganisation(Agreements agreements, Accounts accounts) {
        this.agreements = agreements;
        this.accounts = accounts;
    }

    @Override
    public Component of(OrganisationId organisation) {
        return new EyesPart(agreements, accounts, organisation);
    }
}
