package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.SourceKey;

/**
 * A moment at which something is written into the file, or is left for later: it matters when it is recorded, and in which
 * words.
 *
 * @param items 1 to 6, in the order of asking
 */
public record Recording(MarkdownText text, List<Item> items) {

    /** What one writes when one does not record something yet. */
    public static final String NOT_NOW = "";

    /**
     * Something that may go into the file at this moment.
     *
     * @param id unique among the items of all moments, third parties' signals and decisions of the case
     * @param text what it is about, such as a telephone call
     * @param now whether an expert records it at this moment
     * @param why the expert's reasons for the moment
     */
    public record Item(
            String id, String text, boolean now, List<Wording> wordings, String why, List<SourceKey> sources) {

        /** The wording of this id; empty for {@link #NOT_NOW} and for what is unknown. */
        public Optional<Wording> wording(String id) {
            return wordings.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** The wordings that an expert could have chosen. */
        public List<Wording> fitting() {
            return wordings.stream().filter(Wording::fits).toList();
        }

        boolean allows(String id) {
            return id.equals(NOT_NOW) || wording(id).isPresent();
        }
    }

    /**
     * Words for the file.
     *
     * @param fits whether they tell what is so, from whom and when, without a verdict
     * @param why what these words do
     */
    public record Wording(String id, String text, boolean fits, String why) {}

    /** The items of a moment; none where there is no such moment. */
    static Stream<Item> items(Optional<Recording> recording) {
        return recording.stream().flatMap(moment -> moment.items().stream());
    }
}
