package nl.leeratelier.casestudy.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.casestudy.Verdict;
import nl.leeratelier.ui.Tone;

/** Step 1 beside the expert: what differs first, then what both see alike. */
record MappingHtml(Parts parts) {

    String html(Comparison.OfMapping mapping) {
        List<String> other = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (Comparison.OfCard card : mapping.cards()) {
            List<String> into = card.agrees() ? alike : other;
            into.add(card(card, !card.agrees() && other.isEmpty()));
        }
        for (Comparison.OfKindcheck question : mapping.kindcheck()) {
            boolean differs = question.verdict() == Verdict.DIFFERENT;
            (differs ? other : alike).add(kindcheck(question, differs && other.isEmpty()));
        }
        return parts.group(parts.t("casestudy.compare.other"), other)
                + parts.group(parts.t("casestudy.compare.alike"), alike);
    }

    private String card(Comparison.OfCard card, boolean open) {
        CaseState.Sorted theirs = new CaseState.Sorted(
                card.card().origin(),
                card.card().nature(),
                card.card().points(),
                card.card().record());
        String rows = Stream.of(Aspect.values())
                .map(aspect -> parts.row(
                        name(aspect),
                        aspect.tag(parts.labels(), card.yours()),
                        aspect.tag(parts.labels(), theirs),
                        verdict(card, aspect)))
                .collect(Html.together());
        String differing = Stream.of(Aspect.values())
                .filter(aspect -> verdict(card, aspect) == Verdict.DIFFERENT)
                .map(aspect -> parts.pill(Tone.SAND, name(aspect)))
                .collect(Html.together());
        String alike = Html.el(
                "p",
                "tags",
                Stream.of(Aspect.values())
                        .map(aspect -> Html.tag("", aspect.tag(parts.labels(), theirs)))
                        .collect(Html.together()));
        return parts.item(
                open,
                parts.content("h4", "", card.card().text()),
                differing,
                card.agrees() ? alike : parts.table(rows),
                parts.why(card.card().why(), card.card().sources()));
    }

    private String name(Aspect aspect) {
        return parts.t("casestudy.aspect." + aspect.name().toLowerCase(Locale.ROOT));
    }

    private static Verdict verdict(Comparison.OfCard card, Aspect aspect) {
        return switch (aspect) {
            case ORIGIN -> card.origin();
            case NATURE -> card.nature();
            case POINTS -> card.points();
            case RECORD -> card.recording();
        };
    }

    private String kindcheck(Comparison.OfKindcheck kindcheck, boolean open) {
        String title = parts.t("casestudy.kindcheck.title");
        return parts.item(
                open,
                parts.content("h4", "", kindcheck.question().text()),
                kindcheck.verdict() == Verdict.DIFFERENT ? parts.pill(Tone.SAND, title) : "",
                parts.table(parts.row(
                        title,
                        parts.labels().of(kindcheck.yours()),
                        parts.labels().of(kindcheck.question().answer()),
                        kindcheck.verdict())),
                parts.why(kindcheck.question().why(), kindcheck.question().sources()));
    }
}
