package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Arrangement;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Outlined;
import nl.leeratelier.studio.forms.Outlined.Page;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Sort;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What is open of a draft: the fields of one entry of its outline. */
final class PartPage extends Section implements Words {

    private final transient Bench bench;
    private final transient Outlined entry;
    private final transient GeneralEditor editor;
    private final H2 title = new H2();
    private final Div trouble = new Div();
    private final Div fields = new Div();
    private transient List<Field> built = List.of();
    private transient List<FieldView> views = List.of();

    PartPage(Bench bench, Outlined entry, GeneralEditor editor) {
        this.bench = bench;
        this.entry = entry;
        this.editor = editor;
        addClassNames("card", "desk-page");
        fields.addClassName("desk-fields");
        trouble.addClassName("desk-trouble");
        Div head = new Div(title);
        head.addClassName("desk-page-head");
        title.getElement().setAttribute("tabindex", "-1");
        title.addClassName("landing");
        add(head, trouble);
        if (entry.page() instanceof Page.Part part) {
            head.add(partButtons());
            addSort(part.group());
        }
        add(fields);
        build();
        showTitle();
    }

    Outlined entry() {
        return entry;
    }

    private Div partButtons() {
        SecondaryButton up = new SecondaryButton(t("studio-desk.move-up"), click -> move(-1)).quiet();
        SecondaryButton down = new SecondaryButton(t("studio-desk.move-down"), click -> move(1)).quiet();
        up.addClickShortcut(Key.ARROW_UP, KeyModifier.ALT);
        down.addClickShortcut(Key.ARROW_DOWN, KeyModifier.ALT);
        Div buttons = new Div(up, down, new SecondaryButton(t("studio-desk.take-away"), click -> remove()).quiet());
        buttons.addClassName("actions");
        return buttons;
    }

    /** Of which sort it is; where other sorts have the same fields, it can become one of those. */
    private void addSort(Group group) {
        Optional<Sort> sort = group.sorts().flatMap(sorts -> sorts.of(part()));
        if (sort.isEmpty()) {
            return;
        }
        Field list = entry.field().orElseThrow();
        List<Sort> like = group.sorts().orElseThrow().like(sort.get());
        Optional<String> by = group.sorts().orElseThrow().by();
        if (like.size() == 1 || by.isEmpty()) {
            Span pill = new Span(bench.labels().sort(list, group, sort.get()));
            pill.addClassNames("pill", "tone-sand");
            add(pill);
            bench.labels().help(list, group, sort.get()).ifPresent(help -> {
                Paragraph words = new Paragraph(help);
                words.addClassName("desk-help");
                add(words);
            });
            return;
        }
        Div row = new Div();
        row.addClassNames("options", "desk-options");
        like.forEach(other -> {
            NativeButton button = new NativeButton(bench.labels().sort(list, group, other), click -> {
                Pointer at = entry.at().to(by.get());
                if (bench.put(at, bench.now(at), Optional.of(Value.text(other.name())))) {
                    editor.open(entry.key());
                }
            });
            button.getElement().setAttribute("aria-pressed", String.valueOf(other.equals(sort.get())));
            row.add(button);
        });
        add(row);
    }

    private Value.Mapping part() {
        return bench.now(entry.at()).orElse(null) instanceof Value.Mapping part ? part : Value.Mapping.EMPTY;
    }

    private List<Field> wanted() {
        return switch (entry.page()) {
            case Page.Section section -> section.fields();
            case Page.Fields group -> simple(group.group().fields(part()));
            case Page.Part part ->
                Arrangement.ofPart(part.group(), part()).stream()
                        .filter(field -> !isSort(part.group(), field))
                        .toList();
            case Page.Listed ignored -> List.of();
        };
    }

    private static boolean isSort(Group group, Field field) {
        return group.sorts()
                .flatMap(Shape.Sorts::by)
                .filter(field.name()::equals)
                .isPresent();
    }

    /** Without the lists and groups that have entries of their own. */
    private static List<Field> simple(List<Field> all) {
        return all.stream()
                .filter(Field::isShown)
                .filter(field -> !(field.shape() instanceof Shape.Parts || field.shape() instanceof Group))
                .toList();
    }

    private void build() {
        List<Field> wanted = wanted();
        if (entry.page() instanceof Page.Listed list) {
            if (fields.getComponentCount() == 0) {
                fields.add(new ListPart(bench, entry, list.parts(), editor));
            }
        } else if (!wanted.equals(built)) {
            built = wanted;
            fields.removeAll();
            views = wanted.stream()
                    .map(field -> FieldView.of(bench, field, entry.at().to(field.name())))
                    .toList();
            layOut();
            if (entry.page() instanceof Page.Fields
                    && entry.field().filter(Field::required).isEmpty()) {
                fields.add(new SecondaryButton(t("studio-desk.clear"), click -> clear()).quiet());
            }
        }
        check();
    }

    /** What a part may do without is folded away, as long as it does without. */
    private void layOut() {
        List<FieldView> folded = entry.page() instanceof Page.Part
                ? views.stream()
                        .filter(view -> !view.spot().field().required()
                                && view.spot().now().isEmpty()
                                && !(view.spot().field().shape() instanceof Shape.Parts))
                        .toList()
                : List.of();
        boolean fold = folded.size() > 2;
        views.stream().filter(view -> !fold || !folded.contains(view)).forEach(fields::add);
        if (fold) {
            Div inside = new Div();
            inside.addClassName("desk-fields");
            folded.forEach(inside::add);
            NativeDetails details = new NativeDetails(t("studio-desk.more-fields"), inside);
            details.addClassName("desk-more");
            fields.add(details);
        }
    }

    /** What is folded away is opened where the checker asks for it. */
    private void unfold() {
        for (FieldView view : views) {
            if (!view.ownProblems().isEmpty()) {
                view.getParent()
                        .flatMap(Component::getParent)
                        .flatMap(inside -> inside instanceof NativeDetails ? Optional.of(inside) : inside.getParent())
                        .filter(NativeDetails.class::isInstance)
                        .map(NativeDetails.class::cast)
                        .ifPresent(details -> details.setOpen(true));
            }
        }
    }

    private void clear() {
        bench.put(entry.at(), bench.now(entry.at()), Optional.empty());
    }

    private void move(int by) {
        Pointer at = entry.at();
        if (bench.now(at.parent()).orElse(null) instanceof Value.Listing list) {
            List<String> steps = new ArrayList<>(Pointer.steps(list));
            int to = steps.indexOf(at.last()) + by;
            steps.remove(at.last());
            if (to >= 0 && to <= steps.size()) {
                bench.desk().edit(new Edit.Move(at, to == 0 ? Optional.empty() : Optional.of(steps.get(to - 1))));
            }
        }
    }

    private void remove() {
        bench.now(entry.at()).ifPresent(there -> {
            if (bench.desk().edit(new Edit.Remove(entry.at(), there))) {
                editor.open(entry.at().parent().toString());
            }
        });
    }

    /** Shows what others, or other fields, changed. */
    void refresh() {
        build();
        views.forEach(FieldView::refresh);
        fields.getChildren()
                .filter(ListPart.class::isInstance)
                .map(ListPart.class::cast)
                .forEach(ListPart::show);
        showTitle();
    }

    private void showTitle() {
        title.setText(EntryWords.title(bench, editor.now(entry), this));
    }

    /** Shows what the checker found. */
    void check() {
        views.forEach(FieldView::check);
        unfold();
        List<Outlined> entries = editor.entries();
        List<Marked> here = bench.desk().problems().stream()
                .filter(marked -> EntryWords.of(entries, marked).key().equals(entry.key()))
                .toList();
        new Markup(ProblemWords.html(bench, ProblemWords.untold(here, views))).into(trouble);
        fields.getChildren()
                .filter(ListPart.class::isInstance)
                .map(ListPart.class::cast)
                .forEach(ListPart::show);
    }

    /** Puts the cursor where a problem is, or at the title. */
    void focusAt(Optional<Pointer> place) {
        Optional<FieldView> view = place.flatMap(
                at -> views.stream().filter(one -> at.isIn(one.at())).findFirst());
        if (view.isPresent()) {
            view.get().focusAt(place.orElseThrow());
        } else {
            Element heading = title.getElement();
            heading.executeJs("this.focus({ preventScroll: true });"
                    + "const top = this.closest('.desk-page').getBoundingClientRect().top;"
                    + "if (top < 0 || top > innerHeight / 2) this.closest('.desk-page').scrollIntoView()");
        }
    }
}
