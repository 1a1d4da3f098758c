package nl.leeratelier.quiz;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.leeratelier.quiz.QuizEvent.Answered;

/** Finds in the log of an attempt what was written in own words: a state does not hold it. */
public final class OwnAnswers {

    private OwnAnswers() {}

    /**
     * What was written to an item; empty when nothing was.
     *
     * @param events of an attempt, in order; what does not fit is passed over
     */
    public static String to(Item.Open item, Iterable<QuizEvent> events) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .filter(answered -> answered.item().equals(item.id()))
                .map(Answered::answer)
                .filter(answer -> Answers.refusal(item, answer).isEmpty())
                .findFirst()
                .map(List::getFirst)
                .orElse("");
    }
}
