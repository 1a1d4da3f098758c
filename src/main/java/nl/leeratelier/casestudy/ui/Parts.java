package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Markup.el;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.Verdict;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
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
        return Markup.content(tag, css, desk.lang(), text);
    }

    /** Text of the screen. */
    String said(String tag, String css, String text) {
        return el(tag, css, Markup.text(text));
    }

    String pill(String tone, String text) {
        return el("span", "pill " + tone, Markup.text(text));
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
                        "<th scope=\"col\">" + Markup.text(t("casestudy.you")) + "</th>",
                        "<th scope=\"col\">" + Markup.text(t("casestudy.expert")) + "</th>"));
        return el("table", "compare", head, el("tbody", "", rows));
    }

    String row(String name, String yours, String theirs, Verdict verdict) {
        String look = verdict == Verdict.DIFFERENT ? "differs" : "";
        return el(
                "tr",
                look,
                "<th scope=\"row\">" + Markup.text(name) + "</th>",
                said("td", "", yours),
                said("td", "", theirs));
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
        if (sources.isEmpty()) {
            return "";
        }
        String names = sources.stream().map(Parts::name).distinct().collect(Collectors.joining(" · "));
        String items = sources.stream()
                .map(source -> el(
                        "li",
                        "",
                        said("cite", "", name(source)),
                        content("span", "", source.says()),
                        source.confirmed() ? "" : pill("tone-warn", t("ui.source.unconfirmed"))))
                .collect(Markup.together());
        String line = said("summary", "", t("ui.source.line", sources.size(), names));
        return el("div", "sources", el("details", "", line, el("ul", "", items)));
    }

    private static String name(Source source) {
        String title = source.document().title();
        return source.place().isBlank() ? title : title + ", " + source.place();
    }
}
