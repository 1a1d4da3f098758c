package nl.leeratelier.dilemma;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;

/**
 * A question that has two sides and no right answer.
 *
 * @param intro what it is about
 * @param question what to take a position on; plain text
 * @param left the side at position 1
 * @param right the side at position {@link #POINTS}
 * @param voices those it is about, in the order they are heard
 * @param closing a question to take along; plain text
 */
public record Dilemma(
        ActivityHead head,
        MarkdownText intro,
        String question,
        Pole left,
        Pole right,
        List<Voice> voices,
        String closing)
        implements Activity {

    /** Positions run from 1 to this. */
    public static final int POINTS = 7;

    public Dilemma {
        voices = List.copyOf(voices);
    }

    public Optional<Voice> voice(String id) {
        return voices.stream().filter(voice -> voice.id().equals(id)).findFirst();
    }
}
