package nl.leeratelier.quiz;

import java.util.List;
import java.util.Map;
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
     * @param tags what it is about
     * @param scored whether it counts for the score; feedback it has always
     * @param prompt plain text
     * @param explanation why the answer is right
     * @param sources where that comes from
     * @param scenario the text that it is about, shared with others
     */
    record Head(
            String id,
            Tags tags,
            boolean scored,
            String prompt,
            MarkdownText explanation,
            List<SourceKey> sources,
            Optional<Scenario> scenario,
            Place place) {

        /** Step of the Meldcode it belongs to, 1 to 5. */
        public OptionalInt step() {
            return tags.step();
        }

        /** The findings that it tests: those it is tagged with, otherwise those that its explanation rests on. */
        public List<SourceKey> tested() {
            return tags.findings().isEmpty() ? sources : tags.findings();
        }
    }

    /** A text that several items are about. */
    record Scenario(String id, String title, MarkdownText text, Place place) {}

    /**
     * An item whose answer gives something to each of its parts, as {@code part=given}. Parts that were not answered yet are
     * left out of the answer.
     */
    sealed interface Paired extends Item {

        /** The ids of the parts, in the order of the file. */
        List<String> parts();

        /** Why this cannot be given to this part, as a translation key; empty when it can. */
        Optional<String> refusal(String part, String given);

        /** Whether this is right for this part; false for a part that is not here. */
        boolean isRight(String part, String given);

        /** What is right for this part, as an answer has it; the first of several; empty for a part that is not here. */
        String right(String part);
    }

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
    record Matching(Head head, List<Pair> pairs) implements Paired {

        @Override
        public List<String> parts() {
            return pairs.stream().map(Pair::id).toList();
        }

        @Override
        public Optional<String> refusal(String part, String given) {
            return Answers.unknownUnless(parts().contains(given));
        }

        @Override
        public boolean isRight(String part, String given) {
            return part.equals(given) && parts().contains(part);
        }

        @Override
        public String right(String part) {
            return part;
        }
    }

    /** Something to choose for a part: a category, a label. */
    record Choice(String id, String text, Place place) {}

    /** Something to put in a category; each belongs in one. */
    record Sorted(String id, String text, String category, Place place) {}

    /**
     * Put each element in its category.
     *
     * @param categories in the order shown
     */
    record Categorising(Head head, List<Choice> categories, List<Sorted> elements) implements Paired {

        @Override
        public List<String> parts() {
            return elements.stream().map(Sorted::id).toList();
        }

        @Override
        public Optional<String> refusal(String part, String given) {
            return Answers.unknownUnless(
                    categories.stream().anyMatch(one -> one.id().equals(given)));
        }

        @Override
        public boolean isRight(String part, String given) {
            return given.equals(right(part));
        }

        @Override
        public String right(String part) {
            return elements.stream()
                    .filter(element -> element.id().equals(part))
                    .map(Sorted::category)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * Give each marked piece of a text its label, such as fact, judgement or interpretation.
     *
     * @param labels in the order shown
     * @param text all of it, in order; pieces with an id are marked
     * @param right the id of the right label by piece
     */
    record MarkWords(Head head, List<Choice> labels, List<Piece> text, Map<String, String> right) implements Paired {

        @Override
        public List<String> parts() {
            return text.stream().flatMap(piece -> piece.id().stream()).toList();
        }

        @Override
        public Optional<String> refusal(String part, String given) {
            return Answers.unknownUnless(
                    labels.stream().anyMatch(one -> one.id().equals(given)));
        }

        @Override
        public boolean isRight(String part, String given) {
            return given.equals(right(part));
        }

        @Override
        public String right(String part) {
            return right.getOrDefault(part, "");
        }
    }

    /**
     * Fill the gaps of a text.
     *
     * @param text all of it, in order; pieces with an id are gaps and have no words
     */
    record Gaps(Head head, List<Piece> text, List<Gap> gaps) implements Paired {

        public Optional<Gap> gap(String id) {
            return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
        }

        @Override
        public List<String> parts() {
            return gaps.stream().map(Gap::id).toList();
        }

        @Override
        public Optional<String> refusal(String part, String given) {
            return gap(part).flatMap(gap -> gap.refusal(given));
        }

        @Override
        public boolean isRight(String part, String given) {
            return gap(part).filter(gap -> gap.isRight(given)).isPresent();
        }

        @Override
        public String right(String part) {
            return gap(part).map(Gap::right).orElse("");
        }
    }

    /** Answer in one line. */
    record ShortAnswer(Head head, TypedAnswer answer) implements Item {}

    /** What to look for in one's own words: of a rubric, or of this item. */
    record Criterion(String id, String title, String behaviour, Place place) {}

    /**
     * Answer in one's own words; then compare them with a model answer and rate them oneself.
     *
     * @param models one to three good answers, shown afterwards
     * @param rubric the framework that the criteria are from, which then have no words here; empty when they are own ones
     * @param criteria one to five, each rated from 0 to 3
     */
    record Open(Head head, List<String> models, Optional<String> rubric, List<Criterion> criteria) implements Item {}

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
