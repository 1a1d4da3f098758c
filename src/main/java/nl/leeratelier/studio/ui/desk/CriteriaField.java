package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Criteria;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** Criteria: those of the rubric when one is chosen beside it, own ones otherwise. */
final class CriteriaField extends FieldView {

    private final transient Criteria criteria;
    private final Div place = new Div();
    private boolean chosen;
    private transient FieldView view;

    CriteriaField(Spot spot, Criteria criteria) {
        super(spot);
        this.criteria = criteria;
        this.chosen = hasRubric();
        this.view = view();
        addClassName("desk-bare");
        place.add(view);
        add(place);
    }

    private boolean hasRubric() {
        return bench().now(at().parent().to("rubric")).isPresent();
    }

    private FieldView view() {
        Shape shape = hasRubric() ? criteria.chosen() : criteria.own();
        Field field = spot().field();
        return FieldView.of(bench(), new Field(field.path(), field.required(), field.otherwise(), shape), at());
    }

    @Override
    void refresh() {
        if (chosen != hasRubric()) {
            chosen = hasRubric();
            place.removeAll();
            view = view();
            place.add(view);
        }
        view.refresh();
    }

    @Override
    void check() {
        view.check();
    }
}
