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
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.Person;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the case file.
 *
 * @param fresh ids of what has just come in
 * @param person id of whom it is looked through for; empty: everything
 */
record CaseFileHtml(Desk desk, Words words, Set<String> fresh, String person) {

    String html() {
        CaseFile file = CaseFile.of(study(), state());
        return new CaseFilePeople(desk, words, person).html(file) + (person.isEmpty() ? all(file) : about(file));
    }

    /** What stands there about one person. */
    private String about(CaseFile file) {
        String content = told(file)
                + advice(file)
                + followed(file)
                + signals(file, SignalCard.Nature.FACT)
                + signals(file, SignalCard.Nature.INTERPRETATION);
        String name = study().person(person).map(Person::name).orElse("");
        return content.isEmpty() ? el("p", "empty", Html.text(words.t("casestudy.file.nothing-about", name))) : content;
    }

    private String all(CaseFile file) {
        // The newest step first: what one works with now is at the top.
        String content = decisions()
                + answers()
                + told(file)
                + preparations()
                + advice(file)
                + followed(file)
                + written(file)
                + kindcheck()
                + signals(file, SignalCard.Nature.FACT)
                + signals(file, SignalCard.Nature.INTERPRETATION)
                + leftOut(file);
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
                shown(file, CaseFile.Signal.class)
                        .filter(signal -> signal.sorted().nature() == nature)
                        .map(signal -> signal(signal, labels)));
    }

    private <E extends CaseFile.Entry> Stream<E> shown(CaseFile file, Class<E> sort) {
        return file.all(sort).stream()
                .filter(entry -> person.isEmpty() || entry.about().contains(person));
    }

    private String leftOut(CaseFile file) {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.file.left-out"), file.leftOut().stream().map(signal -> signal(signal, labels)));
    }

    /** What was written at moments to record. */
    private String written(CaseFile file) {
        return section(
                words.t("casestudy.file.written"),
                file.written().stream()
                        .map(entry -> item(
                                entry.item().id(),
                                "",
                                desk.content("p", "asked", entry.item().text()),
                                desk.content(
                                        "blockquote", "note", entry.wording().text()),
                                el("p", "tags", tag("", words.t("casestudy.file.in-step", entry.step()))))));
    }

    /** What came of signals of others. */
    private String followed(CaseFile file) {
        Labels labels = new Labels(words);
        return section(
                words.t("casestudy.file.third"),
                shown(file, CaseFile.Followed.class)
                        .map(entry -> item(
                                entry.id(),
                                "",
                                text(entry.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag("", labels.of(entry.option().does())),
                                        tag(
                                                points(entry.brought().points()),
                                                labels.tag(entry.brought().points())),
                                        names(entry)))));
    }

    /** Whom an entry is about, where the case says so. */
    private String names(CaseFile.Entry entry) {
        return entry.about().stream()
                .flatMap(id -> study().person(id).stream())
                .map(one -> tag("who", one.name()))
                .collect(Html.together());
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
                el("p", "tags", tags, names(signal)),
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
                shown(file, CaseFile.Advice.class)
                        .map(advice -> item(
                                advice.id(),
                                "",
                                desk.content("p", "asked", advice.question().text()),
                                text(advice.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag("", advice.adviser().name()),
                                        tag("", labels.of(advice.adviser().role())),
                                        anonymous(advice.adviser())))));
    }

    /** Whether an adviser was told who the family is; empty where the case does not ask. */
    private String anonymous(Consulting.Adviser adviser) {
        String described = state().filed().described().getOrDefault(adviser.id(), "");
        return adviser.telling()
                .flatMap(telling -> telling.option(described))
                .map(option -> tag(
                        "",
                        option.names()
                                ? words.t("casestudy.file.with-names")
                                : words.t("casestudy.file.without-names")))
                .orElse("");
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
                shown(file, CaseFile.Told.class)
                        .map(told -> item(
                                told.id(),
                                "",
                                text(told.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                points(told.learned().points()),
                                                labels.tag(told.learned().points())),
                                        names(told)))));
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
