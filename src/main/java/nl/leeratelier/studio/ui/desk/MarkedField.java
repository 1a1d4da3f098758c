package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Marks;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Target;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** A text of a quiz in which words are marked, or gaps are to be filled: between double square brackets, without ids. */
final class MarkedField extends FieldView {

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
        Marks.Filed filed = Marks.filed(written, filed(), type().equals("gaps"), this::inGap);
        filed.added().forEach(this::addGap);
        put(NewPart.text(filed.text(), Shape.Style.TEXT));
    }

    private void put(Optional<Value> text) {
        if (bench().put(at(), seen, text)) {
            seen = text;
            show();
        }
    }

    private Pointer gaps() {
        return at().parent().to("gaps");
    }

    private void addGap(String id, String words) {
        Value.Mapping gap =
                Value.Mapping.EMPTY.with("id", Value.text(id)).with("accepted", Value.Listing.of(List.of(words)));
        Optional<String> last = bench().now(gaps()).orElse(null) instanceof Value.Listing list
                        && !list.elements().isEmpty()
                ? Optional.of(Pointer.steps(list).getLast())
                : Optional.empty();
        bench().desk().edit(new Edit.Insert(gaps(), last, gap));
    }

    /** What belongs in a gap: the first that is accepted, or the option that is right. */
    private String inGap(String id) {
        Pointer gap = gaps().to(id);
        if (bench().now(gap).orElse(null) instanceof Value.Mapping there) {
            Optional<String> typed =
                    there.elements("accepted").stream().findFirst().flatMap(Value::words);
            return typed.or(() -> there.elements("options").stream()
                            .filter(Value.Mapping.class::isInstance)
                            .map(Value.Mapping.class::cast)
                            .filter(option -> option.words("correct")
                                    .filter("true"::equals)
                                    .isPresent())
                            .findFirst()
                            .flatMap(option -> option.words("text")))
                    .or(() -> there.words("number"))
                    .orElse(id);
        }
        return id;
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        boolean other = !now.equals(seen) || !shown.equals(Marks.written(filed(), this::inGap));
        if (other && !isRefused()) {
            seen = now;
            show();
        } else if (type().equals("mark-words")) {
            showLabels();
        }
    }

    private void show() {
        shown = Marks.written(filed(), this::inGap);
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
