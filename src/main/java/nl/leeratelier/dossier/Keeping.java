package nl.leeratelier.dossier;

import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Keeper;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who keeps dossiers: the trainers and administrators of an organisation, those of the organisation that they are here for. */
@Component
class Keeping {

    private final CurrentPerson current;

    Keeping(CurrentPerson current) {
        this.current = current;
    }

    /**
     * Who is here, as keeper of the dossiers of the active organisation.
     *
     * @throws AccessDeniedException for anybody else
     */
    Author author() {
        if (current.is(Role.TRAINER)) {
            return new Author(Keeper.TRAINER, java.util.Optional.of(current.id()));
        }
        if (current.is(Role.ADMINISTRATOR)) {
            return new Author(Keeper.ADMINISTRATOR, java.util.Optional.of(current.id()));
        }
        throw new AccessDeniedException("Not theirs to keep");
    }

    /** As {@link #author()}, of this organisation. */
    Author author(OrganisationId organisation) {
        Author author = author();
        if (!here().equals(organisation)) {
            throw new AccessDeniedException("Not theirs to keep");
        }
        return author;
    }

    /** The organisation that the person is here for. */
    OrganisationId here() {
        return current.organisation().id();
    }
}
