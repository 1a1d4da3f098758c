package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a trainee does in a case study. Names and components are kept in the event log for ever. */
public sealed interface CaseEvent {

    /** Who the family is has been read; step 1 begins. */
    record IntroRead() implements CaseEvent {}

    /** What one says of a card; what is null stays as it was. */
    record CardSorted(
            String card,
            SignalCard.@Nullable Origin origin,
            SignalCard.@Nullable Nature nature,
            SignalCard.@Nullable Points points,
            @Nullable Boolean record)
            implements CaseEvent {}

    record KindcheckAnswered(String question, Kindcheck.Answer answer) implements CaseEvent {}

    /**
     * Something written into the file, or left for later; may change until the step is finished.
     *
     * @param item of a moment to record
     * @param wording the words chosen; empty: not now
     */
    record EntryWritten(String item, String wording) implements CaseEvent {}

    /** What was done with a signal of a third party; it cannot be taken back. */
    record SignalHandled(String signal, String option) implements CaseEvent {}

    /** How the family was described to an adviser; it cannot be taken back. */
    record FamilyDescribed(String adviser, String option) implements CaseEvent {}

    /** A question put to an adviser; it cannot be taken back. */
    record QuestionPut(String adviser, String question) implements CaseEvent {}

    /** An option chosen in preparing the talk. */
    record DecisionTaken(String decision, String option) implements CaseEvent {}

    /** How the talk went has been read. */
    record AccountRead() implements CaseEvent {}

    /**
     * A question of the framework answered, whole, as it stands now.
     *
     * @param question its number
     * @param arguments entries of the own file
     * @param reasoning own words; may be empty
     */
    record QuestionAnswered(int question, Judgement answer, List<String> arguments, String reasoning)
            implements CaseEvent {

        public QuestionAnswered {
            // The log may hold what an older screen or a hand wrote: a missing list is an empty one.
            arguments = arguments == null
                    ? List.of()
                    : arguments.stream().filter(Objects::nonNull).toList();
            reasoning = reasoning == null ? "" : reasoning;
        }
    }

    /**
     * The two decisions of step 5 as they stand now; null: not taken yet.
     *
     * @param report whether reporting is needed
     * @param help whether help is possible (too)
     */
    record Decided(@Nullable Judgement report, @Nullable Judgement help, String reasoning) implements CaseEvent {

        public Decided {
            reasoning = reasoning == null ? "" : reasoning;
        }
    }

    /** A step closed: nothing in it can change any more, and the expert's reasoning is shown. */
    record StepFinished(int step) implements CaseEvent {}

    /** The expert's reasoning on a step has been read. */
    record ReasoningRead(int step) implements CaseEvent {}

    /** What followed on the decision has been read: the case is done. */
    record FollowedRead() implements CaseEvent {}
}
