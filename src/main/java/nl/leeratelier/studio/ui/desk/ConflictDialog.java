package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Way;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** Two authors wrote in the same place: both texts side by side, to choose one or to write a third. Nothing is lost either way. */
final class ConflictDialog extends Modal {

    private static final int LONGEST = 20_000;

    private final transient Bench bench;
    private final transient Outcome.Conflict conflict;
    private final String by;
    private final transient Runnable settled;

    ConflictDialog(Bench bench, Outcome.Conflict conflict, String title, String by, Runnable settled) {
        super(title);
        this.bench = bench;
        this.conflict = conflict;
        this.by = by;
        this.settled = settled;
        addClassName("desk-conflict");
        String other = by.isEmpty() ? t("studio-desk.somebody") : by;
        Optional<Field> field = Way.field(bench.form(), bench.manuscript(), conflict.at());
        String where = String.join(" › ", bench.labels().way(bench.form(), bench.manuscript(), conflict.at()));
        add(new Paragraph(t("studio-desk.conflict.text", other, where)));
        Div both = new Div(
                side(t("studio-desk.conflict.mine"), said(field, conflict.mine())),
                side(t("studio-desk.conflict.theirs", other), said(field, conflict.theirs())));
        both.addClassName("desk-sides");
        add(both);
        PrimaryButton mine = new PrimaryButton(t("studio-desk.conflict.keep-mine"), click -> choose(conflict.mine()));
        SecondaryButton theirs =
                new SecondaryButton(t("studio-desk.conflict.keep-theirs", other), click -> choose(conflict.theirs()));
        if (isText(conflict.mine()) && isText(conflict.theirs())) {
            FreeText third = new FreeText(t("studio-desk.conflict.third"), LONGEST).rows(4);
            third.setValue(words(conflict.theirs()) + "\n\n" + words(conflict.mine()));
            SecondaryButton use = new SecondaryButton(
                    t("studio-desk.conflict.use-third"),
                    click -> choose(NewPart.text(
                            third.value(),
                            field.map(Field::shape)
                                    .filter(Shape.Words.class::isInstance)
                                    .map(Shape.Words.class::cast)
                                    .map(Shape.Words::style)
                                    .orElse(Shape.Style.TEXT))));
            add(third);
            actions(theirs, use, mine);
        } else {
            actions(theirs, mine);
        }
        getElement().executeJs("this.addEventListener('cancel', event => event.preventDefault())");
    }

    private static Div side(String title, String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("desk-written");
        Div side = new Div(new H3(title), text);
        side.addClassName("desk-side-text");
        return side;
    }

    private String said(Optional<Field> field, Optional<Value> value) {
        return value.map(there ->
                        field.map(known -> bench.labels().value(known, there)).orElse(words(value)))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> t("studio-desk.conflict.nothing"));
    }

    private static boolean isText(Optional<Value> value) {
        return value.isPresent() && value.get() instanceof Value.Text;
    }

    private static String words(Optional<Value> value) {
        return value.flatMap(Value::words).orElse("");
    }

    private void choose(Optional<Value> chosen) {
        close();
        Optional<Value> now = bench.now(conflict.at());
        if (!now.equals(conflict.theirs()) && !chosen.equals(conflict.theirs())) {
            // The other went on meanwhile: what is taken instead of their words is chosen knowing these.
            new ConflictDialog(
                            bench,
                            new Outcome.Conflict(conflict.at(), chosen, now),
                            t("studio-desk.conflict"),
                            by,
                            settled)
                    .open();
            return;
        }
        if (chosen.isEmpty() && now.isPresent() && isElement()) {
            bench.desk().edit(new Edit.Remove(conflict.at(), now.get()));
        } else if (!now.equals(chosen)) {
            bench.desk().edit(new Edit.Put(conflict.at(), now, chosen));
        }
        settled.run();
    }

    private boolean isElement() {
        return bench.now(conflict.at().parent()).orElse(null) instanceof Value.Listing;
    }
}
