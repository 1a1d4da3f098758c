package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leeratelier.registers.skj.MadeList;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** The files that were made of the list, and in one step that all of one was entered. */
class MadePart extends Card implements Words {

    private final transient Function<Accredited, List<MadeList>> lists;
    private final transient Consumer<UUID> enter;
    private final transient Consumer<UUID> undo;
    private final Paragraph lead = new Paragraph();
    private final UnorderedList rows = new UnorderedList();

    MadePart(Function<Accredited, List<MadeList>> lists, Consumer<UUID> enter, Consumer<UUID> undo) {
        this.lists = lists;
        this.enter = enter;
        this.undo = undo;
        rows.addClassNames("rows", "skj-lines");
        lead.addClassName("quiet-words");
        add(new H2(t("skj.made.title")), lead, rows);
    }

    /** Those of an accreditation. */
    void show(Accredited about) {
        var made = lists.apply(about);
        lead.setText(t(made.isEmpty() ? "skj.made.empty" : "skj.made.lead"));
        rows.removeAll();
        rows.setVisible(!made.isEmpty());
        made.forEach(one -> rows.add(item(one)));
    }

    private ListItem item(MadeList one) {
        var item = new ListItem();
        var name = t("skj.made.file", t("skj.made.kind." + one.kind()), DutchTime.words(one.at(), getLocale()));
        var words = new Div();
        words.addClassName("skj-words");
        var entered = one.entered().filter(act -> act.lines() > 0);
        var pill = entered.map(_ ->
                        " " + Markup.pill(Tone.SAFE, t("skj.place.entered")).html())
                .orElse("");
        new Markup("<p><strong>%s</strong>%s</p><p class=\"quiet-words\">%s</p><p>%s</p>"
                        .formatted(
                                Markup.escape(name),
                                pill,
                                Markup.escape(t("skj.made.facts", somebody(one.byName()), one.lines())),
                                Markup.escape(state(one))))
                .into(words);
        item.add(words);
        var button = entered.isPresent()
                ? new SecondaryButton(t("skj.made.undo"), _ -> undo.accept(one.id())).quiet()
                : new SecondaryButton(t("skj.made.enter", one.open()), _ -> enter.accept(one.id()));
        button.setAriaLabel(t("skj.of", button.getText(), name));
        if (entered.isPresent() || one.open() > 0) {
            var actions = new Div(button);
            actions.addClassName("actions");
            item.add(actions);
        }
        return item;
    }

    private String state(MadeList one) {
        return one.entered()
                .filter(act -> act.lines() > 0)
                .map(act -> t(
                        "skj.made.entered",
                        act.lines(),
                        somebody(act.byName()),
                        DutchTime.words(act.at(), getLocale())))
                .orElseGet(() -> one.open() == 0 ? t("skj.made.done") : t("skj.made.open", one.open()));
    }

    private String somebody(String name) {
        return name.isEmpty() ? t("skj.nobody") : name;
    }
}
