package nl.leeratelier.casestudy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Act;
import nl.leeratelier.content.Framework.Afwegingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;

/** What only the whole can tell of a case study. */
final class CaseStudyChecker {

    private static final String TALK = "roleplay";

    /** What {@link nl.leeratelier.content.Fields#id} gives for an id that it reported already. */
    private static final String REPORTED = "missing";

    private final CaseStudy study;
    private final Problems problems;

    private CaseStudyChecker(CaseStudy study, Problems problems) {
        this.study = study;
        this.problems = problems;
    }

    static void check(CaseStudy study, Library library, Programme programme, Problems problems) {
        CaseStudyChecker checker = new CaseStudyChecker(study, problems);
        checker.kindcheck();
        checker.arguments();
        study.preparing()
                .talk()
                .filter(talk -> !library.mayHold(talk.id()))
                .ifPresent(talk -> checker.talk(talk, programme));
        checker.framework(library).ifPresent(framework -> {
            checker.numbers(framework);
            if (study.sound()) {
                // With an answer that could not be read, the path says nothing.
                checker.decision(framework);
            }
        });
    }

    private void kindcheck() {
        boolean missing = study.setting() == CaseStudy.Setting.VOLWASSENENZORG
                && study.mapping().kindcheck().isEmpty();
        if (missing) {
            problems.add(
                    study.head().place(),
                    "a case for those who work with adults has no kindcheck",
                    "add `kindcheck` under `mapping`, or correct `setting`");
        }
    }

    private void arguments() {
        Set<String> known = study.argumentIds().collect(Collectors.toCollection(TreeSet::new));
        study.frameworkQuestions().forEach(question -> {
            Set<String> seen = new HashSet<>();
            for (Reference argument : question.arguments()) {
                if (!known.contains(argument.id())) {
                    problems.add(
                            argument.place(),
                            "there is no card, question or outcome of the talk '" + argument.id() + "'",
                            "use one of: " + String.join(", ", known));
                } else if (!seen.add(argument.id())) {
                    problems.add(
                            argument.place(),
                            "argument '" + argument.id() + "' stands here twice",
                            "keep one of the two");
                }
            }
        });
    }

    private void talk(Reference talk, Programme programme) {
        Optional<Activity> activity = programme.activity(talk.id());
        if (activity.isEmpty()) {
            String talks = programme.activities().stream()
                    .filter(a -> a.head().kind().equals(TALK))
                    .map(Activity::id)
                    .collect(Collectors.joining(", "));
            problems.add(
                    talk.place(),
                    "there is no activity '" + talk.id() + "' in this programme",
                    talks.isEmpty() ? "add a role-play to the programme, or leave `talk` out" : "use one of: " + talks);
        } else if (!activity.get().head().kind().equals(TALK)) {
            problems.add(
                    talk.place(),
                    "'" + talk.id() + "' is no role-play but a "
                            + activity.get().head().kind(),
                    "name a role-play, or leave `talk` out");
        }
    }

    private Optional<Afwegingskader> framework(Library library) {
        Reference reference = study.weighing().framework();
        Optional<Afwegingskader> framework = library.framework(reference.id(), Afwegingskader.class);
        if (framework.isEmpty() && !reference.id().equals(REPORTED) && !library.mayHold(reference.id())) {
            boolean other = library.frameworks().stream().anyMatch(f -> f.id().equals(reference.id()));
            List<String> known = library.frameworks().stream()
                    .filter(Afwegingskader.class::isInstance)
                    .map(Framework::id)
                    .toList();
            problems.add(
                    reference.place(),
                    other
                            ? "framework '" + reference.id() + "' is no afwegingskader"
                            : "there is no framework '" + reference.id() + "'",
                    known.isEmpty() ? "add one to frameworks/" : "use one of: " + String.join(", ", known));
        }
        return framework;
    }

    private void numbers(Afwegingskader framework) {
        study.frameworkQuestions()
                .filter(question -> framework.question(question.question()).isEmpty())
                .forEach(question -> problems.add(
                        question.place(),
                        "framework '" + framework.id() + "' has no question " + question.question(),
                        "use a number of that framework"));
    }

    /** Follows the expert's answers through the framework: they must lead somewhere, and to the expert's decision. */
    private void decision(Afwegingskader framework) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Set<Integer> passed = new HashSet<>();
        OptionalInt next = OptionalInt.of(1);
        while (next.isPresent() && passed.add(next.getAsInt())) {
            int number = next.getAsInt();
            Optional<Framework.Question> question = framework.question(number);
            Optional<ExpertAnswer> answer = study.expertAnswer(number);
            if (question.isPresent() && answer.isEmpty()) {
                problems.add(
                        number <= 2
                                ? study.weighing().framework().place()
                                : study.deciding().decision().place(),
                        "the expert's answers lead to question " + number + ", which is not answered",
                        "answer question " + number + ", or correct the answers before it");
            }
            if (question.isEmpty() || answer.isEmpty() || answer.get().answer() == Judgement.OPEN) {
                return;
            }
            Framework.Lead lead = answer.get().answer() == Judgement.YES
                    ? question.get().yes()
                    : question.get().no();
            lead.act().ifPresent(acts::add);
            next = lead.question();
        }
        Deciding.ExpertDecision decision = study.deciding().decision();
        contradicted(acts, Act.REPORT, decision.report() == Judgement.NO);
        contradicted(acts, Act.CLOSE, decision.report() == Judgement.YES);
        contradicted(acts, Act.HELP, decision.help() == Judgement.NO);
    }

    private void contradicted(Set<Act> acts, Act act, boolean denied) {
        if (acts.contains(act) && denied) {
            problems.add(
                    study.deciding().decision().place(),
                    "by the framework the expert's answers lead to '"
                            + act.name().toLowerCase(Locale.ROOT) + "', the decision says otherwise",
                    "correct the decision or the answers, or write `open` where experts differ");
        }
    }
}
