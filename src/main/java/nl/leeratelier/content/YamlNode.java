package nl.leeratelier.content;

import java.util.List;
import java.util.Map;

/** A YAML document as read: values with the places they stand at. */
sealed interface YamlNode {

    Place place();

    /**
     * @param value as written, never interpreted
     * @param opening how many characters stand between the place and the value: 1 for a quote
     */
    record Scalar(String value, Place place, int opening) implements YamlNode {
        Scalar(String value, Place place) {
            this(value, place, 0);
        }
    }

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    record Mapping(Map<String, Entry> entries, Place place) implements YamlNode {}

    /** @param key where the key stands */
    record Entry(Place key, YamlNode value) {}
}
