package nl.leeratelier.studio.ui.trial;

import java.util.Map;
import java.util.Optional;
import nl.leeratelier.roleplay.RolePlay;

/**
 * Where a talk is begun when it is tried out.
 *
 * @param node id of the first moment; empty: the one of the text
 * @param values of variables at that moment, by id; those that are not named stand as the text says
 * @param parent in whose chair one sits, after a first way that is played by chance; empty: in the professional's
 */
record Beginning(Optional<String> node, Map<String, Integer> values, Optional<String> parent) {

    static final Beginning AS_WRITTEN = new Beginning(Optional.empty(), Map.of(), Optional.empty());

    /** At a moment, with all else as the text says. */
    static Beginning at(String node) {
        return new Beginning(Optional.of(node), Map.of(), Optional.empty());
    }

    Beginning {
        values = Map.copyOf(values);
    }

    /** The talk as it begins so. */
    RolePlay of(RolePlay talk) {
        return equals(AS_WRITTEN) ? talk : talk.begunAt(node.orElse(talk.start()), values);
    }
}
