package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Place;

/**
 * A moment in a talk: somebody says something, and the professional may answer.
 *
 * @param speaker id of a character
 * @param body what can be seen
 * @param thought what the speaker thinks: never shown in the professional's chair
 */
public record Node(
        String id,
        String speaker,
        String line,
        Optional<String> body,
        Optional<String> thought,
        Mood mood,
        List<Choice> choices,
        Place place) {

    /** What may be said in this situation, in the order of the text. */
    public List<Choice> available(Standing standing) {
        List<Choice> available = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            if (choice.isAvailable(standing)) {
                available.add(choice);
            }
        }
        return available;
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
