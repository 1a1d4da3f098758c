package nl.leeratelier.dilemma;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.personaldata.PersonalData;

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

    /** Everybody who is named: fictional, so their names may be written. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        voices.forEach(voice -> names.add(voice.name()));
        Stream.concat(
                        Stream.of(intro.markdown(), closing),
                        voices.stream().map(voice -> voice.text().markdown()))
                .forEach(text -> PersonalData.find(text, Set.of()).forEach(found -> names.add(found.in(text))));
        return Set.copyOf(names);
    }

    public Optional<Voice> voice(String id) {
        return voices.stream().filter(voice -> voice.id().equals(id)).findFirst();
    }
}
