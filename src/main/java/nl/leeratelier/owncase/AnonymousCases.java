package nl.leeratelier.owncase;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The anonymous cases of the organisation that the person is here for. For its trainers; to anybody else there are none. */
@Service
public class AnonymousCases {

    private final AnonymousCaseRows rows;
    private final CurrentPerson current;

    AnonymousCases(AnonymousCaseRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    /** All of them, by title. */
    public List<AnonymousCase> all() {
        return current.is(Role.TRAINER) ? rows.of(current.organisation().id()) : List.of();
    }

    /** One of them. */
    public Optional<AnonymousCase> find(AnonymousCaseId id) {
        return rows.find(id)
                .filter(one -> current.is(Role.TRAINER)
                        && one.organisation().equals(current.organisation().id()));
    }

    /** Deletes one; nobody can bring it back. */
    @Transactional
    public void delete(AnonymousCaseId id) {
        find(id).ifPresent(one -> rows.delete(one.id()));
    }
}
