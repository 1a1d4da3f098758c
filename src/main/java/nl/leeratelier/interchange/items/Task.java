package nl.leeratelier.interchange.items;

import java.util.List;
import java.util.Optional;

/** What a question asks one to do, in terms that the formats share. Texts are plain. */
public sealed interface Task {

    /**
     * Something to pick.
     *
     * @param id as theirs calls it; empty: it has no name there
     * @param why what speaks for or against it; may be empty
     */
    record Option(String id, String text, boolean correct, String why) {

        /** Without a name and a reason. */
        public Option(String text, boolean correct) {
            this("", text, correct, "");
        }
    }

    /** A text and its name; the name may be empty. */
    record Named(String id, String text) {}

    /** Pick one, or all that are right. */
    record Pick(List<Option> options, boolean several) implements Task {}

    /** Say whether it is true. */
    record TrueFalse(boolean answer) implements Task {}

    /** Put in order; they stand in the right one. */
    record Order(List<Named> elements) implements Task {}

    /** Two that belong together. */
    record Pair(String id, String left, String right) {}

    /** Find the right side to each left one. */
    record Match(List<Pair> pairs) implements Task {}

    /** Something to sort; {@code category} is an index. */
    record Sorted(String id, String text, int category) {}

    /** Put each in its category. */
    record Sort(List<Named> categories, List<Sorted> elements) implements Task {}

    /** A piece of a text: words, or a gap by its index when the words are empty. */
    record Piece(String words, int gap) {

        public static Piece words(String words) {
            return new Piece(words, -1);
        }

        public static Piece gap(int index) {
            return new Piece("", index);
        }
    }

    /**
     * What is to be filled in: options to choose from, or what may be typed.
     *
     * @param options empty: it is typed
     */
    record Gap(String id, List<Option> options, List<String> accepted, Optional<Number> number) {

        /** Without a number. */
        public Gap(String id, List<Option> options, List<String> accepted) {
            this(id, options, accepted, Optional.empty());
        }
    }

    /** Fill the gaps of a text. */
    record Fill(List<Piece> text, List<Gap> gaps) implements Task {}

    /**
     * Type a short answer.
     *
     * @param number when it is a number
     */
    record Short(List<String> accepted, Optional<Number> number) implements Task {}

    /** A number, and how far off is right too; in digits, with a point. */
    record Number(String value, String tolerance, List<String> units) {}

    /** Words that can be marked. */
    record Mark(String id, String words, boolean correct) {}

    /** Mark the right words; what stands between them has no mark. */
    record Spot(List<Object> pieces) implements Task {

        /** The pieces that are marks. */
        public List<Mark> marks() {
            return pieces.stream()
                    .filter(Mark.class::isInstance)
                    .map(Mark.class::cast)
                    .toList();
        }
    }

    /** Something to look for in one's own words. */
    record Criterion(String id, String title, String behaviour) {}

    /** Answer in one's own words. */
    record Write(List<String> models, List<Criterion> criteria) implements Task {}
}
