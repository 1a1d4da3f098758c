package nl.leeratelier.casestudy.ui;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.casestudy.Preparing;

/** Step 3: each choice with its reasons, and what else fits. */
record PreparingHtml(Parts parts) {

    String html(Comparison.OfPreparing preparing) {
        List<String> items = new ArrayList<>();
        preparing.decisions().forEach(decision -> items.add(decision(decision, items.isEmpty())));
        return String.join("", items);
    }

    private String decision(Comparison.OfDecision decision, boolean open) {
        Preparing.Option yours = decision.yours();
        String others = decision.fitting().stream()
                .map(option -> parts.option(
                        parts.t("casestudy.compare.fits-too"), option.text(), option.why(), option.sources()))
                .collect(Html.together());
        return parts.item(
                open,
                parts.content("h3", "", decision.decision().question()),
                parts.fits(yours.fits()),
                parts.sides(parts.own(yours.text(), yours.why(), yours.sources()), others));
    }
}
