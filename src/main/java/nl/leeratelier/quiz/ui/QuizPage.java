package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.OwnAnswers;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Rated;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** Goes from screen to screen, and records what the trainee does. */
final class QuizPage extends Stage implements Words {

    private final transient Sitting<Quiz, QuizEvent, QuizState> sitting;

    QuizPage(Sitting<Quiz, QuizEvent, QuizState> sitting) {
        super(Chair.PRO);
        this.sitting = sitting;
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

    /** What an item offers, in the order in which this attempt shows it, before the answer and after. */
    List<String> order(Item item) {
        return Shuffle.order(quiz(), item, state().seed());
    }

    /** Where one was: nothing begun, an item that is open, all answered, or handed in. */
    private void resume() {
        QuizState state = sitting.state();
        if (state.submitted()) {
            show(new ResultScreen(this));
        } else if (state.answers().isEmpty()) {
            sitting.status(t("quiz.status.begin", quiz().items().size()));
            show(new IntroScreen(this));
        } else {
            quiz().item(state.current()).ifPresentOrElse(item -> show(item(item)), () -> show(overview()));
        }
    }

    /** Shows an item by its number, from 0. */
    void goTo(int index) {
        arrive(item(quiz().items().get(index)));
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

    void handIn() {
        if (sitting.record(new Submitted())) {
            arrive(new ResultScreen(this));
        }
    }

    private ItemScreen item(Item item) {
        int index = quiz().items().indexOf(item);
        sitting.status(t("quiz.status.item", index + 1, quiz().items().size()));
        return new ItemScreen(this, item, index);
    }

    private OverviewScreen overview() {
        sitting.status(t("quiz.status.overview"));
        return new OverviewScreen(this);
    }

    private void show(Component screen) {
        removeAll();
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
    }
}
