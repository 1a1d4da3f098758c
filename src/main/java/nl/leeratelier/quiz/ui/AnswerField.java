package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.ui.Words;

/**
 * Where an answer is given. The page knows what it offers by number only, in the order shown, so that it does not hold the
 * answer.
 */
abstract class AnswerField extends Div implements Words {

    private final Span hint = new Span();
    private Consumer<List<String>> changed = answer -> {};

    AnswerField() {
        addClassName("quiz-answer");
        hint.addClassName("quiz-hint");
        hint.getElement().setAttribute("role", "status");
    }

    /** The field for an item, with the answer given so far. */
    static AnswerField of(Quiz quiz, Item item, QuizState state) {
        List<String> order = Shuffle.order(quiz, item, state.seed());
        List<String> answer = state.answer(item);
        return switch (item) {
            case Item.Single single -> PickField.one(order, texts(single.options()), answer);
            case Item.Multiple multiple -> PickField.many(order, texts(multiple.options()), answer);
            case Item.TrueFalse ignored -> PickField.statement(Answers.TRUE_OR_FALSE, answer);
            case Item.Ordering ordering -> new OrderField(ordering, answer.isEmpty() ? order : answer);
            case Item.Matching matching -> new MatchField(matching, order, answer);
            case Item.Hotspot hotspot -> PickField.marks(hotspot, answer);
            case Item.Categorising sorting -> new SortField(sorting, order, answer);
            case Item.MarkWords marking -> new LabelField(marking, answer);
            case Item.Gaps filling -> new GapField(filling, answer);
            case Item.ShortAnswer typed -> new LineField(typed, answer);
            case Item.Open ignored -> throw new IllegalArgumentException("Own words have a screen part of their own");
        };
    }

    private static Map<String, String> texts(List<Item.Option> options) {
        return options.stream().collect(Collectors.toMap(Item.Option::id, Item.Option::text, (one, other) -> one));
    }

    /** What is picked now, in the shape of {@link nl.leeratelier.quiz.QuizEvent.Answered}. */
    abstract List<String> answer();

    /** Whether it is typed: then what stands in it is known here only once the field has been left. */
    boolean isTyped() {
        return false;
    }

    /** Whether what was typed may be kept; when it may not, the trainee has been told why, and can say that it may. */
    boolean mayBeKept() {
        return true;
    }

    final void onChange(Consumer<List<String>> listener) {
        changed = listener;
    }

    /** Shows the inputs, and below them what there is to say about the answer. */
    final void show(Field field) {
        add(field, hint);
    }

    final void changed() {
        changed.accept(answer());
    }

    /** Says something about the answer, aloud too. */
    final void hint(String text) {
        hint.setText(text);
    }
}
