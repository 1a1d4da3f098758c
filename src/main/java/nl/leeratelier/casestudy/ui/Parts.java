package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.Collection;
import java.util.List;
import nl.leeratelier.casestudy.Verdict;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What the comparisons of all steps are made of. */
record Parts(Desk desk, Words words) {

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    Labels labels() {
        return new Labels(words);
    }

    /** Text of the case. */
    String content(String tag, String css, String text) {
        return Html.content(tag, css, desk.lang(), text);
    }

    /** Text of the screen. */
    String said(String tag, String css, String text) {
        return el(tag, css, Html.text(text));
    }

    String pill(Tone tone, String text) {
        return Markup.pill(tone, text).html();
    }

    /** One thing to compare: its heading and a word on it are always there, the rest opens. */
    String item(boolean open, String heading, String pills, String... body) {
        return (open ? "<details class=\"item\" open>" : "<details class=\"item\">")
                + el("summary", "", heading, pills.isEmpty() ? "" : el("span", "pills", pills))
                + el("div", "item-body", body)
                + "</details>";
    }

    String group(String heading, List<String> items) {
        return items.isEmpty() ? "" : el("section", "group", said("h3", "", heading), String.join("", items));
    }

    String table(String rows) {
        String head = el(
                "thead",
                "",
                el(
                        "tr",
                        "",
                        "<td></td>",
                        "<th scope=\"col\">" + Html.text(t("casestudy.you")) + "</th>",
                        "<th scope=\"col\">" + Html.text(t("casestudy.expert")) + "</th>"));
        return el("table", "compare", head, el("tbody", "", rows));
    }

    String row(String name, String yours, String theirs, Verdict verdict) {
        String look = verdict == Verdict.DIFFERENT ? "differs" : "";
        return el(
                "tr",
                look,
                "<th scope=\"row\">" + Html.text(name) + "</th>",
                said("td", "", yours),
                said("td", "", theirs));
    }

    /** Whether what one chose fits this family now. */
    String fits(boolean fits) {
        return fits ? pill(Tone.SAFE, t("casestudy.compare.fits")) : pill(Tone.SAND, t("casestudy.compare.fits-less"));
    }

    /** What one chose, with the expert's reasons. */
    String own(String text, String why, List<SourceKey> sources) {
        return el(
                "div",
                "own-side",
                said("p", "side", t("casestudy.compare.your-choice")),
                content("p", "words", text),
                why(why, sources));
    }

    /** What an expert could have chosen, with the reasons. */
    String option(String title, String text, String why, List<SourceKey> sources) {
        return el("div", "expert-side", said("p", "side", title), content("p", "words", text), why(why, sources));
    }

    /** One's own side beside those of the expert; alone where there are none. */
    String sides(String own, String others) {
        return el("div", others.isEmpty() ? "" : "sides even", own, others);
    }

    /** The expert's reasons, in plain words with the sources below. */
    String why(String why, List<SourceKey> sources) {
        return el("div", "why", content("p", "", why), sources(sources, MarkdownText.EMPTY));
    }

    /** The expert's reasoning as running text. */
    String reasoning(MarkdownText text, String prefix) {
        return desk.proseHtml(text, prefix);
    }

    /** The sources that are not marked in the text already, in one line that opens. */
    String sources(Collection<SourceKey> keys, MarkdownText marked) {
        List<Source> sources = desk.sitting().library().sources().of(keys).stream()
                .filter(source -> !marked.cited().contains(source.key()))
                .toList();
        return SourceNote.markup(sources, words).html();
    }
}
