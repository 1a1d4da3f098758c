package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;

/**
 * Step 1: signals to sort, and the kindcheck where there is one.
 *
 * @param cards 6 to 14
 * @param recording what is recorded once the signals are mapped
 */
public record Mapping(
        MarkdownText text, List<SignalCard> cards, Optional<Kindcheck> kindcheck, Optional<Recording> recording) {

    public Optional<SignalCard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The questions of the kindcheck; none when there is no kindcheck. */
    public List<Kindcheck.Question> kindcheckQuestions() {
        return kindcheck.map(Kindcheck::questions).orElse(List.of());
    }

    Optional<Kindcheck.Question> kindcheckQuestion(String id) {
        return kindcheckQuestions().stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
