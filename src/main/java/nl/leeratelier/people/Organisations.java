package nl.leeratelier.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The organisations and the people that belong to them. */
@Service
public class Organisations {

    private final OrganisationRows rows;
    private final CurrentPerson current;
    private final Clock clock;

    Organisations(OrganisationRows rows, CurrentPerson current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The organisation with this id. For the work of other modules, also where nobody is signed in: who shows it to a
     * person checks first that it is theirs to see.
     */
    public Optional<Organisation> find(OrganisationId id) {
        return rows.find(id);
    }

    /**
     * For administrators: makes an organisation.
     *
     * @throws Refused when it is no name or another one has it
     * @throws AccessDeniedException for anybody else
     */
    public OrganisationId create(String typed) {
        current.mustAdminister();
        var organisation =
                new Organisation(OrganisationId.next(), Name.of(typed).text());
        try {
            rows.add(organisation, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refused.Reason.ORGANISATION_EXISTS);
        }
        return organisation.id();
    }

    /**
     * For administrators: organisations by name, those after the given one.
     *
     * @throws AccessDeniedException for anybody else
     */
    public List<Organisation> page(@Nullable Organisation after, int limit) {
        current.mustAdminister();
        return rows.page(after, limit);
    }

    /**
     * For administrators: organisations by name whose name holds the text, so many after skipping some.
     *
     * @throws AccessDeniedException for anybody else
     */
    public List<Organisation> named(String text, int offset, int limit) {
        current.mustAdminister();
        return rows.named(text, offset, limit);
    }

    /**
     * For its coordinators and for administrators: the people of an organisation by name, those after the given one.
     *
     * @throws AccessDeniedException for anybody else
     */
    public List<Member> members(OrganisationId organisation, @Nullable Account after, int limit) {
        current.mustCoordinate(organisation);
        return rows.members(organisation, after, limit);
    }

    /**
     * For its trainers and coordinators: people of an organisation who have a role there, by name.
     *
     * @param text part of a name or address; empty for all
     * @param limit how many at most
     * @throws AccessDeniedException for anybody else
     */
    public List<Account> having(OrganisationId organisation, Role role, String text, int limit) {
        current.mustKnowThePeopleOf(organisation);
        return rows.having(organisation, role, text, limit);
    }

    /**
     * For its coordinators and for administrators: people of an organisation in any role, by name.
     *
     * @param text part of a name or address; empty for all
     * @param limit how many at most
     * @throws AccessDeniedException for anybody else
     */
    public List<Account> people(OrganisationId organisation, String text, int limit) {
        current.mustCoordinate(organisation);
        return rows.belonging(organisation, text, limit);
    }

    /**
     * Who of these people belong to an organisation, in any role. For the work of other modules: who shows it checks first
     * that it is theirs to see.
     */
    public Set<AccountId> belonging(OrganisationId organisation, Set<AccountId> some) {
        return some.isEmpty() ? Set.of() : rows.belonging(organisation, some);
    }

    /**
     * For its coordinators and for administrators: how many people belong to an organisation.
     *
     * @throws AccessDeniedException for anybody else
     */
    public int size(OrganisationId organisation) {
        current.mustCoordinate(organisation);
        return rows.size(organisation);
    }
}
