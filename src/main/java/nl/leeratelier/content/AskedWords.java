package nl.leeratelier.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers which values of a file were read as words for people: those can be said in another language. */
final class AskedWords {

    private final Map<Place, Wording.Sort> asked = new HashMap<>();

    void ask(YamlNode node, Wording.Sort sort) {
        if (node instanceof YamlNode.Scalar) {
            asked.put(node.place(), sort);
        }
    }

    void askAll(List<YamlNode> nodes, Wording.Sort sort) {
        nodes.forEach(node -> ask(node, sort));
    }

    /** How this value was read; empty when it was not read as words. */
    Optional<Wording.Sort> sort(YamlNode.Scalar scalar) {
        return Optional.ofNullable(asked.get(scalar.place()));
    }
}
