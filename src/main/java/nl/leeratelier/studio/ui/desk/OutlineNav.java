package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Arrangement;
import nl.leeratelier.studio.forms.Outlined;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** The outline of a draft as one piece of markup: three hundred parts cost no more than their text. Only lines that change are sent. */
final class OutlineNav extends Nav implements Words {

    private static final String KEY = "event.target.closest('button')?.dataset.key ?? ''";
    private static final int LONGEST = 80;

    private final transient Bench bench;
    private final Div list = new Div();
    private transient List<Outlined> entries = List.of();
    private transient Map<String, String> lines = new HashMap<>();
    private String open = "";
    private int drawn;

    OutlineNav(Bench bench, Consumer<String> opened) {
        this.bench = bench;
        addClassName("desk-outline");
        setAriaLabel(t("studio-desk.outline"));
        list.getElement()
                .addEventListener(
                        "click",
                        event -> opened.accept(event.getEventData().path(KEY).asString("")))
                .addEventData(KEY)
                .setFilter("event.target.closest('button') !== null");
        add(list);
    }

    /** Shows these entries, one of them open. */
    void show(List<Outlined> now, String opened) {
        Map<String, Integer> problems = problems(now);
        Map<String, String> people = people(now);
        boolean sameEntries = keys(now).equals(keys(entries));
        open = opened;
        Map<String, String> before = lines;
        lines = new HashMap<>();
        now.forEach(entry -> lines.put(
                entry.key(), line(entry, problems.getOrDefault(entry.key(), 0), people.getOrDefault(entry.key(), ""))));
        entries = now;
        if (!sameEntries) {
            draw();
        } else {
            lines.forEach((key, line) -> {
                if (!line.equals(before.get(key))) {
                    list.getElement()
                            .executeJs(
                                    "const li = [...this.querySelectorAll('li')].find(one => one.dataset.key === $0);"
                                            + "if (!li) return; const had = li.contains(document.activeElement);"
                                            + "li.innerHTML = $1; if (had) li.firstElementChild.focus()",
                                    key,
                                    line);
                }
            });
        }
    }

    private void draw() {
        drawn++;
        String items = entries.stream()
                .map(entry -> "<li class=\"level-" + entry.level() + "\" data-key=\"" + Markup.escape(entry.key())
                        + "\">" + lines.get(entry.key()) + "</li>")
                .collect(Collectors.joining());
        list.getElement().setProperty("innerHTML", "<ol data-drawn=\"" + drawn + "\">" + items + "</ol>");
    }

    private static List<String> keys(List<Outlined> entries) {
        return entries.stream().map(Outlined::key).toList();
    }

    private String line(Outlined entry, int problems, String people) {
        String title = EntryWords.title(bench, entry, this);
        String words = title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title;
        return "<button type=\"button\" data-key=\"" + Markup.escape(entry.key()) + "\""
                + (entry.key().equals(open) ? " aria-current=\"true\"" : "")
                + "><span>" + Markup.escape(words) + "</span>"
                + (people.isEmpty()
                        ? ""
                        : "<span class=\"desk-person\" title=\"" + Markup.escape(people) + "\">"
                                + Markup.escape(people.substring(0, people.offsetByCodePoints(0, 1)))
                                + "<span class=\"sr-only\">" + Markup.escape(t("studio-desk.is-here", people))
                                + "</span></span>")
                + (problems == 0
                        ? ""
                        : "<span class=\"desk-count\"><span aria-hidden=\"true\">" + problems
                                + "</span><span class=\"sr-only\">" + Markup.escape(t("studio-desk.problems", problems))
                                + "</span></span>")
                + "</button>";
    }

    private Map<String, Integer> problems(List<Outlined> now) {
        Map<String, Integer> counts = new HashMap<>();
        for (Marked marked : bench.desk().problems()) {
            counts.merge(EntryWords.of(now, marked).key(), 1, Integer::sum);
        }
        return counts;
    }

    private Map<String, String> people(List<Outlined> now) {
        Map<String, String> people = new HashMap<>();
        bench.desk()
                .colleagues()
                .forEach(colleague -> people.merge(
                        Arrangement.holding(now, colleague.at()).key(),
                        colleague.name(),
                        (one, other) -> one + ", " + other));
        return people;
    }

    /** One line as it is shown now. */
    String line(String key) {
        return lines.getOrDefault(key, "");
    }

    /** The markup as it was last drawn whole. */
    String html() {
        return list.getElement().getProperty("innerHTML", "");
    }
}
