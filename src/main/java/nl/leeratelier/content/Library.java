package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;

/** Everything that was read together: sources, frameworks and programmes. Immutable. */
public record Library(Sources sources, List<Framework> frameworks, List<Programme> programmes) {

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
