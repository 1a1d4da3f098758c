package nl.leeratelier.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of organisations: a name that somebody who belongs there may have, one at most. */
@Service
public class Teams {

    /** The longest name, in characters. */
    public static final int LONGEST = 80;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");

    private final TeamRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Teams(TeamRows rows, CurrentPerson current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.current = current;
        this.events = events;
    }

    /** Whether a team can have this name. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !UNSEEN.matcher(text).find();
    }

    /** The team of somebody. For the work of other modules: who shows it checks first that it is theirs to see. */
    public Optional<String> of(AccountId account, OrganisationId organisation) {
        return rows.of(account, organisation);
    }

    /**
     * The names of the teams that anybody is in, in their order.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<String> names(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.names(organisation);
    }

    /**
     * Puts somebody into a team, and out of the one before. Publishes {@link TeamChanged}.
     *
     * @throws IllegalArgumentException when it is no name
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public void assign(AccountId account, OrganisationId organisation, String team) {
        current.mustCoordinate(organisation);
        set(account, organisation, Optional.of(checked(team)));
    }

    /**
     * Takes somebody out of the team they are in, if any. Publishes {@link TeamChanged}.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public void take(AccountId account, OrganisationId organisation) {
        current.mustCoordinate(organisation);
        set(account, organisation, Optional.empty());
    }

    /**
     * Puts whoever accepts this invitation into a team.
     *
     * @throws IllegalArgumentException when it is no name
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public void plan(InvitationId invitation, OrganisationId organisation, String team) {
        current.mustCoordinate(organisation);
        rows.plan(invitation, checked(team));
    }

    @EventListener
    void on(InvitationAccepted accepted) {
        rows.planned(accepted.invitation())
                .ifPresent(team -> set(accepted.account(), accepted.organisation(), Optional.of(team)));
    }

    @EventListener
    void on(MemberLeft left) {
        if (rows.of(left.account(), left.organisation()).isPresent()) {
            set(left.account(), left.organisation(), Optional.empty());
        }
    }

    /** For the first start and for this class: whoever is here is not asked. */
    void set(AccountId account, OrganisationId organisation, Optional<String> team) {
        if (!rows.of(account, organisation).equals(team)) {
            rows.set(account, organisation, team);
            events.publishEvent(new TeamChanged(account, organisation));
        }
    }

    /** The name without space around it. */
    static String checked(String team) {
        var name = team.strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("Not the name of a team");
        }
        return name;
    }
}
