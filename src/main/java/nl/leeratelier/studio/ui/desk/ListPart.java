package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Balance;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Outlined;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Parts;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** A list of the outline on a page of its own: what is in it, a row to add to it, and how its right answers are spread. */
final class ListPart extends Div implements Words {

    private static final String KEY = "event.target.closest('button')?.dataset.key ?? ''";

    private final transient Bench bench;
    private final transient Outlined entry;
    private final transient Parts parts;
    private final transient GeneralEditor editor;
    private final transient Optional<AddNumbered> numbered;
    private final Div rows = new Div();
    private final Paragraph count = new Paragraph();
    private final Paragraph balance = new Paragraph();

    ListPart(Bench bench, Outlined entry, Parts parts, GeneralEditor editor) {
        this.bench = bench;
        this.entry = entry;
        this.parts = parts;
        this.editor = editor;
        addClassName("desk-list");
        rows.addClassName("desk-rows");
        rows.getElement()
                .addEventListener(
                        "click",
                        event ->
                                editor.openByHand(event.getEventData().path(KEY).asString("")))
                .addEventData(KEY)
                .setFilter("event.target.closest('button') !== null");
        count.addClassName("desk-help");
        balance.addClassName("desk-balance");
        Bench.Spot spot = bench.spot(entry.field().orElseThrow(), entry.at());
        AddRow.Added added = part -> editor.openByHand(part.toString());
        Optional<Field> number = parts.each().numbered();
        numbered = number.map(field -> new AddNumbered(spot, field, (Shape.Numbered) field.shape(), added));
        bench.labels().help(entry.field().orElseThrow()).ifPresent(help -> {
            Paragraph words = new Paragraph(help);
            words.addClassName("desk-help");
            add(words);
        });
        add(rows, count, balance);
        numbered.ifPresentOrElse(this::add, () -> add(new AddRow(spot, parts, added)));
        show();
    }

    void show() {
        List<Outlined> below = editor.entries().stream()
                .filter(other -> other.page() instanceof Outlined.Page.Part
                        && other.at().parent().equals(entry.at()))
                .toList();
        String items = below.stream().map(this::item).collect(Collectors.joining());
        new Markup(
                        items.isEmpty()
                                ? "<p>" + Markup.escape(t("studio-desk.empty-list")) + "</p>"
                                : "<ol>" + items + "</ol>")
                .into(rows);
        count.setText(
                below.size() < parts.least() && parts.least() > 1
                        ? t("studio-desk.at-least", parts.least())
                        : below.size() > parts.most() ? t("studio-desk.at-most", parts.most()) : "");
        showBalance();
        numbered.ifPresent(AddNumbered::show);
    }

    private String item(Outlined part) {
        int problems = bench.problems(part.at()).size();
        return "<li><button type=\"button\" data-key=\"" + Markup.escape(part.key()) + "\"><span>"
                + Markup.escape(EntryWords.title(bench, part, this)) + "</span>"
                + (problems == 0
                        ? ""
                        : "<span class=\"desk-count\">" + Markup.escape(t("studio-desk.problems", problems))
                                + "</span>")
                + "</button></li>";
    }

    private void showBalance() {
        Balance balanced = bench.now(entry.at()).orElse(null) instanceof Value.Listing list
                ? Balance.of(list)
                : Balance.of(Value.Listing.EMPTY);
        balance.setVisible(balanced.questions() > 1);
        balance.setText(t("studio-desk.balance", balanced.questions(), balanced.first(), balanced.longest()));
    }
}
