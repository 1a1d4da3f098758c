package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.forms.CheckerWords;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Labels;
import nl.leeratelier.studio.translation.Original;
import nl.leeratelier.studio.translation.Row;
import nl.leeratelier.studio.translation.Sheet;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Text beside text, in the order of the activity; what is missing or outdated can be shown alone. */
final class TranslationPage extends Div implements Words {

    /** A long talk has a thousand texts: so many are shown at once. */
    private static final int AT_ONCE = 25;

    /** What is shown. */
    enum Filter {
        ALL,
        MISSING,
        OUTDATED,
        /** The checker has something to say of it. */
        TROUBLE;

        private boolean shows(Row row, Desk desk) {
            return switch (this) {
                case ALL -> true;
                case TROUBLE -> row.isInTrouble(desk.problems());
                case MISSING -> row.state() == Row.State.MISSING;
                case OUTDATED -> row.state() == Row.State.OUTDATED;
            };
        }
    }

    private final transient Desk desk;
    private final transient Original original;
    private final transient Labels labels;
    private final ProgressLine progress;
    private final Map<Filter, NativeButton> filters = new EnumMap<>(Filter.class);
    private final Div found = new Div();
    private final Div left = new Div();
    private final SecondaryButton more;
    private final transient List<RowPart> parts = new ArrayList<>();
    private transient List<Row> waiting = List.of();
    private Filter filter = Filter.ALL;
    private String group = "";
    private transient Sheet sheet;
    private transient @Nullable Registration listening;

    TranslationPage(Desk desk, Original original, Labels labels) {
        this.desk = desk;
        this.original = original;
        this.labels = labels;
        this.sheet = Sheet.of(original.wordings(), desk.manuscript());
        addClassName("translation");
        progress = new ProgressLine(0, "");
        more = new SecondaryButton(t("translation.more"), click -> showMore());
        more.addClassName("translation-more");
        found.addClassName("translation-found");
        left.addClassName("translation-left");
        add(head(), left, found, more);
        show(sheet.count(Row.State.OUTDATED) > 0 ? Filter.OUTDATED : Filter.ALL);
    }

    private Div head() {
        Paragraph what =
                new Paragraph(t("translation.what", original.title(), name(original.language()), name(language())));
        Div choices = new Div();
        choices.addClassName("translation-filters");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", t("translation.filter"));
        for (Filter one : Filter.values()) {
            NativeButton button = new NativeButton("", click -> show(one));
            filters.put(one, button);
            choices.add(button);
        }
        Div head = new Div(what, progress, choices);
        head.addClassName("translation-head");
        if (original.isDraft()) {
            head.addComponentAtIndex(1, Notice.info(t("translation.of-draft")));
        }
        return head;
    }

    private String language() {
        return desk.manuscript().root().words("language").orElse("");
    }

    /** What is wrong and how to mend it, in the words of authors. */
    String words(Problem problem) {
        return CheckerWords.say(problem, labels.translations(), labels.locale());
    }

    String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(getLocale());
    }

    /** Shows all rows, or those that stand so now; which they are is not looked at again while one writes. */
    private void show(Filter chosen) {
        filter = chosen;
        sheet = Sheet.of(original.wordings(), desk.manuscript());
        waiting = shown(filter);
        parts.clear();
        found.removeAll();
        group = "";
        if (waiting.isEmpty()) {
            Paragraph nothing =
                    new Paragraph(t("translation.nothing-" + filter.name().toLowerCase(Locale.ROOT)));
            nothing.addClassName("translation-nothing");
            found.add(nothing);
        }
        showMore();
        count();
    }

    private List<Row> shown(Filter one) {
        return sheet.rows().stream().filter(row -> one.shows(row, desk)).toList();
    }

    private void showMore() {
        int end = Math.min(AT_ONCE, waiting.size());
        for (Row row : waiting.subList(0, end)) {
            section(row).add(part(row));
        }
        waiting = waiting.subList(end, waiting.size());
        more.setVisible(!waiting.isEmpty());
        more.setText(t("translation.more", waiting.size()));
    }

    private RowPart part(Row row) {
        List<String> way = way(row);
        RowPart part = new RowPart(this, row, way.isEmpty() ? row.original().at() : way.getLast());
        parts.add(part);
        return part;
    }

    /** The part of the activity that a text belongs to: its rows stand together under its name. */
    private Section section(Row row) {
        List<String> way = way(row);
        String name = String.join(" › ", way.subList(0, Math.max(0, way.size() - 1)));
        if (name.isEmpty()) {
            name = t("translation.whole");
        }
        boolean isNew = !name.equals(group) || found.getComponentCount() == 0;
        group = name;
        if (isNew) {
            H2 heading = new H2(name);
            Section section = new Section(heading);
            section.addClassName("translation-part");
            found.add(section);
            return section;
        }
        return (Section) found.getComponentAt(found.getComponentCount() - 1);
    }

    private List<String> way(Row row) {
        Pointer at = Pointer.parse(row.original().at().replace('.', '/'));
        return Form.of(original.kind())
                .map(form -> labels.way(form, original.manuscript(), at))
                .orElse(List.of());
    }

    private void count() {
        int needed = sheet.needed();
        int missing = sheet.count(Row.State.MISSING);
        int outdated = sheet.count(Row.State.OUTDATED);
        progress.set(
                needed == 0 ? 1 : (double) sheet.done() / needed,
                t("translation.counts", sheet.done(), needed, missing, outdated));
        name(Filter.ALL, sheet.rows().size());
        name(Filter.MISSING, missing);
        name(Filter.OUTDATED, outdated);
        name(Filter.TROUBLE, shown(Filter.TROUBLE).size());
        left.removeAll();
        if (!sheet.leftovers().isEmpty()) {
            left.add(new LeftPart(this, sheet.leftovers()));
        }
    }

    private void name(Filter one, int count) {
        NativeButton button = Objects.requireNonNull(filters.get(one));
        button.setText(t("translation.filter-" + one.name().toLowerCase(Locale.ROOT), count));
        button.getElement().setAttribute("aria-pressed", String.valueOf(one == filter));
    }

    Desk desk() {
        return desk;
    }

    Original original() {
        return original;
    }

    String translated() {
        return language();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = desk.onChange(this::changed);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void changed(Desk.Change change) {
        switch (change) {
            case Desk.Change.Edited ignored -> refresh();
            case Desk.Change.Checked ignored -> {
                parts.forEach(RowPart::check);
                name(Filter.TROUBLE, shown(Filter.TROUBLE).size());
            }
            case Desk.Change.Met ignored -> {}
        }
    }

    private void refresh() {
        sheet = Sheet.of(original.wordings(), desk.manuscript());
        parts.forEach(part -> sheet.row(part.at()).ifPresent(part::show));
        count();
    }
}
