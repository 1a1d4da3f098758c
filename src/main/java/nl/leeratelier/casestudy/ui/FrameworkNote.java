package nl.leeratelier.casestudy.ui;

import nl.leeratelier.content.Framework;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Tone;

/** What one must know of the framework, for example that sources differ. */
final class FrameworkNote {

    private FrameworkNote() {}

    /** Whose framework it is, of which version, and whether that was confirmed. */
    private static String whose(Desk desk, Parts parts) {
        Framework.Afwegingskader framework = desk.framework();
        String profession = framework
                .profession()
                .map(name -> parts.t("casestudy.framework.for", name))
                .orElseGet(() -> parts.t("casestudy.framework.for-all"));
        return Html.el(
                "p",
                "framework-whose",
                Html.content("strong", "", desk.lang(), framework.title()),
                Html.said(
                        "span",
                        "",
                        " " + parts.t("casestudy.framework.version", framework.version()) + ". " + profession),
                framework.confirmed() ? "" : " " + parts.pill(Tone.SAND, parts.t("casestudy.framework.unconfirmed")));
    }

    static String html(Desk desk) {
        String note =
                desk.framework().note().map(text -> desk.content("p", "", text)).orElse("");
        Parts parts = new Parts(desk, desk.labels().words());
        return Html.el(
                "div",
                "framework-note",
                whose(desk, parts),
                note,
                parts.sources(desk.framework().sources(), MarkdownText.EMPTY));
    }
}
