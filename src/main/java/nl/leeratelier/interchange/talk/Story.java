package nl.leeratelier.interchange.talk;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.interchange.Note;

/**
 * A branching story, in terms that the formats share. Keys are theirs, and unique among moments and ends together.
 *
 * @param intro in Markdown; may be empty
 * @param start key of the first moment
 */
record Story(String title, String intro, String start, List<Moment> moments, List<End> ends) {

    /**
     * A place in the story.
     *
     * @param theirs what it was, in the words of the other tool
     * @param text plain; what is said or shown
     * @param choices what one can choose there; none: it goes on by itself
     * @param next where it goes on by itself: a key
     */
    record Moment(
            String key,
            String name,
            String theirs,
            String text,
            List<Choice> choices,
            Optional<String> next,
            List<Note> notes) {}

    /**
     * Something to choose.
     *
     * @param target key of where it leads; empty: nowhere
     * @param why what is said after choosing it; plain, may be empty
     */
    record Choice(String words, Optional<String> target, String why) {}

    /** How it can end, where something leads; {@code text} is Markdown. */
    record End(String key, String title, String theirs, String text, List<Note> notes) {}
}
