package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.SourceKey;

/**
 * Step 3: preparing the talk, and what came out of it.
 *
 * @param talk the role-play in the same programme in which the talk can be held
 * @param account how the talk went in this case
 * @param learned what the talk brought for the file
 */
public record Preparing(
        MarkdownText text,
        List<Decision> decisions,
        Optional<Reference> talk,
        MarkdownText account,
        List<Learned> learned) {

    /** Something to settle beforehand, such as where to meet. */
    public record Decision(String id, String question, List<Option> options) {

        Optional<Option> option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /** @param fits whether it fits this family now; several may */
    public record Option(String id, String text, boolean fits, String why, List<SourceKey> sources) {}

    /**
     * Something that was not known before.
     *
     * @param about ids of the people whom it is about; may be empty
     */
    public record Learned(String id, String text, List<String> about, SignalCard.Points points) {}

    Optional<Decision> decision(String id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }
}
