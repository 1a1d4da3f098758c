package nl.leeratelier.casestudy;

import java.util.stream.Stream;

/** How much of a case is done. Every card, answer and screen to read counts once, and none can be taken back. */
final class CaseProgress {

    private CaseProgress() {}

    /** 0 to 100; 100 only in the stage {@link CaseStage#DONE}. */
    static int percent(CaseStudy study, CaseState state) {
        int done = 0;
        int total = 0;
        for (CaseStage stage : CaseStage.values()) {
            if (stage == CaseStage.DONE) {
                continue;
            }
            // Leaving a stage counts as one more.
            int size = size(study, stage) + 1;
            total += size;
            if (state.stage().isAfter(stage)) {
                done += size;
            } else if (state.stage() == stage) {
                done += Math.min(work(study, state, stage), size - 1);
            }
        }
        return done * 100 / total;
    }

    /** Whether everything in the present stage was answered, so that its step may be finished. */
    static boolean isWorkDone(CaseStudy study, CaseState state) {
        int work = work(study, state, state.stage());
        if (state.stage() == CaseStage.CONSULTING) {
            // Nobody has to put all questions, but a step without any consultation is none.
            int rest = size(study, state.stage()) - study.consulting().questions();
            return !state.asked().isEmpty() && work - state.asked().size() >= rest;
        }
        return work >= size(study, state.stage());
    }

    private static int size(CaseStudy study, CaseStage stage) {
        return own(study, stage) + (int) items(study, stage).count();
    }

    /** What may be recorded while working on a stage. */
    private static Stream<Recording.Item> items(CaseStudy study, CaseStage stage) {
        return stage == CaseStage.working(stage.step())
                ? Recording.items(study.recording(stage.step()))
                : Stream.empty();
    }

    private static int work(CaseStudy study, CaseState state, CaseStage stage) {
        return ownWork(study, state, stage)
                + (int) items(study, stage)
                        .filter(item -> state.filed().written().containsKey(item.id()))
                        .count();
    }

    /** The work of a stage beside what is recorded. */
    private static int own(CaseStudy study, CaseStage stage) {
        return switch (stage) {
            case MAPPING ->
                study.mapping().cards().size()
                        + study.mapping().kindcheckQuestions().size();
            case CONSULTING ->
                study.consulting().questions()
                        + study.consulting().thirdParties().size();
            case PREPARING -> study.preparing().decisions().size();
            case WEIGHING -> study.weighing().questions().size();
            case DECIDING -> study.deciding().questions().size() + 1;
            default -> 0;
        };
    }

    private static int ownWork(CaseStudy study, CaseState state, CaseStage stage) {
        return switch (stage) {
            case MAPPING ->
                (int) state.cards().values().stream()
                                .filter(CaseState.Sorted::isComplete)
                                .count()
                        + state.kindcheck().size();
            case CONSULTING -> state.asked().size() + state.filed().handled().size();
            case PREPARING -> state.preparations().size();
            case WEIGHING -> state.answers().size();
            case DECIDING ->
                (int) study.deciding().questions().stream()
                                .filter(question -> state.answers().containsKey(question.question()))
                                .count()
                        + (state.decision().isComplete() ? 1 : 0);
            default -> 0;
        };
    }
}
