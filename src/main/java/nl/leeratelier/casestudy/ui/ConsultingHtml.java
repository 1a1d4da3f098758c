package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.Telling;
import nl.leeratelier.casestudy.ThirdParty;
import nl.leeratelier.ui.Tone;

/** Step 2: what was asked, and in outline what was not. */
record ConsultingHtml(Parts parts) {

    String html(Comparison.OfConsulting consulting) {
        List<String> asked = new ArrayList<>();
        consulting.asked().forEach(advice -> asked.add(advice(advice, asked.isEmpty())));
        String rest = consulting.notAsked().stream().map(this::notAsked).collect(Html.together());
        List<String> others = new ArrayList<>();
        consulting.thirdParties().forEach(signal -> others.add(thirdParty(signal)));
        List<String> told = new ArrayList<>();
        consulting.tellings().forEach(telling -> told.add(telling(telling)));
        return parts.group(parts.t("casestudy.compare.third"), others)
                + parts.group(parts.t("casestudy.compare.told"), told)
                + parts.group(parts.t("casestudy.compare.asked"), asked)
                + (rest.isEmpty()
                        ? ""
                        : el(
                                "section",
                                "group",
                                parts.said("h3", "", parts.t("casestudy.compare.not-asked")),
                                parts.said("p", "", parts.t("casestudy.compare.not-asked.text")),
                                el("ul", "not-asked", rest)));
    }

    private String thirdParty(Comparison.OfThirdParty signal) {
        String others = signal.fitting().stream()
                .map(option -> parts.option(
                        parts.t("casestudy.compare.fits-too"), option.text(), option.why(), option.sources()))
                .collect(Html.together());
        ThirdParty.Option yours = signal.yours();
        return parts.item(
                !yours.fits(),
                parts.content("h4", "", signal.signal().question()),
                parts.fits(yours.fits()),
                parts.content("p", "", signal.signal().text()),
                parts.sides(parts.own(yours.text(), yours.why(), yours.sources()), others));
    }

    private String telling(Comparison.OfTelling telling) {
        String others = telling.fitting().stream()
                .map(option -> parts.option(
                        parts.t("casestudy.compare.fits-too"), option.text(), option.why(), option.sources()))
                .collect(Html.together());
        Telling.Option yours = telling.yours();
        return parts.item(
                !yours.fits(),
                parts.content("h4", "", telling.telling().question()),
                parts.fits(yours.fits()),
                from(telling.adviser()),
                parts.sides(parts.own(yours.text(), yours.why(), yours.sources()), others));
    }

    private String advice(CaseFile.Advice advice, boolean open) {
        boolean helps = advice.question().helps();
        return parts.item(
                open,
                parts.content("h4", "", advice.question().text()),
                helps
                        ? parts.pill(Tone.SAFE, parts.t("casestudy.compare.helps"))
                        : parts.pill(Tone.SAND, parts.t("casestudy.compare.helps-not")),
                from(advice.adviser()),
                parts.content("blockquote", "", advice.question().answer()),
                parts.why(advice.question().why(), advice.question().sources()));
    }

    private String notAsked(Comparison.NotAsked rest) {
        String questions = rest.questions().stream()
                .map(question -> el(
                        "li",
                        "",
                        parts.content("span", "", question.text()),
                        question.helps() ? " " + parts.pill(Tone.SAFE, parts.t("casestudy.compare.would-help")) : ""))
                .collect(Html.together());
        return el("li", "", from(rest.adviser()), el("ul", "", questions));
    }

    private String from(Consulting.Adviser adviser) {
        return parts.said("p", "from", adviser.name() + ", " + parts.labels().of(adviser.role()));
    }
}
