package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.tag;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.Person;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the case file.
 *
 * @param person id of whom it is looked through for; empty: everything
 */
record CaseFileHtml(Desk desk, Words words, CaseFilePaper paper, String person) {

    CaseFileHtml(Desk desk, Words words, Set<String> fresh, String person) {
        this(desk, words, new CaseFilePaper(desk, fresh), person);
    }

    String html() {
        CaseFile file = CaseFile.of(study(), state());
        return new CaseFilePeople(desk, words, person).html(file) + (person.isEmpty() ? all(file) : about(file));
    }

    /** What stands there about one person. */
    private String about(CaseFile file) {
        String content = entries().told(file)
                + entries().advice(file)
                + entries().followed(file)
                + entries().signals(file, SignalCard.Nature.FACT)
                + entries().signals(file, SignalCard.Nature.INTERPRETATION);
        String name = study().person(person).map(Person::name).orElse("");
        return content.isEmpty() ? el("p", "empty", Html.text(words.t("casestudy.file.nothing-about", name))) : content;
    }

    private String all(CaseFile file) {
        // The newest step first: what one works with now is at the top.
        String content = decisions()
                + answers()
                + entries().told(file)
                + preparations()
                + entries().advice(file)
                + entries().followed(file)
                + entries().written(file)
                + kindcheck()
                + entries().signals(file, SignalCard.Nature.FACT)
                + entries().signals(file, SignalCard.Nature.INTERPRETATION)
                + entries().leftOut(file);
        return content.isEmpty() ? el("p", "empty", Html.text(words.t("casestudy.file.empty"))) : content;
    }

    private CaseFileEntries entries() {
        return new CaseFileEntries(desk, words, paper, person);
    }

    private CaseStudy study() {
        return desk.study();
    }

    private CaseState state() {
        return desk.state();
    }

    private String kindcheck() {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.kindcheck.title"),
                study().mapping().kindcheckQuestions().stream()
                        .filter(question -> state().kindcheck().containsKey(question.id()))
                        .map(question -> paper.item(
                                question.id(),
                                "",
                                paper.text(question.text()),
                                el(
                                        "p",
                                        "tags",
                                        tag(
                                                "",
                                                labels.of(Objects.requireNonNull(
                                                        state().kindcheck().get(question.id()))))))));
    }

    private String preparations() {
        return paper.section(
                words.t("casestudy.file.preparations"),
                study().preparing().decisions().stream()
                        .flatMap(decision -> decision.options().stream()
                                .filter(option -> option.id()
                                        .equals(state().preparations().get(decision.id())))
                                .map(option -> paper.item(
                                        decision.id(),
                                        "",
                                        desk.content("p", "asked", decision.question()),
                                        paper.text(option.text())))));
    }

    private String decisions() {
        CaseState.Decision decision = state().decision();
        return paper.section(
                words.t("casestudy.decision.title"),
                Stream.of(
                                decided("report", words.t("casestudy.decision.report"), decision.report()),
                                decided("help", words.t("casestudy.decision.help"), decision.help()))
                        .filter(item -> !item.isEmpty()));
    }

    private String decided(String id, String question, @Nullable Judgement judgement) {
        return judgement == null
                ? ""
                : paper.item(
                        id,
                        "",
                        Html.said("p", "", question),
                        el("p", "tags", tag("", new Labels(words).of(judgement))));
    }

    private String answers() {
        Labels labels = new Labels(words);
        return paper.section(
                words.t("casestudy.file.answers"),
                desk.framework().questions().stream()
                        .filter(question -> state().answers().containsKey(question.number()))
                        .map(question -> paper.item(
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
}
