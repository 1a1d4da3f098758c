package nl.leeratelier.people;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Who was invited to an organisation and has not come yet, however many they are. */
@Service
public class Expected {

    private final ExpectedRows rows;
    private final Managers managers;
    private final CurrentPerson current;
    private final Links links;
    private final Clock clock;

    Expected(ExpectedRows rows, Managers managers, CurrentPerson current, Links links, Clock clock) {
        this.rows = rows;
        this.managers = managers;
        this.current = current;
        this.links = links;
        this.clock = clock;
    }

    /**
     * How many people are expected to follow programmes, by the team in which they will be; under an empty name those who
     * will be in none.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Map<String, Integer> byTeam(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.byTeam(organisation, clock.instant());
    }

    /**
     * The addresses of those who are expected in a team to follow programmes, in their order.
     *
     * @param limit how many at most
     * @throws AccessDeniedException for anybody who does not lead the team
     */
    public List<String> in(String team, OrganisationId organisation, int limit) {
        if (!managers.isLedHere(team, organisation)) {
            throw CurrentPerson.denied();
        }
        return rows.in(team, organisation, limit, clock.instant());
    }

    /**
     * How many invitations are open whose address holds the text.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public int count(OrganisationId organisation, String text) {
        current.mustCoordinate(organisation);
        return rows.count(organisation, EmailAddress.keyOf(text), clock.instant());
    }

    /**
     * The open invitations whose address holds the text, the newest first.
     *
     * @param after the one to go on after; null for the first ones
     * @param limit how many at most
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<Awaited> page(OrganisationId organisation, String text, @Nullable InvitationId after, int limit) {
        current.mustCoordinate(organisation);
        return rows.page(organisation, EmailAddress.keyOf(text), after, limit, clock.instant());
    }

    /**
     * The links of these invitations whose mail did not leave. Only those to roles that the person who is here could give
     * themselves: whoever holds a link can take the roles.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Map<InvitationId, URI> linksToPassOn(OrganisationId organisation, List<Awaited> some) {
        current.mustCoordinate(organisation);
        var mayGive = current.mayGive(organisation);
        var mails = rows.mails(
                organisation,
                some.stream()
                        .map(Awaited::invitation)
                        .filter(invitation -> mayGive.containsAll(invitation.roles()))
                        .map(Invitation::id)
                        .toList());
        return links.toPassOn(mails);
    }
}
