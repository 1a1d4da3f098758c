package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A part of the talk that lies open: its fields, in its place. It knows how to show what another wrote meanwhile. */
abstract class PartForm extends Div implements Words {

    private final transient Workroom room;
    private final transient Pointer part;
    private final transient List<Runnable> refreshers = new ArrayList<>();
    private final TroubleList problems;
    private transient Optional<WordsField> first = Optional.empty();

    PartForm(Workroom room, Pointer part) {
        this.room = room;
        this.part = part;
        this.problems = new TroubleList(room, part);
        addClassName("st-form");
    }

    /** What stands above the fields: what this is, what can be done with it, and what is wrong with it. */
    final void head(String title, Component... actions) {
        H3 heading = new H3(title);
        Div head = new Div(heading);
        head.addClassName("st-head");
        Div buttons = new Div(actions);
        buttons.addClassName("st-buttons");
        SecondaryButton done = new SecondaryButton(t("studio-talk.done"), click -> room.close());
        done.addClassNames("st-small", "st-done");
        buttons.add(done);
        head.add(buttons);
        add(head, problems);
        onRefresh(problems::refresh);
    }

    final Workroom room() {
        return room;
    }

    final Pointer part() {
        return part;
    }

    final Manuscript talk() {
        return room.desk().manuscript();
    }

    /** Does this now, and whenever something changed. */
    final void onRefresh(Runnable refresher) {
        refresher.run();
        refreshers.add(refresher);
    }

    final void refresh() {
        List.copyOf(refreshers).forEach(Runnable::run);
    }

    /** Room for words in a field of this part. */
    final WordsField words(String label, Pointer at) {
        WordsField field = new WordsField(room.desk(), at, label);
        refreshers.add(field::refresh);
        if (first.isEmpty()) {
            first = Optional.of(field);
        }
        return field;
    }

    final FactsField facts(Pointer of, Supplier<List<FactsField.Fact>> facts) {
        FactsField field = new FactsField(room.desk(), of, facts);
        refreshers.add(field::refresh);
        return field;
    }

    final SourcesField sources(Pointer at) {
        SourcesField field = new SourcesField(room, at);
        refreshers.add(field::refresh);
        return field;
    }

    final AimsField aims(Pointer at) {
        AimsField field = new AimsField(room, at, part);
        refreshers.add(field::refresh);
        return field;
    }

    final ConditionsField conditions(Pointer at) {
        ConditionsField field = new ConditionsField(
                () -> Requirement.of(talk().at(at)),
                all -> edit(Writing.put(talk(), at, Requirement.written(all))),
                room::sayings);
        refreshers.add(field::refresh);
        return field;
    }

    final EffectsField effects(Pointer at, EffectsField.Offer offer) {
        EffectsField field = new EffectsField(room.desk(), at, offer);
        refreshers.add(field::refresh);
        return field;
    }

    final boolean edit(Edit edit) {
        return room.desk().edit(edit);
    }

    /** A button that takes this part away, after a question. */
    final SecondaryButton removeButton(String question) {
        SecondaryButton button = new SecondaryButton(
                t("studio-talk.remove"),
                click -> new Question(question, t("studio-talk.remove.text"), t("studio-talk.remove"), this::remove)
                        .danger()
                        .ask());
        return button.quiet();
    }

    private void remove() {
        Writing.remove(talk(), part).ifPresent(edit -> {
            if (edit(edit)) {
                room.close();
            }
        });
    }

    static Div row(String look, Component... parts) {
        Div row = new Div(parts);
        row.addClassName(look);
        return row;
    }

    /** Puts the cursor where one writes first. */
    void focusFirst() {
        first.ifPresent(WordsField::focus);
    }
}
