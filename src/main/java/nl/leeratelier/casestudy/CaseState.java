package nl.leeratelier.casestudy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt at a case stands.
 *
 * @param cards what was said of each card, in the order of sorting
 * @param kindcheck answers by question
 * @param filed what was written into the file, and done with signals of others
 * @param asked questions put to advisers, in order
 * @param preparations chosen options by decision
 * @param answers to questions of the framework, by number
 * @param progress 0 to 100; 100 only when done
 */
public record CaseState(
        CaseStage stage,
        Map<String, Sorted> cards,
        Map<String, Kindcheck.Answer> kindcheck,
        Filed filed,
        List<String> asked,
        Map<String, String> preparations,
        Map<Integer, Answered> answers,
        Decision decision,
        int progress)
        implements ActivityState {

    static final CaseState BEGIN = new CaseState(
            CaseStage.INTRO,
            Map.of(),
            Map.of(),
            Filed.NOTHING,
            List.of(),
            Map.of(),
            Map.of(),
            new Decision(null, null, ""),
            0);

    /** What one said of a card; null: not said yet. */
    public record Sorted(
            SignalCard.@Nullable Origin origin,
            SignalCard.@Nullable Nature nature,
            SignalCard.@Nullable Points points,
            @Nullable Boolean record) {

        static final Sorted NOT_YET = new Sorted(null, null, null, null);

        /** Whether everything was said. */
        public boolean isComplete() {
            return origin != null && nature != null && points != null && record != null;
        }

        Sorted with(CaseEvent.CardSorted said) {
            return new Sorted(
                    said.origin() == null ? origin : said.origin(),
                    said.nature() == null ? nature : said.nature(),
                    said.points() == null ? points : said.points(),
                    said.record() == null ? record : said.record());
        }
    }

    /**
     * Chosen options by what they were chosen for.
     *
     * @param handled by signal of a third party
     * @param described how the family was described, by adviser
     * @param written wordings by item of a moment to record; an empty one: not now
     */
    public record Filed(Map<String, String> handled, Map<String, String> described, Map<String, String> written) {

        static final Filed NOTHING = new Filed(Map.of(), Map.of(), Map.of());
    }

    /** An own answer to a question of the framework. */
    public record Answered(Judgement answer, List<String> arguments, String reasoning) {}

    /** One's own two decisions; null: not taken yet. */
    public record Decision(
            @Nullable Judgement report, @Nullable Judgement help, String reasoning) {

        public boolean isComplete() {
            return report != null && help != null;
        }
    }

    /** What was said of a card so far. */
    public Sorted sorted(String card) {
        return cards.getOrDefault(card, Sorted.NOT_YET);
    }

    /** Whether a step is closed and the expert's reasoning on it may be seen. */
    public boolean isFinished(int step) {
        return stage.isAfter(CaseStage.working(step));
    }

    @Override
    public ActivityResult result() {
        return stage == CaseStage.DONE ? ActivityResult.completed() : ActivityResult.inProgress(progress);
    }

    CaseState at(CaseStage other) {
        return new CaseState(other, cards, kindcheck, filed, asked, preparations, answers, decision, progress);
    }

    CaseState withCard(String card, Sorted sorted) {
        return new CaseState(
                stage, with(cards, card, sorted), kindcheck, filed, asked, preparations, answers, decision, progress);
    }

    CaseState withKindcheck(String question, Kindcheck.Answer answer) {
        return new CaseState(
                stage,
                cards,
                with(kindcheck, question, answer),
                filed,
                asked,
                preparations,
                answers,
                decision,
                progress);
    }

    CaseState withHandled(String signal, String option) {
        return withFiled(new Filed(with(filed.handled(), signal, option), filed.described(), filed.written()));
    }

    CaseState withDescribed(String adviser, String option) {
        return withFiled(new Filed(filed.handled(), with(filed.described(), adviser, option), filed.written()));
    }

    CaseState withWritten(String item, String wording) {
        return withFiled(new Filed(filed.handled(), filed.described(), with(filed.written(), item, wording)));
    }

    private CaseState withFiled(Filed now) {
        return new CaseState(stage, cards, kindcheck, now, asked, preparations, answers, decision, progress);
    }

    CaseState withAsked(String question) {
        List<String> more = Stream.concat(asked.stream(), Stream.of(question)).toList();
        return new CaseState(stage, cards, kindcheck, filed, more, preparations, answers, decision, progress);
    }

    CaseState withPreparation(String chosen, String option) {
        return new CaseState(
                stage, cards, kindcheck, filed, asked, with(preparations, chosen, option), answers, decision, progress);
    }

    CaseState withAnswer(int question, Answered answered) {
        return new CaseState(
                stage,
                cards,
                kindcheck,
                filed,
                asked,
                preparations,
                with(answers, question, answered),
                decision,
                progress);
    }

    CaseState withDecision(Decision taken) {
        return new CaseState(stage, cards, kindcheck, filed, asked, preparations, answers, taken, progress);
    }

    CaseState withProgress(int percent) {
        return new CaseState(stage, cards, kindcheck, filed, asked, preparations, answers, decision, percent);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
