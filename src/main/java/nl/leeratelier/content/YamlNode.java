package nl.leeratelier.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A YAML document as read: values with the places they stand at. */
public sealed interface YamlNode {

    /** Where it begins. */
    Place place();

    /**
     * The fields of a content file; of a Markdown file, those between its {@code ---} lines and, as the last, its text under
     * the name {@code body}. Total, whatever the bytes.
     *
     * @param path below the content folder; what it ends in says how it is read
     * @return empty when the file holds no fields that can be read: a problem says why
     */
    static Optional<Mapping> read(String path, byte[] bytes, Problems problems) {
        return TextFile.decode(path, bytes, problems)
                .flatMap(text -> path.endsWith(".md")
                        ? FrontMatter.read(path, text, problems)
                        : YamlReader.read(path, text, text.lines().toList(), problems));
    }

    /**
     * A text, a number or a flag.
     *
     * @param value as written, never interpreted
     * @param opening how many characters stand between the place and the value: 1 for a quote
     * @param isPlain written without quotes and not as a block
     * @param written the lines it stands on
     */
    record Scalar(String value, Place place, int opening, boolean isPlain, Written written) implements YamlNode {

        /** Where a part of the text stands; where the text begins when its spelling in the file differs. */
        Place placeOf(Pattern part) {
            return written.find(place.file(), part).orElse(place);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    /** Fields by name, in the order of the file. */
    record Mapping(Map<String, Entry> entries, Place place) implements YamlNode {}

    /**
     * A field of a mapping.
     *
     * @param key where its name stands
     */
    record Entry(Place key, YamlNode value) {}
}
