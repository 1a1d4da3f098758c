package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.Kindcheck;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;

/** Step 1: the cards one by one, then the kindcheck, then everything once more before it is closed. */
final class MappingWork extends Div implements Words {

    private final Desk desk;

    MappingWork(Desk desk) {
        this.desk = desk;
        boolean begins = desk.state().cards().isEmpty();
        show(begins ? new StepIntro(desk, 1, desk.study().mapping().text(), this::next) : following());
    }

    /** The first thing that is not done yet. */
    void next() {
        Component following = following();
        show(following);
        if (following instanceof SortCard card) {
            card.read();
        } else {
            Heading.focus(this);
        }
    }

    /** A card from 0; what was said of it can be changed. */
    void open(int card) {
        show(card(card));
        Heading.focus(this);
    }

    private void openKindcheck() {
        show(new KindcheckForm(desk, this));
        Heading.focus(this);
    }

    private void show(Component component) {
        removeAll();
        add(component);
    }

    private Component following() {
        List<SignalCard> cards = desk.study().mapping().cards();
        for (int i = 0; i < cards.size(); i++) {
            if (!desk.state().sorted(cards.get(i).id()).isComplete()) {
                return card(i);
            }
        }
        boolean checked = desk.study().mapping().kindcheckQuestions().stream()
                .allMatch(question -> desk.state().kindcheck().containsKey(question.id()));
        if (!checked) {
            return new KindcheckForm(desk, this);
        }
        return recording().filter(moment -> !RecordingForm.isDone(desk, moment)).isPresent() ? record() : review();
    }

    private Optional<Recording> recording() {
        return desk.study().mapping().recording();
    }

    private Component record() {
        return recording()
                .<Component>map(moment -> new RecordingForm(desk, moment, t("casestudy.go-on"), this::next))
                .orElseGet(this::review);
    }

    private void openRecording() {
        show(record());
        Heading.focus(this);
    }

    private Component card(int number) {
        SignalCard card = desk.study().mapping().cards().get(number);
        return desk.state().sorted(card.id()).isComplete()
                ? new CardForm(desk, number, this)
                : new SortCard(desk, number, this);
    }

    private Component review() {
        Labels labels = desk.labels();
        Review review = new Review(desk, 1);
        List<SignalCard> cards = desk.study().mapping().cards();
        for (int i = 0; i < cards.size(); i++) {
            int number = i;
            CaseState.Sorted sorted = desk.state().sorted(cards.get(i).id());
            String said = Arrays.stream(Aspect.values())
                    .map(aspect -> aspect.tag(labels, sorted))
                    .collect(Collectors.joining(" · "));
            review.answer(cards.get(i).text(), said, () -> open(number));
        }
        for (Kindcheck.Question question : desk.study().mapping().kindcheckQuestions()) {
            Kindcheck.Answer answer = desk.state().kindcheck().get(question.id());
            review.answer(question.text(), answer == null ? "" : labels.of(answer), this::openKindcheck);
        }
        return review.recording(recording(), this::openRecording).ready();
    }
}
