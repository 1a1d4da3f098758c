package nl.leeratelier.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.YamlNode;

/**
 * A content file as its authors work on it. Immutable: an edit gives a new one.
 *
 * @param format how it is written in a file
 * @param root its fields; the text of a Markdown file is the field {@value #BODY}
 */
public record Manuscript(Format format, Value.Mapping root) {

    /** The field that holds the text of a Markdown file. */
    public static final String BODY = "body";

    /** How a manuscript is written in a file. */
    public enum Format {
        YAML(".yaml"),
        /** Fields between two {@code ---} lines, and Markdown below. */
        MARKDOWN(".md");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The end of the file's name, with its dot. */
        public String ending() {
            return ending;
        }

        /** The format of the activities of a kind. */
        public static Format of(String kind) {
            return kind.equals("reading") ? MARKDOWN : YAML;
        }
    }

    /**
     * Reads a content file. What it means is not looked at: see {@link nl.leeratelier.content.LibraryReader}.
     *
     * @return empty when the file holds no fields that can be read: a problem says why
     */
    public static Optional<Manuscript> read(String path, byte[] bytes, Problems problems) {
        Format format = path.endsWith(Format.MARKDOWN.ending()) ? Format.MARKDOWN : Format.YAML;
        return YamlNode.read(path, bytes, problems).map(mapping -> new Manuscript(format, Reading.mapping(mapping)));
    }

    /** The file, in UTF-8: always the same for the same fields in the same order. Reading it gives this manuscript again. */
    public byte[] write() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** As {@link #write}, before it becomes bytes. */
    public String text() {
        return switch (format) {
            case YAML -> Writing.yaml(root);
            case MARKDOWN ->
                "---\n" + Writing.yaml(root.without(BODY)) + "---\n\n"
                        + root.words(BODY).orElse("") + "\n";
        };
    }

    /** What stands at a place. */
    public Optional<Value> at(Pointer pointer) {
        return pointer.in(root);
    }

    /** The words, number or flag that stand at a place. */
    public Optional<String> words(Pointer pointer) {
        return at(pointer).flatMap(Value::words);
    }

    /** Does what an edit says; what another changed meanwhile stays. Total. */
    public Outcome apply(Edit edit) {
        return Editing.apply(this, edit);
    }

    /** Where in the manuscript a place of its file is; places are those of {@link #text}. */
    public Outline outline() {
        return Outline.of(this);
    }
}
