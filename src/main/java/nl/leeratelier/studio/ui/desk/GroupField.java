package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;

/** Fields that belong together within a part; where they may be left out, they are there once one asks for them. */
final class GroupField extends FieldView {

    private final transient Group group;
    private final Div fields = new Div();
    private transient List<FieldView> views = List.of();
    private boolean open;

    GroupField(Spot spot, Group group) {
        super(spot);
        this.group = group;
        this.open = spot.field().required() || spot.now().isPresent();
        addClassName("desk-group");
        fields.addClassName("desk-fields");
        layOutGroup(fields.getElement());
        show();
    }

    private void show() {
        fields.removeAll();
        views = List.of();
        if (!open) {
            fields.add(new SecondaryButton(t("studio-desk.add-group", spot().label()), click -> {
                begin();
            }));
            return;
        }
        views = group.fields(part()).stream()
                .filter(Field::isShown)
                .map(field -> FieldView.of(bench(), field, at().to(field.name())))
                .toList();
        views.forEach(fields::add);
        if (!spot().field().required()) {
            fields.add(new SecondaryButton(t("studio-desk.remove", spot().label()), click -> remove()).quiet());
        }
    }

    private void begin() {
        open = true;
        boolean named = group.fields().stream().anyMatch(field -> field.shape() instanceof Shape.Made);
        if (named) {
            bench().put(
                            at().to("id"),
                            Optional.empty(),
                            Optional.of(Value.text(NewPart.id(spot().field().name(), bench().manuscript()))));
        }
        show();
    }

    private Value.Mapping part() {
        return spot().now().orElse(null) instanceof Value.Mapping part ? part : Value.Mapping.EMPTY;
    }

    private void remove() {
        if (bench().put(at(), spot().now(), Optional.empty())) {
            open = false;
            show();
        }
    }

    @Override
    void refresh() {
        if (!open && spot().now().isPresent()) {
            open = true;
            show();
        }
        views.forEach(FieldView::refresh);
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
}
