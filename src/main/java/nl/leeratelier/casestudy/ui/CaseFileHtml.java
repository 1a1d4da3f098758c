package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.tag;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the case file.
 *
 * @param fresh ids of what has just come in
 */
record CaseFileHtml(Desk desk, Words words, Set<String> fresh) {

    String html() {
        CaseFile file = CaseFile.of(study(), state());
        // The newest step first: what one works with now is at the top.
        String content = decisions()
                + answers()
                + told(file)
                + preparations()
                + advice(file)
                + kindcheck()
                + signals(file, SignalCard.Nature.FACT)
                + signals(file, SignalCard.Nature.INTERPRETATION);
        return content.isEmpty() ? el("p", "empty", Html.text(words.t("casestudy.file.empty"))) : content;
    }

    private CaseStudy study() {
        return desk.study();
    }

    private CaseState state() {
        return desk.state();
    }

    private String signals(CaseFile file, SignalCard.Nature nature) {
        Labels labels = new Labels(words);
        return section(
                nature == SignalCard.Nature.FACT
                        ? words.t("casestudy.file.facts")
                        : words.t("casestudy.file.interpretations"),
                file.all(CaseFile.Signal.class).stream()
                        .filter(signal -> signal.sorted().nature() == nature)
                        .map(signal -> signal(signal, labels)));
    }

    private String signal(CaseFile.Signal signal, Labels labels) {
        CaseState.Sorted sorted = signal.sorted();
        boolean recorded = Boolean.TRUE.equals(sorted.record());
        String tags = Stream.of(Aspect.ORIGIN, Aspect.POINTS, Aspect.RECORD)
                .map(aspect -> tag(aspect == Aspect.POINTS ? points(sorted.points()) : "", aspect.tag(labels, sorted)))
                .collect(Html.together());
        return item(
                signal.id(),
                recorded ? "" : "left-out",
                text(signal.text()),
                el("p", "tags", tags),
                state().isFinished(1) ? expert(signal, labels) : "");
    }

    /** After step 1: where an expert sorts a signal otherwise. */
    private String expert(CaseFile.Signal signal, Labels labels) {
        SignalCard card = signal.card();
        CaseState.Sorted theirs = new CaseState.Sorted(card.origin(), card.nature(), card.points(), card.record());
        List<String> other = Stream.of(Aspect.values())
                .filter(aspect -> !aspect.value(theirs).equals(aspect.value(signal.sorted())))
                .filter(aspect -> aspect != Aspect.POINTS || card.points() != SignalCard.Points.OPEN)
                .map(aspect -> aspect.tag(labels, theirs))
                .toList();
        return other.isEmpty()
                ? ""
                : el("p", "expert", Html.text(words.t("casestudy.file.expert", String.join(", ", other))));
    }

    private String kindcheck() {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.kindcheck.title"),
                study().mapping().kindcheckQuestions().stream()
                        .filter(question -> state().kindcheck().containsKey(question.id()))
                        .map(question -> item(
                                question.id(),
                                "",
                                text(question.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                "",
                                                labels.of(Objects.requireNonNull(
                                                        state().kindcheck().get(question.id()))))))));
    }

    private String advice(CaseFile file) {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.file.advice"),
                file.all(CaseFile.Advice.class).stream()
                        .map(advice -> item(
                                advice.id(),
                                "",
                                desk.content("p", "asked", advice.question().text()),
                                text(advice.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag("", advice.adviser().name()),
                                        tag("", labels.of(advice.adviser().role()))))));
    }

    private String preparations() {
        return section(
                words.t("casestudy.file.preparations"),
                study().preparing().decisions().stream()
                        .flatMap(decision -> decision.options().stream()
                                .filter(option -> option.id()
                                        .equals(state().preparations().get(decision.id())))
                                .map(option -> item(
                                        decision.id(),
                                        "",
                                        desk.content("p", "asked", decision.question()),
                                        text(option.text())))));
    }

    private String told(CaseFile file) {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.file.told"),
                file.all(CaseFile.Told.class).stream()
                        .map(told -> item(
                                told.id(),
                                "",
                                text(told.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                points(told.learned().points()),
                                                labels.tag(told.learned().points()))))));
    }

    private String decisions() {
        CaseState.Decision decision = state().decision();
        return section(
                words.t("casestudy.decision.title"),
                Stream.of(
                                decided("report", words.t("casestudy.decision.report"), decision.report()),
                                decided("help", words.t("casestudy.decision.help"), decision.help()))
                        .filter(item -> !item.isEmpty()));
    }

    private String decided(String id, String question, @Nullable Judgement judgement) {
        return judgement == null
                ? ""
                : item(id, "", Html.said("p", "", question), el("p", "tags", tag("", new Labels(words).of(judgement))));
    }

    private String answers() {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.file.answers"),
                desk.framework().questions().stream()
                        .filter(question -> state().answers().containsKey(question.number()))
                        .map(question -> item(
                                "q" + question.number(),
                                "",
                                desk.content("p", "", question.number() + ". " + question.label()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                "",
                                                labels.of(Objects.requireNonNull(state().answers()
                                                                .get(question.number()))
                                                        .answer()))))));
    }

    private String section(String title, Stream<String> items) {
        List<String> all = items.toList();
        if (all.isEmpty()) {
            return "";
        }
        return el(
                "section",
                "",
                el("h3", "", Html.text(title), el("span", "count", String.valueOf(all.size()))),
                el("ul", "", String.join("", all)));
    }

    private String item(String id, String look, String... html) {
        String css = (look + (fresh.contains(id) ? " fresh" : "")).strip();
        return el("li", css, html);
    }

    private String text(String text) {
        return desk.content("p", "", text);
    }

    private static String points(SignalCard.@Nullable Points points) {
        return points == null ? "" : "points-" + points.name().toLowerCase(Locale.ROOT);
    }
}
