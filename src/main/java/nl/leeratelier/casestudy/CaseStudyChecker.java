package nl.leeratelier.casestudy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Act;
import nl.leeratelier.content.Framework.Afwegingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Receiving;

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
        checker.topics();
        checker.thirdParties();
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

    /** A kindcheck that says what it asks after, asks after everything. */
    private void topics() {
        Set<Kindcheck.Topic> topics = study.mapping().kindcheckQuestions().stream()
                .flatMap(question -> question.topic().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kindcheck.Topic.class)));
        if (topics.isEmpty()) {
            return;
        }
        Arrays.stream(Kindcheck.Topic.values())
                .filter(topic -> topic.isAlwaysAsked() && !topics.contains(topic))
                .forEach(topic -> problems.add(
                        study.head().place(),
                        "the kindcheck has no question on '" + written(topic) + "'",
                        "add a question with `topic: " + written(topic) + "`, or leave all topics out"));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void thirdParties() {
        study.consulting().thirdParties().stream()
                .flatMap(signal -> signal.card().stream())
                .forEach(this::thirdParty);
    }

    private void thirdParty(Reference reference) {
        Optional<SignalCard> card = study.mapping().card(reference.id());
        if (card.isEmpty()) {
            problems.add(
                    reference.place(),
                    "there is no card '" + reference.id() + "'",
                    "use one of: "
                            + study.mapping().cards().stream()
                                    .filter(one -> one.origin() == SignalCard.Origin.FROM_OTHERS)
                                    .map(SignalCard::id)
                                    .collect(Collectors.joining(", ")));
        } else if (card.get().origin() != SignalCard.Origin.FROM_OTHERS) {
            problems.add(
                    reference.place(),
                    "card '" + reference.id() + "' is no signal of others",
                    "name a card with `origin: from-others`, or leave `card` out");
        }
    }

    private void arguments() {
        Set<String> leftOut = study.isRecorded()
                ? study.mapping().cards().stream()
                        .filter(card -> !card.record())
                        .map(SignalCard::id)
                        .collect(Collectors.toSet())
                : Set.of();
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
                } else if (leftOut.contains(argument.id())) {
                    problems.add(
                            argument.place(),
                            "card '" + argument.id() + "' does not belong in the file, so it carries no answer",
                            "use the fact below it, or write `record: true` at the card");
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
        } else if (activity.get() instanceof Receiving talks && isFirstOf(talk, programme)) {
            expected(talks, talk, programme);
        }
    }

    /** Whether no case before this one leads to the same talk: what a talk expects is reported once. */
    private boolean isFirstOf(Reference talk, Programme programme) {
        return cases(talk, programme).findFirst().filter(study::equals).isPresent();
    }

    private static Stream<CaseStudy> cases(Reference talk, Programme programme) {
        return programme.activities().stream()
                .filter(CaseStudy.class::isInstance)
                .map(CaseStudy.class::cast)
                .filter(other -> other.preparing()
                        .talk()
                        .filter(one -> one.id().equals(talk.id()))
                        .isPresent());
    }

    private void expected(Receiving talks, Reference talk, Programme programme) {
        Set<String> known = cases(talk, programme)
                .flatMap(other -> Facts.all(other).stream())
                .collect(Collectors.toSet());
        talks.expected().stream()
                .filter(one -> !known.contains(one.fact()))
                .forEach(one -> problems.add(
                        one.place(),
                        "no case that leads to this talk can bring '" + one.fact() + "'",
                        Facts.like(known, one.fact())
                                .map(near -> "use one of: " + near)
                                .orElse("write the id of a card or question, or thing.choice, such as waar.thuis")));
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
        FrameworkPath path = FrameworkPath.follow(
                framework, number -> study.expertAnswer(number).map(ExpertAnswer::answer));
        path.unanswered()
                .ifPresent(number -> problems.add(
                        number <= 2
                                ? study.weighing().framework().place()
                                : study.deciding().decision().place(),
                        "the expert's answers lead to question " + number + ", which is not answered",
                        "answer question " + number + ", or correct the answers before it"));
        Deciding.ExpertDecision decision = study.deciding().decision();
        path.deniedBy(decision.report(), decision.help()).forEach(this::contradicted);
    }

    private void contradicted(Act act) {
        problems.add(
                study.deciding().decision().place(),
                "by the framework the expert's answers lead to '" + act.name().toLowerCase(Locale.ROOT)
                        + "', the decision says otherwise",
                "correct the decision or the answers, or write `open` where experts differ");
    }
}
