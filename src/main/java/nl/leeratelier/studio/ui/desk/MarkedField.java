package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Marks;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Target;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;

/** A text of a quiz in which words are marked, or gaps are to be filled: between double square brackets, without ids. */
final class MarkedField extends FieldView {

    /** Puts brackets around what is selected, or around the word in which the cursor stands; takes them away where they are. */
    private static final String MARK = """
            const words = this.value;
            let from = this.selectionStart, to = this.selectionEnd;
            if (from === to) {
              while (from > 0 && /[\\p{L}\\p{N}’'-]/u.test(words[from - 1])) from--;
              while (to < words.length && /[\\p{L}\\p{N}’'-]/u.test(words[to])) to++;
            }
            while (from < to && /\\s/.test(words[from])) from++;
            while (to > from && /\\s/.test(words[to - 1])) to--;
            this.focus();
            if (from === to) return;
            const inside = words.slice(from, to);
            const marked = words.slice(from - 2, from) === '[[' && words.slice(to, to + 2) === ']]';
            if (marked) this.setRangeText(inside, from - 2, to + 2, 'select');
            else if (/[\\[\\]]/.test(inside) || words.lastIndexOf('[[', from) > words.lastIndexOf(']]', from)) return;
            else this.setRangeText('[[' + inside + ']]', from, to, 'select');
            this.dispatchEvent(new Event('change', { bubbles: true }));
            """;

    private final transient Shape.Words shape;
    private final Element area = new Element("textarea");
    private final Div labels = new Div();
    private transient Optional<Value> seen;
    private String shown = "";

    MarkedField(Spot spot, Shape.Words shape) {
        super(spot);
        this.shape = shape;
        this.seen = spot.now();
        area.setAttribute("rows", "4");
        area.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                write(String.valueOf(change.getValue()));
            }
        });
        labels.addClassName("desk-labels");
        layOut(area);
        Div tools = new Div(new SecondaryButton(
                t("studio-desk.mark." + (type().isEmpty() ? "hotspot" : type())), click -> area.executeJs(MARK)));
        tools.addClassName("desk-tools");
        getElement().insertChild(getElement().indexOfChild(area), tools.getElement());
        add(labels);
        show();
    }

    /** Whether the words of a field are marked: those of a question that one answers in a text. */
    static boolean isFor(Field field) {
        return field.path().equals("quiz.items.text") || field.path().equals("quiz.bank.text");
    }

    private String type() {
        return bench().manuscript().words(at().parent().to("type")).orElse("");
    }

    private String filed() {
        return seen.flatMap(Value::words).orElse("");
    }

    /** What the author wrote, with brackets. */
    void write(String written) {
        switch (Wording.of(written, shape)) {
            case Wording.TooLong tooLong -> refuse(t("studio-desk.too-long", tooLong.length(), tooLong.longest()));
            case Wording.Hidden ignored -> refuse(t("studio-desk.hidden"));
            default -> keep(written);
        }
    }

    private void keep(String written) {
        refuse("");
        Marks.Filed filed = Marks.filed(written, filed(), isGaps(), gaps()::words);
        filed.added().forEach(gaps()::add);
        put(NewPart.text(filed.text(), Shape.Style.TEXT));
        if (isGaps()) {
            gaps().follow(filed);
        }
        show();
    }

    private boolean isGaps() {
        return type().equals("gaps");
    }

    private Gaps gaps() {
        return new Gaps(bench(), at().parent());
    }

    private void put(Optional<Value> text) {
        if (bench().put(at(), seen, text)) {
            seen = text;
            show();
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        boolean other = !now.equals(seen) || !shown.equals(Marks.written(filed(), gaps()::words));
        if (other && !isRefused()) {
            seen = now;
            show();
        } else if (type().equals("mark-words")) {
            showLabels();
        }
    }

    private void show() {
        shown = Marks.written(filed(), gaps()::words);
        area.setProperty("value", shown);
        area.executeJs("this.value = $0", shown);
        showLabels();
    }

    private void showLabels() {
        labels.removeAll();
        if (!type().equals("mark-words")) {
            return;
        }
        List<Choosable> offered =
                bench().choosable(new Target.Beside("labels"), at().to("x").to("x"));
        for (Marks.Mark mark : Marks.of(filed())) {
            String words = mark.words().orElse("");
            Element select = new Element("select").setAttribute("aria-label", t("studio-desk.label-of", words));
            select.appendChild(option("", t("studio-desk.choose"), mark));
            offered.forEach(one -> select.appendChild(option(one.id(), one.words(), mark)));
            select.setProperty("value", mark.label().orElse(""));
            select.addPropertyChangeListener("value", "change", change -> {
                String chosen = String.valueOf(change.getValue());
                if (change.isUserOriginated()
                        && offered.stream().anyMatch(one -> one.id().equals(chosen))) {
                    put(Optional.of(Value.text(Marks.labelled(filed(), mark.id(), chosen))));
                }
            });
            Div row = new Div();
            row.getElement().appendChild(new Element("span").setText(words), select);
            labels.add(row);
        }
    }

    private static Element option(String id, String words, Marks.Mark mark) {
        Element option = new Element("option").setAttribute("value", id).setText(words);
        return mark.label().orElse("").equals(id) ? option.setAttribute("selected", true) : option;
    }
}
