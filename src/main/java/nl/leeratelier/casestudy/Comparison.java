package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;

/** A finished step: one's own answers beside the expert's, where they agree and where they differ. Pure. */
public sealed interface Comparison {

    /** Step 1. */
    record OfMapping(List<OfCard> cards, List<OfKindcheck> kindcheck) implements Comparison {}

    record OfCard(
            SignalCard card,
            CaseState.Sorted yours,
            Verdict origin,
            Verdict nature,
            Verdict points,
            Verdict recording) {

        /** Whether nothing differs. */
        public boolean agrees() {
            return origin != Verdict.DIFFERENT
                    && nature != Verdict.DIFFERENT
                    && points != Verdict.DIFFERENT
                    && recording != Verdict.DIFFERENT;
        }
    }

    record OfKindcheck(Kindcheck.Question question, Kindcheck.Answer yours, Verdict verdict) {}

    /**
     * Step 2.
     *
     * @param thirdParties signals of others
     * @param tellings how the family was described to whom
     * @param asked what was asked, in order
     * @param notAsked per adviser what was not asked; their answers stay unknown
     */
    record OfConsulting(
            List<OfThirdParty> thirdParties,
            List<OfTelling> tellings,
            List<CaseFile.Advice> asked,
            List<NotAsked> notAsked)
            implements Comparison {}

    /**
     * What was done with a signal of somebody else.
     *
     * @param fitting other options that fit
     */
    record OfThirdParty(ThirdParty signal, ThirdParty.Option yours, List<ThirdParty.Option> fitting) {}

    /**
     * How the family was described to an adviser.
     *
     * @param fitting other options that fit
     */
    record OfTelling(Consulting.Adviser adviser, Telling telling, Telling.Option yours, List<Telling.Option> fitting) {}

    /**
     * Something that could be recorded at a moment.
     *
     * @param yours one's own words; empty: not at this moment
     * @param moment whether both record it, or leave it, at this moment
     * @param words whether the own words fit; as {@code moment} where nothing was written
     */
    record OfItem(Recording.Item item, Optional<Recording.Wording> yours, Verdict moment, Verdict words) {}

    /** @param helpful whether one of these questions would have brought the case further */
    record NotAsked(Consulting.Adviser adviser, List<Consulting.Question> questions, boolean helpful) {}

    /** Step 3. */
    record OfPreparing(List<OfDecision> decisions) implements Comparison {}

    /**
     * @param yours the chosen option
     * @param fitting other options that fit
     */
    record OfDecision(Preparing.Decision decision, Preparing.Option yours, List<Preparing.Option> fitting) {

        public Verdict verdict() {
            return yours.fits() ? Verdict.SAME : Verdict.DIFFERENT;
        }
    }

    /** Step 4. */
    record OfWeighing(List<OfQuestion> questions) implements Comparison {}

    /** Step 5. */
    record OfDeciding(List<OfQuestion> questions, OfTheDecision decision) implements Comparison {}

    /**
     * A question of the framework.
     *
     * @param shared arguments that both name
     * @param onlyYours arguments that the expert does not name
     * @param onlyExpert arguments of the expert that stand in one's own file, but were not named
     * @param leftOut arguments of the expert that one kept out of the file
     * @param unknown how many arguments of the expert one could not know: nobody was asked
     */
    record OfQuestion(
            ExpertAnswer expert,
            CaseState.Answered yours,
            Verdict verdict,
            List<CaseFile.Entry> shared,
            List<CaseFile.Entry> onlyYours,
            List<CaseFile.Entry> onlyExpert,
            List<CaseFile.Signal> leftOut,
            int unknown) {}

    record OfTheDecision(Deciding.ExpertDecision expert, CaseState.Decision yours, Verdict report, Verdict help) {}

    /** What was recorded while working on a step from 1 to 5; none while the step is not finished. */
    static List<OfItem> recording(CaseStudy study, CaseState state, int step) {
        return step >= 1 && step <= 5 && state.isFinished(step)
                ? new Comparing(study, state).recording(step)
                : List.of();
    }

    /** The comparison of a step from 1 to 5; empty while the step is not finished. */
    static Optional<Comparison> of(CaseStudy study, CaseState state, int step) {
        return step >= 1 && step <= 5 && state.isFinished(step)
                ? Optional.of(new Comparing(study, state).step(step))
                : Optional.empty();
    }
}
