package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.ui.Words;

/** Where an answer is given. */
abstract class AnswerField extends Div implements Words {

    private final Span hint = new Span();
    private Consumer<List<String>> changed = answer -> {};

    AnswerField() {
        addClassName("answer");
        hint.addClassName("answer-hint");
        hint.getElement().setAttribute("role", "status");
    }

    /**
     * The field for an item, with the answer given so far.
     *
     * @param keepsOne whether the last pick cannot be taken away: what shows is then always what is kept
     */
    static AnswerField of(Quiz quiz, Item item, QuizState state, boolean keepsOne) {
        List<String> order = Shuffle.order(quiz, item, state.seed());
        List<String> answer = state.answer(item);
        return switch (item) {
            case Item.Single single -> ChoiceField.single(single, order, answer);
            case Item.Multiple multiple -> ChoiceField.multiple(multiple, order, answer, keepsOne);
            case Item.TrueFalse ignored -> ChoiceField.trueFalse(answer);
            case Item.Ordering ordering -> new OrderField(ordering, answer.isEmpty() ? order : answer);
            case Item.Matching matching -> new MatchField(matching, order, answer);
            case Item.Hotspot hotspot -> new MarkField(hotspot, answer, keepsOne);
        };
    }

    /** What is picked now, in the shape of {@link nl.leeratelier.quiz.QuizEvent.Answered}. */
    abstract List<String> answer();

    final void onChange(Consumer<List<String>> listener) {
        changed = listener;
    }

    final void changed() {
        changed.accept(answer());
    }

    /** Says something about the answer, aloud too; stands where the field puts it. */
    final void hint(String text) {
        hint.setText(text);
    }

    final Span hint() {
        return hint;
    }
}
