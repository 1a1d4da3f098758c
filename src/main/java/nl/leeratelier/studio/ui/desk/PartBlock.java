package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Way;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** One part of a list within a part: a line with its title, and its fields while it is open. */
final class PartBlock extends Div implements Words {

    private final PartsField list;
    private final transient Group group;
    private final transient Pointer at;
    private final Div fields = new Div();
    private final Div trouble = new Div();
    private final NativeButton title;
    private final Span fixedTitle = new Span();
    private final NativeButton up;
    private final NativeButton down;
    private final boolean small;
    private transient List<FieldView> views = List.of();
    private transient List<Field> built = List.of();
    private boolean open;
    private int number = 1;

    PartBlock(PartsField list, Group group, Pointer at, boolean small) {
        this.list = list;
        this.group = group;
        this.at = at;
        this.small = small;
        addClassName("desk-block");
        getElement().setAttribute("role", "group");
        title = new NativeButton("", click -> {
            if (open) {
                open(false);
            } else {
                list.open(this);
            }
        });
        title.addClassName("desk-block-title");
        up = MoveButtons.up(this, "", click -> list.move(at, -1));
        down = MoveButtons.down(this, "", click -> list.move(at, 1));
        NativeButton remove =
                MoveButtons.remove(this, list.bench().labels().part(list.spot().field()), click -> list.remove(at));
        Div head = new Div();
        head.addClassName("desk-block-head");
        head.add(small ? fixedTitle : title, up, down, remove);
        up.setVisible(list.gaps().isEmpty());
        down.setVisible(list.gaps().isEmpty());
        fields.addClassName("desk-fields");
        trouble.addClassName("desk-trouble");
        add(head, trouble, fields);
        open(small);
    }

    void open(boolean on) {
        open = on;
        if (!small) {
            title.getElement().setAttribute("aria-expanded", String.valueOf(on));
        }
        build();
    }

    private void build() {
        List<Field> wanted =
                open ? group.fields(part()).stream().filter(Field::isShown).toList() : List.of();
        if (!wanted.equals(built)) {
            built = wanted;
            fields.removeAll();
            list.gaps().filter(gaps -> open).ifPresent(this::addSorts);
            views = wanted.stream()
                    .map(field -> FieldView.of(list.bench(), field, at.to(field.name())))
                    .toList();
            views.forEach(fields::add);
        }
        fields.setVisible(open);
        check();
    }

    /** A gap is typed in or chosen in. */
    private void addSorts(Gaps gaps) {
        group.sorts().ifPresent(sorts -> {
            Div row = new Div();
            row.addClassNames("options", "desk-options");
            Optional<Shape.Sort> now = sorts.of(part());
            sorts.each().forEach(sort -> {
                NativeButton button = new NativeButton(
                        list.bench().labels().sort(list.spot().field(), group, sort),
                        click -> gaps.turn(at.last(), sort.name()));
                button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(now.filter(sort::equals).isPresent()));
                row.add(button);
            });
            fields.add(row);
        });
    }

    private Value.Mapping part() {
        return list.bench().now(at).orElse(null) instanceof Value.Mapping part ? part : Value.Mapping.EMPTY;
    }

    /** Says the how-maniest it is. */
    void number(int position, int count) {
        number = position;
        up.setEnabled(position > 1);
        down.setEnabled(position < count);
        String name = list.bench().labels().part(list.spot().field(), position);
        fixedTitle.setText(name);
        getElement().setAttribute("aria-label", name);
        label(up, "studio-desk.up", name);
        label(down, "studio-desk.down", name);
        showTitle();
    }

    private void label(NativeButton button, String key, String name) {
        button.setAriaLabel(t(key, name));
        button.getElement().setAttribute("title", t(key, name));
    }

    private void showTitle() {
        if (!small) {
            String words = Way.title(part())
                    .orElseGet(() -> list.bench().labels().part(list.spot().field(), number));
            int problems = list.bench().problems(at).size();
            new Markup("<span>" + Markup.escape(words) + "</span>"
                            + (problems == 0
                                    ? ""
                                    : "<span class=\"desk-count\">" + Markup.escape(t("studio-desk.problems", problems))
                                            + "</span>"))
                    .into(title);
        }
    }

    Pointer at() {
        return at;
    }

    /** Puts the cursor in the field at a place, or in the first. */
    void focusAt(Pointer place) {
        views.stream()
                .filter(view -> place.isIn(view.at()))
                .findFirst()
                .or(() -> views.stream().findFirst())
                .ifPresent(view -> view.focusAt(place));
    }

    void refresh() {
        build();
        views.forEach(FieldView::refresh);
        showTitle();
    }

    void check() {
        if (views != null) {
            views.forEach(FieldView::check);
            List<Marked> untold = open ? ProblemWords.untold(list.bench().problems(at), views) : List.of();
            new Markup(ProblemWords.html(list.bench(), untold)).into(trouble);
            showTitle();
        }
    }
}
