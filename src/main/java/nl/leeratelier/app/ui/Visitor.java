package nl.leeratelier.app.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.SpokenLanguage;

/** Whoever sits at this screen, and what the shell can do for them. */
@SpringComponent
class Visitor {

    private final CurrentPerson person;
    private final Accounts accounts;
    private final AuthenticationContext authentication;

    Visitor(CurrentPerson person, Accounts accounts, AuthenticationContext authentication) {
        this.person = person;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    /** The name; empty when nobody is signed in. */
    Optional<String> name() {
        return person.isSignedIn() ? Optional.of(person.account().name()) : Optional.empty();
    }

    /** The language of the account; empty when nobody is signed in. */
    Optional<Locale> language() {
        return person.isSignedIn() ? Optional.of(Locale.of(person.account().language())) : Optional.empty();
    }

    /** The name of the organisation the person is here for; empty when they belong to none. */
    String organisation() {
        return person.belongsSomewhere() ? person.organisation().name() : "";
    }

    List<Organisation> organisations() {
        return person.isSignedIn() ? person.organisations() : List.of();
    }

    /** Goes on for another organisation, from the start page. */
    void switchTo(OrganisationId organisation) {
        person.switchTo(organisation);
        UI.getCurrent().getPage().setLocation("");
    }

    /** Shows everything in this language from now on, here and wherever the person signs in. */
    void speak(Locale language) {
        if (person.isSignedIn()) {
            accounts.changeLanguage(language.getLanguage());
        }
        SpokenLanguage.choose(language);
    }

    void signOut() {
        authentication.logout();
    }
}
