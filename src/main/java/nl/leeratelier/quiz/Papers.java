package nl.leeratelier.quiz;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Takes in what was handed in, for item analysis: points, times and options picked, and never what somebody typed. */
@Service
class Papers {

    private final PaperRows rows;
    private final Enrolments enrolments;
    private final Clock clock;

    Papers(PaperRows rows, Enrolments enrolments, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @EventListener
    void on(EventRecorded recorded) {
        if (recorded.event() instanceof Submitted
                && recorded.before().activity() instanceof Quiz quiz
                && recorded.before().state() instanceof QuizState state) {
            OpenAttempt<?, ?, ?> attempt = recorded.before();
            Enrolment enrolment = enrolments.find(attempt.enrolment()).orElseThrow();
            rows.insert(
                    new PaperRows.Key(enrolment.organisation(), attempt.contentHash(), quiz.id()),
                    enrolment,
                    attempt.id(),
                    attempt.number(),
                    paper(state),
                    clock.instant());
        }
    }

    static Paper paper(QuizState state) {
        Map<String, Paper.Mark> marks = new HashMap<>();
        for (Item item : state.items()) {
            if (!(item instanceof Item.Open)) {
                List<String> answer = state.answer(item);
                marks.put(
                        item.id(),
                        new Paper.Mark(
                                Scoring.points(item, answer),
                                answer.isEmpty()
                                        ? Optional.empty()
                                        : Optional.ofNullable(
                                                state.pace().spent().get(item.id())),
                                Choices.of(item).isEmpty() ? List.of() : answer));
            }
        }
        return new Paper(Map.copyOf(marks));
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
