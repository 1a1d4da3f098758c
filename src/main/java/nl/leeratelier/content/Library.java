package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was read together: sources, frameworks and programmes. Immutable.
 *
 * @param unread names of files, without folder and ending, that hold an activity or a framework that could not be read
 * @param incomplete ids of programmes of which a module or an activity could not be read
 */
public record Library(
        Sources sources,
        List<Framework> frameworks,
        List<Programme> programmes,
        Set<String> unread,
        Set<String> incomplete) {

    /** Whether something may have this id that could not be read: then it need not be said that nothing has. */
    public boolean mayHold(String id) {
        return unread.contains(id);
    }

    /** Whether the programme may hold more than could be read: then it need not be said that something is not in it. */
    public boolean mayHoldMore(Programme programme) {
        return incomplete.contains(programme.id());
    }

    /** The framework with this id, if it is of this sort. */
    public <F extends Framework> Optional<F> framework(String id, Class<F> sort) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst();
    }

    public Optional<Programme> programme(String id) {
        return programmes.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }
}
