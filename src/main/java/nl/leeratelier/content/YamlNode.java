package nl.leeratelier.content;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A YAML document as read: values with the places they stand at. */
sealed interface YamlNode {

    Place place();

    /**
     * @param value as written, never interpreted
     * @param opening how many characters stand between the place and the value: 1 for a quote
     * @param isPlain written without quotes and not as a block
     */
    record Scalar(String value, Place place, int opening, boolean isPlain, Written written) implements YamlNode {

        /** Where a part of the text stands; where the text begins when its spelling in the file differs. */
        Place placeOf(Pattern part) {
            return written.find(place.file(), part).orElse(place);
        }
    }

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    record Mapping(Map<String, Entry> entries, Place place) implements YamlNode {}

    /** @param key where the key stands */
    record Entry(Place key, YamlNode value) {}
}
