package nl.leeratelier.quiz;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can happen in an attempt at a quiz. Names and components are in the event log: never rename them. */
public sealed interface QuizEvent {

    /**
     * An answer, the first to this item or in place of the one before; an empty one takes back the one before.
     *
     * @param item id of the item
     * @param answer ids, in a shape that fits every type: the options picked; {@code true} or {@code false}; all elements in
     *     the order given; {@code left=right} for each pair made; the words marked
     */
    record Answered(String item, List<String> answer) implements QuizEvent {

        /** Takes whatever a damaged log may hold; what does not fit is then refused or passed over. */
        public Answered(@Nullable String item, @Nullable List<@Nullable String> answer) {
            this.item = item == null ? "" : item;
            this.answer = answer == null
                    ? List.of()
                    : answer.stream().filter(Objects::nonNull).toList();
        }
    }

    /** The quiz was handed in. */
    record Submitted() implements QuizEvent {}
}
