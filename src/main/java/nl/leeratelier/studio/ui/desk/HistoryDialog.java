package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.EditRecord;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Way;
import nl.leeratelier.studio.words.Excerpt;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.SecondaryButton;

/** Who did what to a draft, and when; what can be taken back without touching anything else can be taken back. */
final class HistoryDialog extends Modal {

    private static final int PAGE = 25;
    private static final int LONGEST = 240;

    private final transient Bench bench;
    private final transient DraftDesk desk;
    private final OrderedList rows = new OrderedList();
    private final SecondaryButton more;
    private int last = Integer.MAX_VALUE;

    HistoryDialog(Bench bench, DraftDesk desk, String title) {
        super(title);
        this.bench = bench;
        this.desk = desk;
        addClassName("desk-history");
        more = new SecondaryButton(t("studio-desk.history.more"), click -> show());
        Div list = new Div(rows, more);
        list.addClassName("desk-found");
        add(list);
        actions(new SecondaryButton(t("studio-desk.close"), click -> close()));
        show();
        if (rows.getComponentCount() == 0) {
            add(new Paragraph(t("studio-desk.history.empty")));
        }
    }

    private void show() {
        Optional<Integer> before = last == Integer.MAX_VALUE ? Optional.empty() : Optional.of(last);
        List<EditRecord> page = desk.history(before, PAGE);
        page.forEach(record -> {
            rows.add(row(record));
            last = record.sequence();
        });
        more.setVisible(page.size() == PAGE);
    }

    private ListItem row(EditRecord record) {
        Span who = new Span(
                t("studio-desk.history.who", desk.name(record.by()), DutchTime.words(record.at(), getLocale())));
        who.addClassName("desk-help");
        Div what = new Div();
        new Markup(said(record.edit(), record.origin())).into(what);
        ListItem row = new ListItem(who, what);
        TakeBack back = TakeBack.of(record.edit(), bench.manuscript(), () -> desk.before(record.sequence()));
        if (record.takenBack()) {
            row.add(quiet("studio-desk.history.taken-back"));
        } else if (back.edit().isPresent()) {
            row.add(new SecondaryButton(t("studio-desk.history.take-back"), click -> {
                        if (desk.edit(back.edit().get())) {
                            again();
                        }
                    })
                    .quiet());
        } else {
            row.add(quiet(back.why()));
        }
        return row;
    }

    private Span quiet(String key) {
        Span words = new Span(t(key));
        words.addClassName("desk-help");
        return words;
    }

    private void again() {
        rows.removeAll();
        last = Integer.MAX_VALUE;
        show();
    }

    private String said(Edit edit, EditRecord.Origin origin) {
        String where =
                Markup.escape(String.join(" › ", bench.labels().way(bench.form(), bench.manuscript(), edit.at())));
        String how = origin == EditRecord.Origin.WRITTEN
                ? ""
                : "<em>"
                        + Markup.escape(t("studio-desk.history." + origin.name().toLowerCase(java.util.Locale.ROOT)))
                        + "</em> ";
        return how
                + switch (edit) {
                    case Edit.Put(var at, Optional<Value> before, Optional<Value> after)
                    when text(before).isPresent() && text(after).isPresent() ->
                        "<strong>" + where + "</strong> "
                                + Excerpt.both(
                                        text(before).orElse(""), text(after).orElse(""), this);
                    case Edit.Put put ->
                        "<strong>" + where + "</strong> " + written("del", put.at(), put.before()) + " "
                                + written("ins", put.at(), put.after());
                    case Edit.Insert insert ->
                        "<strong>" + where + "</strong> " + written("ins", insert.at(), Optional.of(insert.element()));
                    case Edit.Remove remove ->
                        "<strong>" + where + "</strong> " + written("del", remove.at(), Optional.of(remove.before()));
                    case Edit.Move ignored ->
                        "<strong>" + where + "</strong> " + Markup.escape(t("studio-desk.history.moved"));
                };
    }

    private static Optional<String> text(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance).flatMap(Value::words).filter(words -> words.indexOf(' ') > 0);
    }

    private String written(String tag, Pointer at, Optional<Value> value) {
        if (value.isEmpty()) {
            return "";
        }
        Optional<Field> field = Way.field(bench.form(), bench.manuscript(), at);
        String words = field.map(known -> bench.labels().value(known, value.get()))
                .or(() -> Value.words(value.get()))
                .or(() -> value.get() instanceof Value.Mapping part ? Way.title(part) : Optional.empty())
                .orElse("");
        String seen = Excerpt.shown(words, this);
        String cut = seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen;
        return cut.isEmpty() ? "" : "<" + tag + ">" + Markup.escape(cut) + "</" + tag + ">";
    }
}
