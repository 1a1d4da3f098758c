package nl.leeratelier.casestudy.ui;

import nl.leeratelier.content.MarkdownText;

/** What one must know of the framework, for example that sources differ. */
final class FrameworkNote {

    private FrameworkNote() {}

    static String html(Desk desk) {
        String note =
                desk.framework().note().map(text -> desk.content("p", "", text)).orElse("");
        Parts parts = new Parts(desk, desk.labels().words());
        return Html.el(
                "div", "framework-note", note, parts.sources(desk.framework().sources(), MarkdownText.EMPTY));
    }
}
