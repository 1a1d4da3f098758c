package nl.leeratelier.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.ExpertAnswer;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.casestudy.Reference;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent;
import nl.leeratelier.dilemma.DilemmaState;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.measure.MeasureEvent;
import nl.leeratelier.measure.MeasureState;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.ReadingEvent;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyEvent;
import nl.leeratelier.survey.SurveyState;

/**
 * What somebody does next who does everything well: reads, answers rightly, decides as the expert, and says what leads to
 * a good ending. It knows nothing of any one text, so it goes through whatever is written.
 */
public final class GoodWay {

    private GoodWay() {}

    /** The next event of an activity that is not completed yet. */
    public static Object next(Activity activity, ActivityState state) {
        return switch (activity) {
            case Reading ignored -> new ReadingEvent.Finished();
            case Quiz quiz -> next(quiz, (QuizState) state);
            case CaseStudy study -> next(study, (CaseState) state);
            case RolePlay talk -> GoodTalk.next(talk, (RolePlayState) state);
            case Survey survey -> next(survey, (SurveyState) state);
            case Measure measure -> next(measure, (MeasureState) state);
            case Dilemma dilemma -> next(dilemma, (DilemmaState) state);
            default ->
                throw new AssertionError("Say here what is a good way through a "
                        + activity.head().kind());
        };
    }

    /** Of an anonymous survey the log holds no answers. */
    private static SurveyEvent next(Survey survey, SurveyState state) {
        return survey.questions().stream()
                .filter(question -> !survey.anonymous() && !state.answers().containsKey(question.id()))
                .findFirst()
                .<SurveyEvent>map(open -> new SurveyEvent.Answered(
                        open.id(), List.of(open.choices().stream().findFirst().orElse("Dat het helpt om te vragen."))))
                .orElseGet(SurveyEvent.HandedIn::new);
    }

    private static MeasureEvent next(Measure measure, MeasureState state) {
        return measure.statements().stream()
                .filter(statement -> state.given(statement).isEmpty())
                .findFirst()
                .<MeasureEvent>map(open -> new MeasureEvent.Answered(open, 2))
                .orElseGet(MeasureEvent.HandedIn::new);
    }

    private static DilemmaEvent next(Dilemma dilemma, DilemmaState state) {
        return switch (state.stage()) {
            case OPENING -> new DilemmaEvent.PositionTaken(2, "Ik twijfel.");
            case OTHERS -> new DilemmaEvent.OthersSeen();
            case VOICES ->
                new DilemmaEvent.VoiceHeard(state.voice(dilemma).orElseThrow().id());
            case AGAIN, DONE -> new DilemmaEvent.PositionTakenAgain(4, "Ik hoor nu beide kanten.");
        };
    }

    private static QuizEvent next(Quiz quiz, QuizState state) {
        if (quiz.limits().minutes().isPresent() && !state.hasBegun()) {
            return new QuizEvent.Started(0);
        }
        return state.item(state.current())
                .map(item -> next(item, state.answer(item)))
                .orElseGet(QuizEvent.Submitted::new);
    }

    /** Own words that were written are still to be rated. */
    private static QuizEvent next(Item item, List<String> given) {
        return item instanceof Item.Open open && !given.isEmpty()
                ? new QuizEvent.Rated(
                        open.id(),
                        open.criteria().stream().collect(Collectors.toMap(Item.Criterion::id, criterion -> 2)))
                : new QuizEvent.Answered(item.id(), Answers.right(item));
    }

    private static CaseEvent next(CaseStudy study, CaseState state) {
        return switch (state.stage()) {
            case INTRO -> new CaseEvent.IntroRead();
            case MAPPING -> first(sorting(study, state), 1);
            case CONSULTING -> first(consulting(study, state), 2);
            case PREPARING -> first(preparing(study, state), 3);
            case TALK -> new CaseEvent.AccountRead();
            case WEIGHING ->
                first(
                        Stream.concat(
                                recording(study, state, 4),
                                answering(study, state, study.weighing().questions())),
                        4);
            case DECIDING -> first(deciding(study, state), 5);
            case MAPPED, CONSULTED, PREPARED, WEIGHED, DECIDED ->
                new CaseEvent.ReasoningRead(state.stage().step());
            case FOLLOWING, DONE -> new CaseEvent.FollowedRead();
        };
    }

    private static CaseEvent first(Stream<CaseEvent> left, int step) {
        return left.findFirst().orElseGet(() -> new CaseEvent.StepFinished(step));
    }

    private static Stream<CaseEvent> sorting(CaseStudy study, CaseState state) {
        Stream<CaseEvent> sorting = Stream.concat(
                study.mapping().cards().stream()
                        .filter(card -> !state.sorted(card.id()).isComplete())
                        .map(card -> new CaseEvent.CardSorted(
                                card.id(), card.origin(), card.nature(), card.points(), card.record())),
                study.mapping().kindcheckQuestions().stream()
                        .filter(question -> !state.kindcheck().containsKey(question.id()))
                        .map(question -> new CaseEvent.KindcheckAnswered(question.id(), question.answer())));
        return Stream.concat(sorting, recording(study, state, 1));
    }

    /** Records what an expert records at this moment, in words that fit. */
    private static Stream<CaseEvent> recording(CaseStudy study, CaseState state, int step) {
        return study.recording(step).stream()
                .flatMap(moment -> moment.items().stream())
                .filter(item -> !state.filed().written().containsKey(item.id()))
                .map(item -> new CaseEvent.EntryWritten(
                        item.id(), item.now() ? item.fitting().getFirst().id() : Recording.NOT_NOW));
    }

    private static Stream<CaseEvent> consulting(CaseStudy study, CaseState state) {
        Stream<CaseEvent> signals = study.consulting().thirdParties().stream()
                .filter(signal -> !state.filed().handled().containsKey(signal.id()))
                .map(signal -> new CaseEvent.SignalHandled(
                        signal.id(),
                        signal.options().stream()
                                .filter(option -> option.fits())
                                .findFirst()
                                .orElseThrow()
                                .id()));
        return Stream.of(signals, asking(study, state), recording(study, state, 2))
                .flatMap(events -> events);
    }

    /** A question to an adviser, or how the family is described to them first. */
    private static CaseEvent asked(CaseState state, Consulting.Adviser adviser, Consulting.Question question) {
        boolean described = state.filed().described().containsKey(adviser.id());
        return adviser.telling()
                .filter(telling -> !described)
                .<CaseEvent>map(telling -> new CaseEvent.FamilyDescribed(
                        adviser.id(),
                        telling.options().stream()
                                .filter(option -> option.fits())
                                .findFirst()
                                .orElseThrow()
                                .id()))
                .orElseGet(() -> new CaseEvent.QuestionPut(adviser.id(), question.id()));
    }

    private static Stream<CaseEvent> asking(CaseStudy study, CaseState state) {
        if (state.asked().size() >= study.consulting().questions()) {
            return Stream.empty();
        }
        return study.consulting().advisers().stream()
                .flatMap(adviser -> adviser.questions().stream()
                        .filter(question -> question.helps() && !state.asked().contains(question.id()))
                        .map(question -> asked(state, adviser, question)));
    }

    private static Stream<CaseEvent> preparing(CaseStudy study, CaseState state) {
        return study.preparing().decisions().stream()
                .filter(decision -> !state.preparations().containsKey(decision.id()))
                .map(decision -> new CaseEvent.DecisionTaken(
                        decision.id(),
                        decision.options().stream()
                                .filter(option -> option.fits())
                                .findFirst()
                                .orElseThrow()
                                .id()));
    }

    private static Stream<CaseEvent> answering(CaseStudy study, CaseState state, List<ExpertAnswer> questions) {
        CaseFile file = CaseFile.of(study, state);
        return questions.stream()
                .filter(question -> !state.answers().containsKey(question.question()))
                .map(question -> new CaseEvent.QuestionAnswered(
                        question.question(),
                        taken(question.answer()),
                        question.arguments().stream()
                                .map(Reference::id)
                                .filter(id -> file.entry(id).isPresent())
                                .toList(),
                        ""));
    }

    private static Stream<CaseEvent> deciding(CaseStudy study, CaseState state) {
        var expert = study.deciding().decision();
        Stream<CaseEvent> decision = state.decision().isComplete()
                ? Stream.empty()
                : Stream.of(new CaseEvent.Decided(taken(expert.report()), taken(expert.help()), ""));
        return Stream.of(answering(study, state, study.deciding().questions()), decision, recording(study, state, 5))
                .flatMap(events -> events);
    }

    /** Where experts differ, either is good. */
    private static Judgement taken(Judgement expert) {
        return expert == Judgement.OPEN ? Judgement.NO : expert;
    }
}
