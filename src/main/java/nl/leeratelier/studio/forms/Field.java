package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Optional;

/**
 * One thing to fill in.
 *
 * @param path the kind and the names of the fields on the way to it, with dots between them, such as {@code quiz.items.prompt}:
 *     its label is found by it
 * @param required whether the checker asks for it
 * @param otherwise what holds where it is left out, as far as the schema says
 */
public record Field(String path, boolean required, Optional<String> otherwise, Shape shape) {

    /** The field's name in the file. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether an author fills it in: ids are made, and the kind is given. */
    public boolean isShown() {
        return !(shape instanceof Shape.Made || shape instanceof Shape.Fixed);
    }

    /** Where its words may be found in the bundles, the most telling first: by its whole path, with what holds it, by its name. */
    public List<String> keys() {
        return keys(path);
    }

    static List<String> keys(String path) {
        String[] steps = path.split("\\.");
        String name = steps[steps.length - 1];
        return steps.length < 3 ? List.of(path, name) : List.of(path, steps[steps.length - 2] + "." + name, name);
    }
}
