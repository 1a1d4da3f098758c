package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.forms.Shape.Group;

/**
 * One entry of the outline of a draft: what is opened as one page of its form.
 *
 * @param key tells it apart from all others, and stays the same as others come and go
 * @param level 0 for what stands at the left edge
 * @param at what it is about
 * @param title of a part; empty when it has none
 * @param number of a part in its list, from 1; 0 for what is no part
 * @param page what is to be filled in on it
 */
public record Outlined(
        String key, int level, Pointer at, Optional<Field> field, Optional<String> title, int number, Page page) {

    /** What is to be filled in. */
    public sealed interface Page {

        /** A few fields of the root under a name of their own. */
        record Section(String name, List<Field> fields) implements Page {}

        /** Fields that belong together. */
        record Fields(Group group) implements Page {}

        /** A list, to add to and to put in order. */
        record Listed(Shape.Parts parts) implements Page {}

        /** A part of a list. */
        record Part(Group group, Shape.Parts list) implements Page {}
    }

    /** Whether something at this place is shown on this page, or on one below it. */
    boolean holds(Pointer place) {
        return switch (page) {
            case Page.Section section ->
                place.steps().isEmpty()
                        || section.fields().stream()
                                .anyMatch(field ->
                                        field.name().equals(place.steps().getFirst()));
            default -> place.isIn(at);
        };
    }
}
