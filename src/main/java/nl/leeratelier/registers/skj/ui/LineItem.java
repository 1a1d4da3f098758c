package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.skj.Act;
import nl.leeratelier.registers.skj.Place;
import nl.leeratelier.registers.skj.SkjLine;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** One line: whose, what to enter, where it stands and what mends it. */
class LineItem extends ListItem implements Words {

    private final transient SkjLine line;
    private final Checkbox chosen = new Checkbox();

    LineItem(SkjLine line, Accredited about, Consumer<SkjLine> undo, Consumer<SkjLine> history) {
        this.line = line;
        var name = line.name().isEmpty() ? t("skj.nobody") : line.name();
        if (canBeChosen()) {
            chosen.setAriaLabel(t("skj.choose", name));
            add(chosen);
        }
        var words = new Div();
        words.addClassName("skj-words");
        new Markup("<p><strong>%s</strong> %s</p><p>%s</p><p class=\"quiet-words\">%s</p>%s"
                        .formatted(
                                Markup.escape(name),
                                Markup.pill(
                                                tone(),
                                                t("skj.place." + line.place().key()))
                                        .html(),
                                Markup.escape(number(about)),
                                Markup.escape(facts(about)),
                                why(about)))
                .into(words);
        add(words);
        var actions = new Div();
        actions.addClassName("actions");
        if (line.last().isPresent()) {
            var back = new SecondaryButton(t(undoKey()), _ -> undo.accept(line)).quiet();
            back.setAriaLabel(t("skj.of", t(undoKey()), name));
            actions.add(back);
        }
        // Also a line on which nothing holds may have a past.
        var past = new SecondaryButton(t("skj.history"), _ -> history.accept(line)).quiet();
        past.setAriaLabel(t("skj.of", t("skj.history"), name));
        actions.add(past);
        add(actions);
    }

    SkjLine line() {
        return line;
    }

    final boolean canBeChosen() {
        return line.place() == Place.TO_ENTER;
    }

    boolean isChosen() {
        return canBeChosen() && chosen.getValue();
    }

    void choose(boolean wanted) {
        if (canBeChosen()) {
            chosen.setValue(wanted);
        }
    }

    private String number(Accredited about) {
        return line.number()
                .map(number -> t("registers.own.number", about.register().name(), number.number())
                        + (number.chamber().isEmpty() ? "" : " · " + number.chamber()))
                .orElseGet(() -> t("skj.number-none", about.register().name()));
    }

    private String facts(Accredited about) {
        var facts = new ArrayList<String>();
        facts.add(t("skj.completed", DutchTime.day(line.completedAt(), getLocale())));
        var amount = about.accreditation().amount().stripTrailingZeros();
        facts.add(t(about.accreditation().unit() == Unit.POINTS ? "registers.points" : "registers.hours", amount));
        line.team().ifPresent(facts::add);
        line.number()
                .map(number -> t(number.checked() ? "skj.checked" : "skj.unchecked"))
                .filter(_ -> line.place() == Place.TO_ENTER)
                .ifPresent(facts::add);
        line.last().map(this::said).ifPresent(facts::add);
        return String.join(" · ", facts);
    }

    private String said(Act act) {
        return t(
                "skj.act." + act.kind().key(),
                act.byName().isEmpty() ? t("skj.nobody") : act.byName(),
                DutchTime.words(act.at(), getLocale()));
    }

    private String why(Accredited about) {
        var why = new StringBuilder();
        switch (line.place()) {
            case APART -> {
                paragraph(
                        why,
                        t(
                                "skj.standing." + line.standing().key(),
                                about.accreditation().chamber()));
                paragraph(why, t("skj.mend." + line.standing().key()));
            }
            case LAPSED -> {
                paragraph(
                        why,
                        t(
                                "skj.standing." + line.standing().key(),
                                about.accreditation().chamber()));
                paragraph(
                        why,
                        t(
                                line.wasEntered() ? "skj.lapsed.entered" : "skj.lapsed.open",
                                about.register().name()));
            }
            case REFUSED -> line.last().ifPresent(act -> paragraph(why, t("skj.why", act.why())));
            default -> {
                // The pill says it.
            }
        }
        if (line.again()) {
            paragraph(why, t("skj.again"));
        }
        return why.isEmpty() ? "" : "<div class=\"skj-why\">" + why + "</div>";
    }

    private static void paragraph(StringBuilder html, String words) {
        html.append("<p>").append(Markup.escape(words)).append("</p>");
    }

    private String undoKey() {
        if (line.place() == Place.LAPSED) {
            return "skj.undo.lapsed";
        }
        return line.place() == Place.REFUSED ? "skj.undo.refused" : "skj.undo.entered";
    }

    private Tone tone() {
        return switch (line.place()) {
            case TO_ENTER -> Tone.PRO;
            case APART -> Tone.WARN;
            case ENTERED -> Tone.SAFE;
            case REFUSED, LAPSED -> Tone.PARENT;
        };
    }
}
