package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a finished step beside the expert's answers. */
final class Comparing {

    private final CaseStudy study;
    private final CaseState state;
    private final CaseFile file;

    Comparing(CaseStudy study, CaseState state) {
        this.study = study;
        this.state = state;
        this.file = CaseFile.of(study, state);
    }

    Comparison step(int step) {
        return switch (step) {
            case 1 -> mapping();
            case 2 -> consulting();
            case 3 -> preparing();
            case 4 -> new Comparison.OfWeighing(questions(study.weighing().questions()));
            default -> new Comparison.OfDeciding(questions(study.deciding().questions()), decision());
        };
    }

    private Comparison mapping() {
        return new Comparison.OfMapping(
                study.mapping().cards().stream().map(this::card).toList(),
                study.mapping().kindcheckQuestions().stream()
                        .flatMap(question -> Stream.ofNullable(state.kindcheck().get(question.id()))
                                .map(yours -> new Comparison.OfKindcheck(
                                        question, yours, Verdict.of(yours, question.answer()))))
                        .toList());
    }

    private Comparison.OfCard card(SignalCard card) {
        CaseState.Sorted yours = state.sorted(card.id());
        return new Comparison.OfCard(
                card,
                yours,
                Verdict.of(yours.origin(), card.origin()),
                Verdict.of(yours.nature(), card.nature()),
                Verdict.of(yours.points(), card.points()),
                Verdict.of(yours.record(), card.record()));
    }

    private Comparison consulting() {
        List<Comparison.NotAsked> notAsked = study.consulting().advisers().stream()
                .map(this::notAsked)
                .filter(rest -> !rest.questions().isEmpty())
                .toList();
        return new Comparison.OfConsulting(
                study.consulting().thirdParties().stream()
                        .flatMap(this::thirdParty)
                        .toList(),
                study.consulting().advisers().stream().flatMap(this::telling).toList(),
                file.all(CaseFile.Advice.class),
                notAsked);
    }

    private Stream<Comparison.OfThirdParty> thirdParty(ThirdParty signal) {
        return Stream.ofNullable(state.filed().handled().get(signal.id()))
                .flatMap(id -> signal.option(id).stream())
                .map(yours -> new Comparison.OfThirdParty(
                        signal,
                        yours,
                        signal.options().stream()
                                .filter(option -> option.fits() && !option.equals(yours))
                                .toList()));
    }

    private Stream<Comparison.OfTelling> telling(Consulting.Adviser adviser) {
        return adviser.telling().stream()
                .flatMap(telling -> Stream.ofNullable(state.filed().described().get(adviser.id()))
                        .flatMap(id -> telling.option(id).stream())
                        .map(yours -> new Comparison.OfTelling(
                                adviser,
                                telling,
                                yours,
                                telling.options().stream()
                                        .filter(option -> option.fits() && !option.equals(yours))
                                        .toList())));
    }

    List<Comparison.OfItem> recording(int step) {
        return Recording.items(study.recording(step))
                .flatMap(item -> Stream.ofNullable(state.filed().written().get(item.id()))
                        .map(words -> item(item, item.wording(words))))
                .toList();
    }

    private static Comparison.OfItem item(Recording.Item item, Optional<Recording.Wording> yours) {
        Verdict moment = Verdict.of(yours.isPresent(), item.now());
        Verdict words = yours.map(wording -> Verdict.of(true, wording.fits())).orElse(moment);
        return new Comparison.OfItem(item, yours, moment, words);
    }

    private Comparison.NotAsked notAsked(Consulting.Adviser adviser) {
        List<Consulting.Question> rest = adviser.questions().stream()
                .filter(question -> !state.asked().contains(question.id()))
                .toList();
        return new Comparison.NotAsked(adviser, rest, rest.stream().anyMatch(Consulting.Question::helps));
    }

    private Comparison preparing() {
        return new Comparison.OfPreparing(study.preparing().decisions().stream()
                .flatMap(decision -> decision
                        .option(state.preparations().getOrDefault(decision.id(), ""))
                        .map(yours -> new Comparison.OfDecision(
                                decision,
                                yours,
                                decision.options().stream()
                                        .filter(option -> option.fits() && !option.equals(yours))
                                        .toList()))
                        .stream())
                .toList());
    }

    private List<Comparison.OfQuestion> questions(List<ExpertAnswer> experts) {
        return experts.stream()
                .flatMap(expert -> Stream.ofNullable(state.answers().get(expert.question()))
                        .map(yours -> question(expert, yours)))
                .toList();
    }

    private Comparison.OfQuestion question(ExpertAnswer expert, CaseState.Answered yours) {
        List<String> theirs = expert.arguments().stream().map(Reference::id).toList();
        List<String> unnamed =
                theirs.stream().filter(id -> !yours.arguments().contains(id)).toList();
        List<CaseFile.Entry> onlyExpert = entries(unnamed);
        List<CaseFile.Signal> leftOut = file.leftOut().stream()
                .filter(signal -> unnamed.contains(signal.id()))
                .toList();
        return new Comparison.OfQuestion(
                expert,
                yours,
                Verdict.of(yours.answer(), expert.answer()),
                entries(yours.arguments().stream().filter(theirs::contains).toList()),
                entries(yours.arguments().stream()
                        .filter(id -> !theirs.contains(id))
                        .toList()),
                onlyExpert,
                leftOut,
                unnamed.size() - onlyExpert.size() - leftOut.size());
    }

    private List<CaseFile.Entry> entries(List<String> ids) {
        return ids.stream().flatMap(id -> file.entry(id).stream()).toList();
    }

    private Comparison.OfTheDecision decision() {
        Deciding.ExpertDecision expert = study.deciding().decision();
        CaseState.Decision yours = state.decision();
        return new Comparison.OfTheDecision(
                expert, yours, Verdict.of(yours.report(), expert.report()), Verdict.of(yours.help(), expert.help()));
    }
}
