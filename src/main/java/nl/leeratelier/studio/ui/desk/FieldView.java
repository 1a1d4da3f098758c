package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** One field of a draft: its label, help, what is filled in, and what is wrong with it. It saves by itself. */
public abstract class FieldView extends Div implements Words {

    private final transient Spot spot;
    private final Div trouble = new Div();
    private String refusal = "";

    FieldView(Spot spot) {
        this.spot = spot;
        addClassName("desk-field");
        trouble.addClassName("desk-trouble");
        trouble.setId(spot.id() + "-trouble");
        trouble.getElement().setAttribute("aria-live", "polite");
    }

    /** The field at its place, in the way that fits its shape. */
    public static FieldView of(Bench bench, nl.leeratelier.studio.forms.Field field, Pointer at) {
        Spot spot = bench.spot(field, at);
        return switch (field.shape()) {
            case Shape.Words words when MarkedField.isFor(field) -> new MarkedField(spot, words);
            case Shape.Words ignored when SelectField.isLanguage(field) -> SelectField.ofLanguages(spot);
            case Shape.Words words -> new WordsField(spot, words);
            case Shape.Number ignored when StudyTimeField.isFor(field) -> new StudyTimeField(spot);
            case Shape.Number number when bench.labels().named(field, number) -> SelectField.of(spot, number);
            case Shape.Number number -> new NumberField(spot, number);
            case Shape.Flag ignored ->
                field.required() || field.otherwise().isEmpty() ? SegmentField.yesOrNo(spot) : new TickField(spot);
            case Shape.OneOf choice when choice.words().size() <= 3 -> SegmentField.of(spot, choice);
            case Shape.OneOf choice -> SelectField.of(spot, choice);
            case Shape.Reference reference -> SelectField.of(spot, reference);
            case Shape.Numbered numbered -> SelectField.of(spot, numbered);
            case Shape.SomeOf some -> ChecksField.of(spot, some);
            case Shape.References references -> ChecksField.of(spot, references);
            case Shape.Day ignored -> new DayField(spot);
            case Shape.Citations ignored -> new SourcesField(spot);
            case Shape.Lines lines -> new LinesField(spot, lines);
            case Shape.Looks looks -> new LooksField(spot, looks.group());
            case Shape.Parts parts -> new PartsField(spot, parts);
            case Shape.Criteria criteria -> new CriteriaField(spot, criteria);
            case Shape.Group group -> new GroupField(spot, group);
            case Shape.Steering ignored -> new SteeringField(spot);
            case Shape.Made ignored -> new SteeringField(spot);
            case Shape.Fixed ignored -> new SteeringField(spot);
        };
    }

    final Spot spot() {
        return spot;
    }

    final Pointer at() {
        return spot.at();
    }

    final Bench bench() {
        return spot.bench();
    }

    /** Shows what stands there now, where others or another field changed it. What is being written here stays. */
    abstract void refresh();

    /** The author was asked about two versions of what is here, and chose. */
    void settle() {}

    /** Shows what the checker found here. */
    void check() {
        List<Marked> found = ownProblems();
        String said = Stream.concat(
                        Stream.of(refusal).filter(words -> !words.isEmpty()).map(Markup::escape),
                        found.stream().map(marked -> ProblemWords.html(bench(), marked)))
                .map(words -> "<p>" + words + "</p>")
                .collect(Collectors.joining());
        new Markup(said).into(trouble);
        setClassName("in-trouble", !said.isEmpty());
        setClassName("refused", !refusal.isEmpty());
    }

    /** The problems that this field itself shows. */
    List<Marked> ownProblems() {
        return ProblemWords.of(bench(), at());
    }

    /** Says at the field why what is in it was not kept; empty takes it back. */
    final void refuse(String why) {
        if (!refusal.equals(why)) {
            refusal = why;
            check();
        }
    }

    final boolean isRefused() {
        return !refusal.isEmpty();
    }

    /** Label, help, the control itself and what is wrong, for a control that a label can point at. */
    final void layOut(Element control) {
        Element label = new Element("label").setText(labelText()).setAttribute("for", spot.id());
        control.setAttribute("id", spot.id());
        describe(control);
        getElement().appendChild(label);
        addHelp();
        getElement().appendChild(control);
        add(trouble);
        watch(control);
        check();
    }

    /** As {@link #layOut(Element)}, for what is made of several controls. */
    final void layOutGroup(Element... controls) {
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", spot.id() + "-label");
        describe(getElement());
        getElement()
                .appendChild(new Element("span")
                        .setText(labelText())
                        .setAttribute("id", spot.id() + "-label")
                        .setAttribute("class", "desk-label"));
        addHelp();
        for (Element control : controls) {
            getElement().appendChild(control);
        }
        add(trouble);
        check();
    }

    private void describe(Element element) {
        element.setAttribute("aria-describedby", spot.id() + "-help " + spot.id() + "-trouble");
    }

    private void addHelp() {
        Element help = new Element("p")
                .setText(bench().labels().help(spot.field()).orElse(""))
                .setAttribute("class", "desk-help")
                .setAttribute("id", spot.id() + "-help");
        getElement().appendChild(help);
    }

    private String labelText() {
        boolean plain = spot.field().required() || this instanceof TickField;
        return plain ? spot.label() : t("studio-desk.optional", spot.label());
    }

    /** Tells the others where this author is. */
    final void watch(Element control) {
        control.addEventListener("focus", event -> bench().desk().moveTo(at()));
    }

    /** Whether this field shows what stands at a place. */
    boolean shows(Pointer place) {
        return place.isIn(at());
    }

    /**
     * Puts the cursor in it.
     *
     * @param place in it, or itself
     */
    void focusAt(Pointer place) {
        getElement()
                .executeJs(
                        "const el = this.querySelector('input, textarea, select, button');"
                                + "this.closest('details')?.setAttribute('open', '');this.scrollIntoView({ block: 'center' }); el?.focus({ preventScroll: true })");
    }
}
