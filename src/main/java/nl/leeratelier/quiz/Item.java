package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/** Something to answer. Immutable. */
public sealed interface Item {

    Head head();

    default String id() {
        return head().id();
    }

    default String prompt() {
        return head().prompt();
    }

    default Place place() {
        return head().place();
    }

    /**
     * What every item has.
     *
     * @param id unique in its quiz
     * @param step step of the Meldcode it belongs to, 1 to 5
     * @param prompt plain text
     * @param explanation why the answer is right
     * @param sources where that comes from
     */
    record Head(
            String id,
            OptionalInt step,
            String prompt,
            MarkdownText explanation,
            List<SourceKey> sources,
            Place place) {}

    /** Something to pick; {@code why} says what speaks for or against it. */
    record Option(String id, String text, boolean correct, Optional<String> why, Place place) {}

    /** Something to put in its place in an order. */
    record Element(String id, String text, Place place) {}

    /** Two that belong together; the id stands for both of its sides. */
    record Pair(String id, String left, String right, Place place) {}

    /** A run of words in a text; those with an id can be marked. */
    record Piece(Optional<String> id, String words) {}

    /** Pick the one that is right. */
    record Single(Head head, List<Option> options) implements Item {}

    /** Pick all that are right. */
    record Multiple(Head head, List<Option> options) implements Item {}

    /** Say whether the prompt is true. */
    record TrueFalse(Head head, boolean answer) implements Item {}

    /**
     * Put the elements in order.
     *
     * @param elements in the right order
     */
    record Ordering(Head head, List<Element> elements) implements Item {}

    /** Find the right side to each left side. */
    record Matching(Head head, List<Pair> pairs) implements Item {}

    /**
     * Mark the right words in a text.
     *
     * @param text all of it, in order
     * @param correct ids of the pieces to mark
     */
    record Hotspot(Head head, List<Piece> text, Set<String> correct) implements Item {

        /** The pieces that can be marked. */
        public List<Piece> marks() {
            return text.stream().filter(piece -> piece.id().isPresent()).toList();
        }
    }
}
