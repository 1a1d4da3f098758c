package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.casestudy.FrameworkPath;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.Verdict;
import nl.leeratelier.content.Framework;
import nl.leeratelier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Steps 4 and 5: answers, arguments and decisions beside the expert's. */
record WeighingHtml(Parts parts) {

    String html(List<Comparison.OfQuestion> questions) {
        List<String> items = new ArrayList<>();
        questions.forEach(question -> items.add(question(question, items.isEmpty())));
        return String.join("", items);
    }

    private String question(Comparison.OfQuestion question, boolean open) {
        int number = question.expert().question();
        String label = parts.desk()
                .framework()
                .question(number)
                .map(Framework.Question::label)
                .orElse("");
        String text = parts.desk()
                .framework()
                .question(number)
                .map(Framework.Question::text)
                .orElse("");
        return parts.item(
                open,
                parts.content("h3", "", number + ". " + label),
                verdict(question.verdict()),
                parts.content("p", "question", text),
                sides(own(question), expert(question)));
    }

    private String own(Comparison.OfQuestion question) {
        return parts.said("p", "answer", parts.labels().of(question.yours().answer()))
                + ownWords(question.yours().reasoning())
                + arguments(parts.t("casestudy.compare.shared"), question.shared())
                + arguments(parts.t("casestudy.compare.only-you"), question.onlyYours())
                + (question.shared().isEmpty() && question.onlyYours().isEmpty()
                        ? parts.said("p", "side", parts.t("casestudy.compare.no-arguments"))
                        : "");
    }

    private String expert(Comparison.OfQuestion question) {
        String unknown = question.unknown() == 0
                ? ""
                : parts.said("p", "side", parts.t("casestudy.compare.unknown", question.unknown()));
        return parts.said("p", "answer", parts.labels().of(question.expert().answer()))
                + parts.reasoning(
                        question.expert().reasoning(), "q" + question.expert().question())
                + arguments(parts.t("casestudy.compare.only-expert"), question.onlyExpert())
                + arguments(parts.t("casestudy.compare.left-out"), question.leftOut())
                + unknown
                + parts.sources(question.expert().sources(), question.expert().reasoning());
    }

    /** The two decisions of step 5. */
    String decision(Comparison.OfTheDecision decision) {
        String rows = parts.row(
                        parts.t("casestudy.decision.report"),
                        said(decision.yours().report()),
                        said(decision.expert().report()),
                        decision.report())
                + parts.row(
                        parts.t("casestudy.decision.help"),
                        said(decision.yours().help()),
                        said(decision.expert().help()),
                        decision.help());
        String expert = parts.reasoning(decision.expert().reasoning(), "decision")
                + parts.sources(decision.expert().sources(), decision.expert().reasoning());
        String own = ownWords(decision.yours().reasoning());
        return parts.item(
                true,
                parts.said("h3", "", parts.t("casestudy.decision.title")),
                "",
                parts.table(rows),
                otherwise(decision.yours()),
                own.isEmpty() ? el("div", "expert-side", expert) : sides(own, expert));
    }

    /** Where one decided otherwise than the own answers lead to by the framework. */
    private String otherwise(CaseState.Decision yours) {
        boolean denied = !FrameworkPath.of(
                        parts.desk().framework(), parts.desk().state())
                .deniedBy(yours.report(), yours.help())
                .isEmpty();
        return denied ? parts.said("p", "leads", parts.t("casestudy.compare.otherwise")) : "";
    }

    private String said(@Nullable Judgement judgement) {
        return judgement == null ? "" : parts.labels().of(judgement);
    }

    private String ownWords(String reasoning) {
        return reasoning.isBlank()
                ? ""
                : el("p", "own-words", Html.text(reasoning).replace("\n", "<br>"));
    }

    private String sides(String own, String expert) {
        return el(
                "div",
                "sides",
                el("div", "own-side", parts.said("p", "side", parts.t("casestudy.you")), own),
                el("div", "expert-side", parts.said("p", "side", parts.t("casestudy.expert")), expert));
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case SAME -> parts.pill(Tone.SAFE, parts.t("casestudy.compare.verdict.same"));
            case DIFFERENT -> parts.pill(Tone.SAND, parts.t("casestudy.compare.verdict.different"));
            case OPEN -> parts.pill(Tone.PRO, parts.t("casestudy.compare.verdict.open"));
        };
    }

    private String arguments(String title, List<? extends CaseFile.Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String items = entries.stream()
                .map(entry -> parts.content("li", "", entry.text()))
                .collect(Html.together());
        return parts.said("p", "side", title) + el("ul", "arguments", items);
    }
}
