package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leeratelier.registers.skj.Key;
import nl.leeratelier.registers.skj.SkjLine;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** The lines that the filter lets through, a page at a time, and what can be done with those that are ticked. */
class LinesPart extends Div implements Words {

    private static final int PAGE = 25;

    /** Where lines come from. */
    interface Pages {

        List<SkjLine> after(@Nullable SkjLine last, int limit);
    }

    private final transient Pages pages;
    private final transient Consumer<SkjLine> undo;
    private final transient Consumer<SkjLine> history;
    private final transient List<LineItem> items = new ArrayList<>();
    private final Checkbox all = new Checkbox(t("skj.choose-all"));
    private final Div bar = new Div();
    private final Paragraph nobody = new Paragraph();
    private final Paragraph missing = new Paragraph(t("skj.choose-first"));
    private final UnorderedList rows = new UnorderedList();
    private final SecondaryButton more = new SecondaryButton(t("skj.more"), _ -> grow());
    private transient @Nullable Accredited accredited;
    private transient @Nullable SkjLine last;

    LinesPart(
            Pages pages,
            Consumer<List<Key>> entered,
            Consumer<List<Key>> refused,
            Consumer<SkjLine> undo,
            Consumer<SkjLine> history) {
        this.pages = pages;
        this.undo = undo;
        this.history = history;
        addClassName("stack");
        rows.addClassNames("rows", "skj-lines");
        all.addValueChangeListener(change -> items.forEach(item -> item.choose(change.getValue())));
        missing.addClassName("field-error");
        missing.getElement().setAttribute("role", "alert");
        bar.addClassNames("actions", "skj-bar");
        bar.add(
                all,
                new PrimaryButton(t("skj.enter"), _ -> withChosen(entered)),
                new SecondaryButton(t("skj.refuse"), _ -> withChosen(refused)),
                missing);
        add(bar, nobody, rows, new Div(more));
    }

    private void withChosen(Consumer<List<Key>> act) {
        var chosen = items.stream()
                .filter(LineItem::isChosen)
                .map(LineItem::line)
                .map(SkjLine::key)
                .toList();
        missing.setVisible(chosen.isEmpty());
        if (!chosen.isEmpty()) {
            act.accept(chosen);
        }
    }

    /**
     * From the first line on.
     *
     * @param elsewhere where there are lines, for when there are none here
     */
    void show(Accredited about, String elsewhere) {
        accredited = about;
        nobody.setText(elsewhere.isEmpty() ? t("skj.nothing") : t("skj.nothing.elsewhere", elsewhere));
        items.clear();
        rows.removeAll();
        all.setValue(false);
        missing.setVisible(false);
        last = null;
        grow();
    }

    private void grow() {
        // One more than is shown tells whether there are others.
        var page = pages.after(last, PAGE + 1);
        page.stream().limit(PAGE).forEach(line -> {
            var item = new LineItem(line, java.util.Objects.requireNonNull(accredited), undo, history);
            item.choose(all.getValue());
            items.add(item);
            rows.add(item);
            last = line;
        });
        more.setVisible(page.size() > PAGE);
        nobody.setVisible(items.isEmpty());
        bar.setVisible(items.stream().anyMatch(LineItem::canBeChosen));
    }
}
