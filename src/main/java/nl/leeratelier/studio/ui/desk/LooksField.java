package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Portraits;
import nl.leeratelier.ui.SecondaryButton;

/** What somebody looks like: the drawing, and beside it what it is made of. */
final class LooksField extends FieldView {

    private final transient Group group;
    private final Div picture = new Div();
    private final Div fields = new Div();
    private transient List<FieldView> views = List.of();

    LooksField(Spot spot, Group group) {
        super(spot);
        this.group = group;
        picture.addClassNames("portrait", "on-parent");
        fields.addClassName("desk-looks-fields");
        Div both = new Div(picture, fields);
        both.addClassName("desk-looks");
        layOutGroup(both.getElement());
        show();
    }

    private void show() {
        fields.removeAll();
        if (spot().now().isEmpty()) {
            views = List.of();
            fields.add(new SecondaryButton(t("studio-desk.draw"), click -> begin()));
        } else {
            views = group.fields().stream()
                    .map(field -> FieldView.of(bench(), field, at().to(field.name())))
                    .toList();
            views.forEach(fields::add);
        }
        draw();
    }

    private void begin() {
        Value.Mapping looks = Value.Mapping.EMPTY
                .with("hair", Value.text("short"))
                .with("hairColour", Value.text("brown"))
                .with("skin", Value.number(2))
                .with("clothes", Value.text("blue"));
        if (bench().put(at(), Optional.empty(), Optional.of(looks))) {
            show();
        }
    }

    @Override
    void refresh() {
        if (views.isEmpty() != spot().now().isEmpty()) {
            show();
        }
        views.forEach(FieldView::refresh);
        draw();
    }

    @Override
    List<Marked> ownProblems() {
        return views == null ? super.ownProblems() : ProblemWords.untold(super.ownProblems(), views);
    }

    @Override
    void check() {
        super.check();
        if (views != null) {
            views.forEach(FieldView::check);
        }
    }

    private void draw() {
        Optional<Portrait> portrait = spot().now()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .flatMap(LooksField::portrait);
        picture.setVisible(portrait.isPresent());
        portrait.ifPresent(looks -> new Markup(Portraits.svg(looks, Mood.CALM)).into(picture));
    }

    private static Optional<Portrait> portrait(Value.Mapping looks) {
        try {
            return Optional.of(new Portrait(
                    word(looks, "hair", Portrait.Hair.class, "short"),
                    word(looks, "hairColour", Portrait.HairColour.class, "brown"),
                    looks.words("skin")
                            .map(Integer::parseInt)
                            .filter(skin -> skin >= 1 && skin <= 5)
                            .orElse(2),
                    word(looks, "clothes", Portrait.Clothes.class, "blue"),
                    word(looks, "beard", Portrait.Beard.class, "none"),
                    looks.words("glasses").map("true"::equals).orElse(false),
                    word(looks, "age", Portrait.Age.class, "adult")));
        } catch (IllegalArgumentException notDrawable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E word(Value.Mapping looks, String name, Class<E> words, String otherwise) {
        return Enum.valueOf(
                words,
                looks.words(name).orElse(otherwise).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
