package nl.leeratelier.casestudy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fold of a case: what may happen now, and what it does. Pure. */
final class CaseRules {

    static final String NOT_YET = "casestudy.refusal.not-yet";
    static final String FINISHED = "casestudy.refusal.finished";
    static final String UNKNOWN = "casestudy.refusal.unknown";
    static final String EMPTY = "casestudy.refusal.empty";
    static final String NO_QUESTIONS_LEFT = "casestudy.refusal.no-questions-left";
    static final String ASKED_BEFORE = "casestudy.refusal.asked-before";
    static final String NOT_IN_FILE = "casestudy.refusal.not-in-file";
    static final String TOO_LONG = "casestudy.refusal.too-long";
    static final String HIDDEN = "casestudy.refusal.hidden";
    static final String INCOMPLETE = "casestudy.refusal.incomplete";
    static final String HANDLED_BEFORE = "casestudy.refusal.handled-before";
    static final String DESCRIBED_BEFORE = "casestudy.refusal.described-before";
    static final String DESCRIBE_FIRST = "casestudy.refusal.describe-first";

    private final CaseStudy study;
    private final CaseState state;

    CaseRules(CaseStudy study, CaseState state) {
        this.study = study;
        this.state = state;
    }

    /** The translation key of why an event does not fit; empty when it does. */
    Optional<String> refusal(CaseEvent event) {
        if (event instanceof CaseEvent.EntryWritten written
                && study.stepOfItem(written.item()).isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        String out = outOfTurn(stageOf(event));
        return Optional.ofNullable(out != null ? out : unfit(event));
    }

    /** The state after an event that fits; otherwise the same state. */
    CaseState after(CaseEvent event) {
        if (refusal(event).isPresent()) {
            return state;
        }
        CaseState next = step(event);
        return next.withProgress(CaseProgress.percent(study, next));
    }

    private CaseStage stageOf(CaseEvent event) {
        return switch (event) {
            case CaseEvent.IntroRead ignored -> CaseStage.INTRO;
            case CaseEvent.CardSorted ignored -> CaseStage.MAPPING;
            case CaseEvent.KindcheckAnswered ignored -> CaseStage.MAPPING;
            case CaseEvent.EntryWritten written ->
                CaseStage.working(study.stepOfItem(written.item()).orElse(1));
            case CaseEvent.SignalHandled ignored -> CaseStage.CONSULTING;
            case CaseEvent.FamilyDescribed ignored -> CaseStage.CONSULTING;
            case CaseEvent.QuestionPut ignored -> CaseStage.CONSULTING;
            case CaseEvent.DecisionTaken ignored -> CaseStage.PREPARING;
            case CaseEvent.AccountRead ignored -> CaseStage.TALK;
            case CaseEvent.QuestionAnswered answered ->
                answered.question() <= 2 ? CaseStage.WEIGHING : CaseStage.DECIDING;
            case CaseEvent.Decided ignored -> CaseStage.DECIDING;
            case CaseEvent.StepFinished finished -> CaseStage.working(finished.step());
            case CaseEvent.ReasoningRead read -> CaseStage.working(read.step()).next();
            case CaseEvent.FollowedRead ignored -> CaseStage.FOLLOWING;
        };
    }

    private @Nullable String outOfTurn(CaseStage stage) {
        if (stage == state.stage()) {
            return null;
        }
        return state.stage().isAfter(stage) ? FINISHED : NOT_YET;
    }

    private @Nullable String unfit(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CardSorted sorted -> unfit(sorted);
            case CaseEvent.KindcheckAnswered answered ->
                answered.answer() == null
                        ? EMPTY
                        : knownIf(study.mapping()
                                .kindcheckQuestion(answered.question())
                                .isPresent());
            case CaseEvent.EntryWritten written -> unfit(written);
            case CaseEvent.SignalHandled handled -> unfit(handled);
            case CaseEvent.FamilyDescribed described -> unfit(described);
            case CaseEvent.QuestionPut put -> unfit(put);
            case CaseEvent.DecisionTaken taken ->
                knownIf(study.preparing()
                        .decision(taken.decision())
                        .flatMap(decision -> decision.option(taken.option()))
                        .isPresent());
            case CaseEvent.QuestionAnswered answered -> unfit(answered);
            case CaseEvent.Decided decided -> unfit(decided);
            case CaseEvent.StepFinished finished -> unfit(finished);
            case CaseEvent.ReasoningRead read -> knownIf(isStep(read.step()));
            case CaseEvent.IntroRead ignored -> null;
            case CaseEvent.AccountRead ignored -> null;
            case CaseEvent.FollowedRead ignored -> null;
        };
    }

    private @Nullable String unfit(CaseEvent.CardSorted sorted) {
        boolean empty = sorted.origin() == null
                && sorted.nature() == null
                && sorted.points() == null
                && sorted.record() == null;
        return empty ? EMPTY : knownIf(study.mapping().card(sorted.card()).isPresent());
    }

    private @Nullable String unfit(CaseEvent.EntryWritten written) {
        int step = study.stepOfItem(written.item()).orElse(0);
        return knownIf(study.item(step, written.item())
                .filter(item -> written.wording() != null && item.allows(written.wording()))
                .isPresent());
    }

    private @Nullable String unfit(CaseEvent.SignalHandled handled) {
        var option = study.consulting().thirdParty(handled.signal()).flatMap(signal -> signal.option(handled.option()));
        if (option.isEmpty()) {
            return UNKNOWN;
        }
        return state.filed().handled().containsKey(handled.signal()) ? HANDLED_BEFORE : null;
    }

    private @Nullable String unfit(CaseEvent.FamilyDescribed described) {
        var option = study.consulting()
                .adviser(described.adviser())
                .flatMap(Consulting.Adviser::telling)
                .flatMap(telling -> telling.option(described.option()));
        if (option.isEmpty()) {
            return UNKNOWN;
        }
        return state.filed().described().containsKey(described.adviser()) ? DESCRIBED_BEFORE : null;
    }

    private @Nullable String unfit(CaseEvent.QuestionPut put) {
        Optional<Consulting.Adviser> known = study.consulting()
                .adviser(put.adviser())
                .filter(adviser -> adviser.questions().stream().anyMatch(q -> q.id().equals(put.question())));
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        if (known.get().telling().isPresent() && !state.filed().described().containsKey(put.adviser())) {
            return DESCRIBE_FIRST;
        }
        if (state.asked().contains(put.question())) {
            return ASKED_BEFORE;
        }
        return state.asked().size() < study.consulting().questions() ? null : NO_QUESTIONS_LEFT;
    }

    private @Nullable String unfit(CaseEvent.QuestionAnswered answered) {
        if (study.expertAnswer(answered.question()).isEmpty()) {
            return UNKNOWN;
        }
        if (!isPosition(answered.answer())) {
            return EMPTY;
        }
        List<String> arguments = answered.arguments();
        CaseFile file = CaseFile.of(study, state);
        boolean own = new HashSet<>(arguments).size() == arguments.size()
                && arguments.stream().allMatch(id -> file.entry(id).isPresent());
        return own ? unfitReasoning(answered.reasoning()) : NOT_IN_FILE;
    }

    private @Nullable String unfit(CaseEvent.Decided decided) {
        boolean positions = (decided.report() == null || isPosition(decided.report()))
                && (decided.help() == null || isPosition(decided.help()));
        // What was decided may change, but not be taken back.
        boolean withdrawn = (decided.report() == null && state.decision().report() != null)
                || (decided.help() == null && state.decision().help() != null)
                || (decided.report() == null && decided.help() == null);
        return positions && !withdrawn ? unfitReasoning(decided.reasoning()) : EMPTY;
    }

    private @Nullable String unfit(CaseEvent.StepFinished finished) {
        return isStep(finished.step()) ? (CaseProgress.isWorkDone(study, state) ? null : INCOMPLETE) : UNKNOWN;
    }

    private static @Nullable String unfitReasoning(String reasoning) {
        if (reasoning.length() > CaseStudy.LONGEST_REASONING) {
            return TOO_LONG;
        }
        return reasoning.chars().anyMatch(CaseRules::isHidden) ? HIDDEN : null;
    }

    /** Control characters, and those that turn the direction of text. */
    private static boolean isHidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isPosition(@Nullable Judgement judgement) {
        return judgement == Judgement.YES || judgement == Judgement.NO;
    }

    private static boolean isStep(int step) {
        return step >= 1 && step <= 5;
    }

    private static @Nullable String knownIf(boolean known) {
        return known ? null : UNKNOWN;
    }

    private CaseState step(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CardSorted sorted ->
                state.withCard(sorted.card(), state.sorted(sorted.card()).with(sorted));
            case CaseEvent.KindcheckAnswered answered -> state.withKindcheck(answered.question(), answered.answer());
            case CaseEvent.EntryWritten written -> state.withWritten(written.item(), written.wording());
            case CaseEvent.SignalHandled handled -> state.withHandled(handled.signal(), handled.option());
            case CaseEvent.FamilyDescribed described -> state.withDescribed(described.adviser(), described.option());
            case CaseEvent.QuestionPut put -> state.withAsked(put.question());
            case CaseEvent.DecisionTaken taken -> state.withPreparation(taken.decision(), taken.option());
            case CaseEvent.QuestionAnswered answered ->
                state.withAnswer(
                        answered.question(),
                        new CaseState.Answered(answered.answer(), answered.arguments(), answered.reasoning()));
            case CaseEvent.Decided decided ->
                state.withDecision(new CaseState.Decision(decided.report(), decided.help(), decided.reasoning()));
            case CaseEvent.IntroRead ignored -> state.at(state.stage().next());
            case CaseEvent.StepFinished ignored -> state.at(state.stage().next());
            case CaseEvent.ReasoningRead ignored -> state.at(state.stage().next());
            case CaseEvent.AccountRead ignored -> state.at(state.stage().next());
            case CaseEvent.FollowedRead ignored -> state.at(state.stage().next());
        };
    }
}
