package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.SignalCard;
import org.jspecify.annotations.Nullable;

/**
 * How anything stands in the case file.
 *
 * @param fresh ids of what has just come in
 */
record CaseFilePaper(Desk desk, Set<String> fresh) {

    String section(String title, Stream<String> items) {
        List<String> all = items.toList();
        if (all.isEmpty()) {
            return "";
        }
        return el(
                "section",
                "",
                el("h3", "", Html.text(title), el("span", "count", String.valueOf(all.size()))),
                el("ul", "", String.join("", all)));
    }

    String item(String id, String look, String... html) {
        String css = (look + (fresh.contains(id) ? " fresh" : "")).strip();
        return el("li", css, html);
    }

    String text(String text) {
        return desk.content("p", "", text);
    }

    static String points(SignalCard.@Nullable Points points) {
        return points == null ? "" : "points-" + points.name().toLowerCase(Locale.ROOT);
    }
}
