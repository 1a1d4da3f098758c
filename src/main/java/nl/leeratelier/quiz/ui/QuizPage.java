package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.quiz.Confidence;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.OwnAnswers;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.ConfidenceStated;
import nl.leeratelier.quiz.QuizEvent.Rated;
import nl.leeratelier.quiz.QuizEvent.Started;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** Goes from screen to screen, and records what the trainee does. */
final class QuizPage extends Stage implements Words {

    private final transient Sitting<Quiz, QuizEvent, QuizState> sitting;
    private final transient Clock clock;

    QuizPage(Sitting<Quiz, QuizEvent, QuizState> sitting, Clock clock) {
        super(Chair.PRO);
        this.sitting = sitting;
        this.clock = clock;
        addClassName("quiz");
        resume();
    }

    Sitting<Quiz, QuizEvent, QuizState> sitting() {
        return sitting;
    }

    Quiz quiz() {
        return sitting.activity();
    }

    QuizState state() {
        return sitting.state();
    }

    /** The items of this attempt, in the order they are put. */
    List<Item> items() {
        return state().items();
    }

    /** By the server's clock, which alone counts. */
    Instant now() {
        return clock.instant();
    }

    /** What an item offers, in the order in which this attempt shows it, before the answer and after. */
    List<String> order(Item item) {
        return Shuffle.order(quiz(), item, state().seed());
    }

    /** Where one was: nothing begun, an item that is open, all answered, or handed in. */
    private void resume() {
        QuizState state = sitting.state();
        if (state.submitted()) {
            show(new ResultScreen(this));
        } else if (!state.hasBegun()) {
            sitting.status(t("quiz.status.begin", items().size()));
            show(new IntroScreen(this));
        } else {
            state.item(state.current()).ifPresentOrElse(item -> show(item(item)), () -> show(overview()));
        }
    }

    /**
     * Begins: from now on the time runs, where it is limited.
     *
     * @param extra time on top, in percent
     */
    void begin(int extra) {
        if (sitting.record(new Started(extra))) {
            goTo(0);
        }
    }

    /** Shows an item by its number, from 0. */
    void goTo(int index) {
        arrive(item(items().get(index)));
    }

    void goToOverview() {
        arrive(overview());
    }

    /** Records an answer; true when it is on disk. */
    boolean answer(Item item, List<String> answer) {
        return sitting.record(new Answered(item.id(), answer));
    }

    /** Records how the trainee rates their own words; true when it is on disk. */
    boolean rate(Item.Open item, Map<String, Integer> scores) {
        return sitting.record(new Rated(item.id(), scores));
    }

    /** What to look for in own words, with the words of the rubric where the item names one. */
    List<Item.Criterion> criteria(Item.Open item) {
        Optional<Rubric> rubric = item.rubric().flatMap(id -> sitting.library().framework(id, Rubric.class));
        return item.criteria().stream()
                .map(own -> rubric.flatMap(all -> all.criterion(own.id()))
                        .map(one -> new Item.Criterion(one.id(), one.title(), one.behaviour(), own.place()))
                        .orElse(own))
                .toList();
    }

    OpenReview openReview() {
        return new OpenReview(
                this::t,
                item -> OwnAnswers.to(
                        item, sitting.log().stream().map(RecordedEvent::event).toList()),
                this::criteria);
    }

    ReviewHtml review() {
        return new ReviewHtml(this::t, sitting.library().sources(), openReview());
    }

    /** Records how sure one is; true when it is on disk. */
    boolean sure(Item item, Confidence confidence) {
        return sitting.record(new ConfidenceStated(item.id(), confidence.word()));
    }

    /** Hands in; also what the browser asks for when it has counted down. */
    void handIn() {
        if (sitting.record(new Submitted())) {
            arrive(new ResultScreen(this));
        }
    }

    private void timeUp() {
        if (!state().submitted()) {
            handIn();
        }
    }

    private ItemScreen item(Item item) {
        int index = items().indexOf(item);
        sitting.status(t("quiz.status.item", index + 1, items().size()));
        return new ItemScreen(this, item, index);
    }

    private OverviewScreen overview() {
        sitting.status(t("quiz.status.overview"));
        return new OverviewScreen(this);
    }

    private void show(Component screen) {
        removeAll();
        if (!state().submitted()) {
            state().pace()
                    .startedAt()
                    .flatMap(start -> quiz().limits()
                            .time(state().pace().extra())
                            .map(time -> new Countdown(
                                    Duration.between(
                                            now(),
                                            quiz().limits()
                                                    .end(
                                                            Optional.of(start),
                                                            state().pace().extra())
                                                    .orElse(start.plus(time))),
                                    time,
                                    this::timeUp)))
                    .ifPresent(this::add);
        }
        add(screen);
    }

    /** Shows a screen from its top and lets whoever listens hear its heading. */
    private void arrive(Component screen) {
        show(screen);
        screen.getElement()
                .executeJs(
                        "window.scrollTo(0, 0); this.querySelector('[tabindex=\"-1\"]')?.focus({preventScroll: true})");
    }

    /** Here already, so that the keys work from the first item on. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/choices.js");
        event.getUI().getPage().addJsModule("context://app/quiz.js");
        event.getUI().getPage().addJsModule("context://app/quiz-clock.js");
    }
}
