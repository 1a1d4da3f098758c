package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.SourceKey;

/**
 * A signal that comes from somebody else, and what one may do with it. What follows is seen at once, so it cannot be done
 * again in another way.
 *
 * @param id unique among signals of third parties, decisions and items to record of the case
 * @param card the signal as it stands on a card
 * @param text who came with it and what they expect
 * @param options several may fit
 */
public record ThirdParty(String id, Optional<Reference> card, String text, String question, List<Option> options) {

    /** What one may do with a signal of somebody else (A-3.1b). */
    public enum Handling {
        /** Consult somebody first. */
        CONSULT,
        /** Decide together who is the right one to talk. */
        WHO_TALKS,
        /** Hand the signal back to whoever brought it. */
        HAND_BACK,
        /** Consult Veilig Thuis. */
        VEILIG_THUIS,
        /** Something else, such as going to the parents at once. */
        OTHER
    }

    /**
     * @param happens what follows on it
     * @param adds what it brings for the file; empty when it brings nothing
     * @param fits whether it fits this signal now; several may
     */
    public record Option(
            String id,
            Handling does,
            String text,
            String happens,
            Optional<Preparing.Learned> adds,
            boolean fits,
            String why,
            List<SourceKey> sources) {}

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
