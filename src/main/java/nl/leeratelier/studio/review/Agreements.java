package nl.leeratelier.studio.review;

import java.time.Clock;
import java.util.List;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations ask before something is published, chosen by their coordinators and by administrators. */
@Service
public class Agreements {

    /** As many changes as are told at most. */
    public static final int MOST_TOLD = 20;

    private final EyesRows rows;
    private final CurrentPerson current;
    private final Clock clock;

    Agreements(EyesRows rows, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** What the organisation asks that the person is here for. */
    public Eyes here() {
        return rows.of(current.organisation().id());
    }

    /**
     * What an organisation asks, for who may choose it.
     *
     * @throws AccessDeniedException for anybody but its coordinators and administrators
     */
    public Eyes of(OrganisationId organisation) {
        mustChoose(organisation);
        return rows.of(organisation);
    }

    /**
     * Chooses what an organisation asks from now on; what it asks already is no choice.
     *
     * @throws AccessDeniedException for anybody but its coordinators and administrators
     */
    @Transactional
    public void choose(OrganisationId organisation, Eyes eyes) {
        mustChoose(organisation);
        if (!rows.of(organisation).equals(eyes)) {
            rows.set(organisation, eyes, current.id(), clock.instant());
        }
    }

    /**
     * Who chose what and when, the last first, at most {@value #MOST_TOLD}; none as long as nobody chose.
     *
     * @throws AccessDeniedException for anybody but its coordinators and administrators
     */
    public List<EyesChange> changes(OrganisationId organisation) {
        mustChoose(organisation);
        return rows.changes(organisation, MOST_TOLD);
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }

    private void mustChoose(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to choose");
        }
    }
}
