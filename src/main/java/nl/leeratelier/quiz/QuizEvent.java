package nl.leeratelier.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can happen in an attempt at a quiz. Names and components are in the event log: never rename them. */
public sealed interface QuizEvent {

    /**
     * An answer, the first to this item or in place of the one before; an empty one takes back the one before.
     *
     * @param item id of the item
     * @param answer ids, in a shape that fits every type: the options picked; {@code true} or {@code false}; all elements in
     *     the order given; {@code left=right} for each pair made; the words marked; {@code element=category},
     *     {@code piece=label} or {@code gap=words}; the line typed; own words
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

    /**
     * Who wrote own words to an open item rates them, for the first time or anew.
     *
     * @param item id of the item
     * @param scores 0 to 3 by criterion; what was not rated yet is left out
     */
    record Rated(String item, Map<String, Integer> scores) implements QuizEvent {

        /** As {@link Answered}. */
        public Rated(@Nullable String item, @Nullable Map<String, @Nullable Integer> scores) {
            this.item = item == null ? "" : item;
            Map<String, Integer> known = new HashMap<>();
            if (scores != null) {
                scores.forEach((criterion, score) -> {
                    if (criterion != null && score != null) {
                        known.put(criterion, score);
                    }
                });
            }
            this.scores = Map.copyOf(known);
        }
    }

    /**
     * The quiz was begun; where its time is limited, the time runs from here.
     *
     * @param extra time that one gave oneself on top, in percent: one of {@link Limits#EXTRA}
     */
    record Started(int extra) implements QuizEvent {}

    /**
     * How sure one is of an answer: {@code sure}, {@code unsure} or {@code guess}; the last one counts.
     *
     * @param item id of the item
     */
    record ConfidenceStated(String item, String confidence) implements QuizEvent {

        /** Takes whatever a damaged log may hold; what does not fit is then refused or passed over. */
        public ConfidenceStated(@Nullable String item, @Nullable String confidence) {
            this.item = item == null ? "" : item;
            this.confidence = confidence == null ? "" : confidence;
        }
    }

    /** The quiz was handed in, by the trainee or since the time was up. */
    record Submitted() implements QuizEvent {}
}
