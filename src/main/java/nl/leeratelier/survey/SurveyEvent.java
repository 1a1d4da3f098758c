package nl.leeratelier.survey;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can happen in a survey. Names and components are in the event log: never rename them. Of an anonymous survey the log
 * holds only that it was handed in.
 */
public sealed interface SurveyEvent {

    /**
     * An answer, the first to this question or in place of the one before. Never in an anonymous survey.
     *
     * @param answer what was written; ids of what was chosen; the point of a scale, such as {@code 4}; empty: no answer
     */
    record Answered(String question, List<String> answer) implements SurveyEvent {

        /** Takes whatever a damaged log may hold. */
        public Answered(@Nullable String question, @Nullable List<@Nullable String> answer) {
            this.question = question == null ? "" : question;
            this.answer = answer == null
                    ? List.of()
                    : answer.stream().filter(Objects::nonNull).toList();
        }
    }

    /** The survey was handed in. */
    record HandedIn() implements SurveyEvent {}
}
