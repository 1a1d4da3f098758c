package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.SourceKey;

/**
 * Step 2: whom to consult with which question. What was not asked is not known.
 *
 * @param questions how many questions may be put
 * @param thirdParties signals of others, to be dealt with before anybody is consulted
 * @param recording what is recorded once one has consulted
 */
public record Consulting(
        MarkdownText text,
        int questions,
        List<ThirdParty> thirdParties,
        List<Adviser> advisers,
        Optional<Recording> recording) {

    /**
     * Somebody who can be asked.
     *
     * @param telling how the family is described to them first
     */
    public record Adviser(
            String id,
            String name,
            Role role,
            Portrait portrait,
            Optional<Telling> telling,
            List<Question> questions) {}

    /** In what role somebody is consulted. */
    public enum Role {
        COLLEAGUE,
        /** Aandachtsfunctionaris. */
        ATTENTION_OFFICER,
        /** Gedragswetenschapper. */
        BEHAVIOURAL_SCIENTIST,
        VEILIG_THUIS
    }

    /**
     * @param about ids of the people whom the answer is about; may be empty
     * @param helps whether the answer brings the case further
     * @param why why it does, or does not
     */
    public record Question(
            String id,
            String text,
            String answer,
            List<String> about,
            boolean helps,
            String why,
            List<SourceKey> sources) {}

    Stream<Question> allQuestions() {
        return advisers.stream().flatMap(adviser -> adviser.questions().stream());
    }

    Optional<ThirdParty> thirdParty(String id) {
        return thirdParties.stream().filter(signal -> signal.id().equals(id)).findFirst();
    }

    Optional<Adviser> adviser(String id) {
        return advisers.stream().filter(adviser -> adviser.id().equals(id)).findFirst();
    }
}
