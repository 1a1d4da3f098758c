package nl.leeratelier.casestudy;

import java.util.List;
import nl.leeratelier.testing.Rehearsal;

/** Walks the case that ships as a trainee might, up to a stage. */
public final class CaseWalk {

    private CaseWalk() {}

    /** Plays until a stage is reached; a number after it, as in {@code MAPPING+3}, plays so many events more. */
    public static void until(Rehearsal<CaseStudy, CaseEvent, CaseState> sitting, String where) {
        String[] parts = where.split("\\+");
        CaseStage stage = CaseStage.valueOf(parts[0]);
        int more = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        for (CaseEvent event : events(sitting.activity())) {
            if (sitting.state().stage() == stage && more-- <= 0) {
                return;
            }
            if (!sitting.record(event)) {
                throw new IllegalStateException("Refused: " + event);
            }
        }
    }

    /** A whole run: mostly as the expert, now and then otherwise. */
    public static List<CaseEvent> events(CaseStudy study) {
        var events = new java.util.ArrayList<CaseEvent>();
        events.add(new CaseEvent.IntroRead());
        int i = 0;
        for (SignalCard card : study.mapping().cards()) {
            boolean other = i++ % 3 == 1;
            events.add(new CaseEvent.CardSorted(
                    card.id(),
                    card.origin(),
                    other ? SignalCard.Nature.FACT : card.nature(),
                    other ? SignalCard.Points.TO : card.points(),
                    other || card.record()));
        }
        for (Kindcheck.Question question : study.mapping().kindcheckQuestions()) {
            events.add(new CaseEvent.KindcheckAnswered(
                    question.id(), i++ % 4 == 0 ? Kindcheck.Answer.NO : question.answer()));
        }
        write(events, study, 1);
        events.add(new CaseEvent.StepFinished(1));
        events.add(new CaseEvent.ReasoningRead(1));
        for (ThirdParty signal : study.consulting().thirdParties()) {
            events.add(new CaseEvent.SignalHandled(
                    signal.id(), signal.options().getFirst().id()));
        }
        int left = study.consulting().questions();
        for (Consulting.Adviser adviser : study.consulting().advisers()) {
            if (left-- > 0) {
                adviser.telling()
                        .ifPresent(telling -> events.add(new CaseEvent.FamilyDescribed(
                                adviser.id(), telling.options().getFirst().id())));
                events.add(new CaseEvent.QuestionPut(
                        adviser.id(), adviser.questions().getFirst().id()));
            }
        }
        write(events, study, 2);
        events.add(new CaseEvent.StepFinished(2));
        events.add(new CaseEvent.ReasoningRead(2));
        for (Preparing.Decision decision : study.preparing().decisions()) {
            events.add(new CaseEvent.DecisionTaken(
                    decision.id(), decision.options().get(i++ % 2).id()));
        }
        events.add(new CaseEvent.StepFinished(3));
        events.add(new CaseEvent.ReasoningRead(3));
        events.add(new CaseEvent.AccountRead());
        write(events, study, 4);
        for (ExpertAnswer answer : study.weighing().questions()) {
            events.add(answered(study, answer));
        }
        events.add(new CaseEvent.StepFinished(4));
        events.add(new CaseEvent.ReasoningRead(4));
        for (ExpertAnswer answer : study.deciding().questions()) {
            events.add(answered(study, answer));
        }
        events.add(new CaseEvent.Decided(Judgement.NO, null, ""));
        events.add(new CaseEvent.Decided(
                Judgement.NO, Judgement.YES, "Hulp kan nu beginnen. Ik blijf wel opletten of het huis warm wordt."));
        write(events, study, 5);
        events.add(new CaseEvent.StepFinished(5));
        events.add(new CaseEvent.ReasoningRead(5));
        events.add(new CaseEvent.FollowedRead());
        return events;
    }

    /** Writes the first words offered, and leaves what an expert leaves. */
    private static void write(List<CaseEvent> events, CaseStudy study, int step) {
        Recording.items(study.recording(step))
                .forEach(item -> events.add(new CaseEvent.EntryWritten(
                        item.id(), item.now() ? item.wordings().getFirst().id() : Recording.NOT_NOW)));
    }

    private static CaseEvent answered(CaseStudy study, ExpertAnswer answer) {
        Judgement yours = answer.question() == 2 || answer.question() == 5 ? Judgement.NO : Judgement.YES;
        return new CaseEvent.QuestionAnswered(
                answer.question(), yours, arguments(study), "Ze heeft het niet makkelijk, en dat moet snel anders.");
    }

    /** Signals that stand in the file by then, and one that an expert would not name. */
    private static List<String> arguments(CaseStudy study) {
        List<String> names = List.of("jas", "lunch", "afspraken");
        boolean mila =
                names.stream().allMatch(name -> study.mapping().card(name).isPresent());
        return mila
                ? names
                : study.mapping().cards().stream()
                        .filter(SignalCard::record)
                        .map(SignalCard::id)
                        .limit(2)
                        .toList();
    }
}
