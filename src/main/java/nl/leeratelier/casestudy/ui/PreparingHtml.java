package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.ui.Tone;

/** Step 3: each choice with its reasons, and what else fits. */
record PreparingHtml(Parts parts) {

    String html(Comparison.OfPreparing preparing) {
        List<String> items = new ArrayList<>();
        preparing.decisions().forEach(decision -> items.add(decision(decision, items.isEmpty())));
        return String.join("", items);
    }

    private String decision(Comparison.OfDecision decision, boolean open) {
        boolean fits = decision.yours().fits();
        String own = el(
                "div",
                "own-side",
                parts.said("p", "side", parts.t("casestudy.compare.your-choice")),
                parts.content("p", "words", decision.yours().text()),
                parts.why(decision.yours().why(), decision.yours().sources()));
        String others = decision.fitting().stream()
                .map(option -> el(
                        "div",
                        "expert-side",
                        parts.said("p", "side", parts.t("casestudy.compare.fits-too")),
                        parts.content("p", "words", option.text()),
                        parts.why(option.why(), option.sources())))
                .collect(Html.together());
        return parts.item(
                open,
                parts.content("h3", "", decision.decision().question()),
                fits
                        ? parts.pill(Tone.SAFE, parts.t("casestudy.compare.fits"))
                        : parts.pill(Tone.SAND, parts.t("casestudy.compare.fits-less")),
                el("div", others.isEmpty() ? "" : "sides even", own, others));
    }
}
