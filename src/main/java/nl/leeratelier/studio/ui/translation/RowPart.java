package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.translation.Row;
import nl.leeratelier.studio.words.WordDiff;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** One text of the original, and beside it the field for the other language. It is kept while one writes. */
final class RowPart extends Div implements Words {

    private static final int PAUSE_MILLISECONDS = 400;
    private static final int LONG = 70;

    private final transient TranslationPage page;
    private final Div state = new Div();
    private final Div before = new Div();
    private final Div ways = new Div();
    private final Div trouble = new Div();
    private final Element input;
    private transient Row row;
    private boolean inside;
    private boolean saving;
    /** What is in the field, as far as is known here. */
    private String written;

    RowPart(TranslationPage page, Row row, String label) {
        this.page = page;
        this.row = row;
        this.written = row.text();
        String id = "translation-" + row.original().at().replaceAll("[^A-Za-z0-9-]", "-");
        boolean isLong = row.original().text().length() > LONG || row.original().sort() == Wording.Sort.MARKDOWN;
        input = new Element(isLong ? "textarea" : "input");
        addClassName("translation-row");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-label");
        Paragraph words = new Paragraph(row.original().text());
        words.setId(id + "-original");
        words.addClassName("translation-words");
        words.getElement().setAttribute("lang", page.original().language());
        Span name = new Span(label);
        name.setId(id + "-label");
        name.addClassName("translation-label");
        Div head = new Div(name, state);
        head.addClassName("translation-row-head");
        Div there = new Div(words, before);
        there.addClassName("translation-there");
        trouble.setId(id + "-trouble");
        trouble.addClassName("translation-trouble");
        trouble.getElement().setAttribute("aria-live", "polite");
        ways.addClassName("translation-ways");
        before.addClassName("translation-before");
        Div here = new Div();
        here.addClassName("translation-here");
        prepare(id, label, isLong);
        here.getElement().appendChild(input);
        here.add(ways, trouble);
        add(head, there, here);
        showState();
        check();
    }

    private void prepare(String id, String label, boolean isLong) {
        if (isLong) {
            int lines = row.original().text().length() / LONG
                    + 1
                    + (int) row.original().text().lines().count();
            input.setAttribute("rows", String.valueOf(Math.min(24, Math.max(2, lines))));
        } else {
            input.setAttribute("type", "text").setAttribute("autocomplete", "off");
        }
        input.setAttribute("id", id);
        input.setAttribute("lang", page.translated());
        input.setAttribute("aria-label", t("translation.field", label, page.name(page.translated())));
        input.setAttribute("aria-describedby", id + "-original " + id + "-trouble");
        input.setAttribute("maxlength", "20000");
        input.setProperty("value", written);
        input.addPropertyChangeListener("value", "change", change -> {});
        input.addPropertyChangeListener("value", "input", change -> {})
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        input.addPropertyChangeListener("value", change -> {
            if (change.isUserOriginated()) {
                write(String.valueOf(change.getValue()));
            }
        });
        input.addEventListener("focus", event -> {
            inside = true;
            page.desk().moveTo(row.place());
        });
        input.addEventListener("blur", event -> {
            inside = false;
            show(row);
        });
    }

    /** Where the original stands. */
    String at() {
        return row.original().at();
    }

    /** What the translator wrote here, so far. */
    void write(String words) {
        written = words;
        row.write(words).ifPresent(this::keep);
    }

    private void keep(Edit edit) {
        saving = true;
        page.desk().edit(edit);
        saving = false;
    }

    /** Shows how it stands now; what is being written here stays. */
    void show(Row now) {
        boolean isOther = !now.text().equals(row.text());
        row = now;
        boolean isMine = saving || inside;
        if (isOther && !isMine && !now.text().equals(written.strip())) {
            fill(now.text());
        }
        showState();
    }

    private void fill(String words) {
        written = words;
        input.setProperty("value", words);
        input.executeJs("this.value = $0", words);
    }

    private void showState() {
        state.removeAll();
        ways.removeAll();
        new Markup("").into(before);
        boolean isOutdated = row.state() == Row.State.OUTDATED;
        before.setVisible(isOutdated);
        switch (row.state()) {
            case MISSING -> {
                state.add(new Pill(Tone.SAND, t("translation.missing")));
                ways.add(new SecondaryButton(t("translation.copy"), click -> copy()).quiet());
            }
            case OUTDATED -> {
                state.add(new Pill(Tone.WARN, t("translation.outdated")));
                ways.add(new SecondaryButton(
                        t("translation.confirm"), click -> row.confirm().ifPresent(this::keep)));
                new Markup(changed()).into(before);
            }
            case DONE -> {
                List<SourceKey> lacking = row.lacking();
                if (!lacking.isEmpty()) {
                    ways.add(new SecondaryButton(t("translation.cite", lacking.size()), click -> cite()).quiet());
                }
                if (!row.original().isNeeded() && row.said().isEmpty()) {
                    state.add(new Pill(Tone.SAND, t("translation.name")));
                }
            }
        }
    }

    /** For names and numbers, which are often the same in both languages. */
    private void copy() {
        fill(row.original().text());
        write(row.original().text());
    }

    /** A translation cites what its original cites; where in the sentence, the translator may choose. */
    private void cite() {
        String with = row.text()
                + row.lacking().stream().map(key -> " [" + key.value() + "]").collect(Collectors.joining());
        fill(with);
        write(with);
    }

    private String changed() {
        String pieces = WordDiff.between(row.was().strip(), row.original().text()).stream()
                .map(piece -> switch (piece.fate()) {
                    case STAYED -> Markup.escape(piece.text());
                    case WENT -> "<del>" + Markup.escape(piece.text()) + "</del>";
                    case CAME -> "<ins>" + Markup.escape(piece.text()) + "</ins>";
                })
                .collect(Collectors.joining());
        String language = Markup.escape(page.original().language());
        return "<p class=\"translation-note\">" + Markup.escape(t("translation.changed"))
                + "</p><p class=\"translation-words\" lang=\""
                + language + "\">" + pieces + "</p><p class=\"translation-note\">" + Markup.escape(t("translation.was"))
                + "</p><p class=\"translation-words\" lang=\"" + language + "\">"
                + Markup.escape(row.was()) + "</p>";
    }

    /** Shows what the checker found in this text. */
    void check() {
        List<Marked> found = page.desk().problems().stream()
                .filter(marked -> marked.at().isIn(row.place()))
                .toList();
        String said = found.stream()
                .map(marked -> "<p>" + Markup.escape(page.words(marked.problem())) + "</p>")
                .collect(Collectors.joining());
        new Markup(said).into(trouble);
        setClassName("in-trouble", !said.isEmpty());
    }
}
