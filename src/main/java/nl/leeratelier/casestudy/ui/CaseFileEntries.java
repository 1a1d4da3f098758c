package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.tag;

import java.util.List;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;

/**
 * What one knows, as it stands in the case file: signals, what others and advisers said, what the talk brought, and how it was
 * written down.
 *
 * @param person id of whom the file is looked through for; empty: everything
 */
record CaseFileEntries(Desk desk, Words words, CaseFilePaper paper, String person) {

    String signals(CaseFile file, SignalCard.Nature nature) {
        Labels labels = new Labels(words);
        return paper.section(
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

    String leftOut(CaseFile file) {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.file.left-out"), file.leftOut().stream().map(signal -> signal(signal, labels)));
    }

    /** What was written at moments to record. */
    String written(CaseFile file) {
        return paper.section(
                words.t("casestudy.file.written"),
                file.written().stream()
                        .map(entry -> paper.item(
                                entry.item().id(),
                                "",
                                desk.content("p", "asked", entry.item().text()),
                                desk.content(
                                        "blockquote", "note", entry.wording().text()),
                                el("p", "tags", tag("", words.t("casestudy.file.in-step", entry.step()))))));
    }

    /** What came of signals of others. */
    String followed(CaseFile file) {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.file.third"),
                shown(file, CaseFile.Followed.class)
                        .map(entry -> paper.item(
                                entry.id(),
                                "",
                                paper.text(entry.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag("", labels.of(entry.option().does())),
                                        tag(
                                                CaseFilePaper.points(
                                                        entry.brought().points()),
                                                labels.tag(entry.brought().points())),
                                        names(entry)))));
    }

    /** Whom an entry is about, where the case says so. */
    private String names(CaseFile.Entry entry) {
        return entry.about().stream()
                .flatMap(id -> desk.study().person(id).stream())
                .map(one -> tag("who", one.name()))
                .collect(Html.together());
    }

    private String signal(CaseFile.Signal signal, Labels labels) {
        CaseState.Sorted sorted = signal.sorted();
        boolean recorded = Boolean.TRUE.equals(sorted.record());
        String tags = Stream.of(Aspect.ORIGIN, Aspect.POINTS, Aspect.RECORD)
                .map(aspect -> tag(
                        aspect == Aspect.POINTS ? CaseFilePaper.points(sorted.points()) : "",
                        aspect.tag(labels, sorted)))
                .collect(Html.together());
        return paper.item(
                signal.id(),
                recorded ? "" : "left-out",
                paper.text(signal.text()),
                el("p", "tags", tags, names(signal)),
                desk.state().isFinished(1) ? expert(signal, labels) : "");
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

    String advice(CaseFile file) {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.file.advice"),
                shown(file, CaseFile.Advice.class)
                        .map(advice -> paper.item(
                                advice.id(),
                                "",
                                desk.content("p", "asked", advice.question().text()),
                                paper.text(advice.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag("", advice.adviser().name()),
                                        tag("", labels.of(advice.adviser().role())),
                                        anonymous(advice.adviser())))));
    }

    /** Whether an adviser was told who the family is; empty where the case does not ask. */
    private String anonymous(Consulting.Adviser adviser) {
        String described = desk.state().filed().described().getOrDefault(adviser.id(), "");
        return adviser.telling()
                .flatMap(telling -> telling.option(described))
                .map(option -> tag(
                        "",
                        option.names()
                                ? words.t("casestudy.file.with-names")
                                : words.t("casestudy.file.without-names")))
                .orElse("");
    }

    String told(CaseFile file) {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.file.told"),
                shown(file, CaseFile.Told.class)
                        .map(told -> paper.item(
                                told.id(),
                                "",
                                paper.text(told.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                CaseFilePaper.points(
                                                        told.learned().points()),
                                                labels.tag(told.learned().points())),
                                        names(told)))));
    }
}
