package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.SecondaryButton;

/** One choice of a moment that lies open: its words, where it leads, what it does, and what the parents feel and think. */
final class ChoiceForm {

    private static final List<String> MOVES = List.of("asks-on", "solution");

    private final MomentForm form;
    private final Workroom room;
    private final Pointer at;
    private final ListItem item = new ListItem();
    private final WordsField words;
    private final Div felt = new Div();
    private final List<Runnable> refreshers = new ArrayList<>();
    private List<String> parents = List.of();

    ChoiceForm(MomentForm form, Pointer at) {
        this.form = form;
        this.room = form.room();
        this.at = at;
        item.addClassName("st-choice");
        item.getElement().setAttribute("data-choice", at.toString());
        words = keep(new WordsField(room.desk(), at.to("words"), form.t("studio-talk.choice.words")))
                .looks("st-line")
                .example(form.t("studio-talk.choice.example"));
        AimsField aims = new AimsField(room, at.to("to"), form.part());
        refreshers.add(aims::refresh);
        EffectsField effects = new EffectsField(room.desk(), at.to("effects"), EffectsField.Offer.variables(room));
        refreshers.add(effects::refresh);
        Div leads = PartForm.row("st-leads", new Span(form.t("studio-talk.to")), aims);
        Div does = PartForm.row("st-leads", new Span(form.t("studio-talk.effects")), effects);
        felt.addClassName("st-felt");
        item.add(words, leads, does, felt, more());
    }

    ListItem item() {
        return item;
    }

    void focusWords() {
        words.focus();
    }

    private WordsField keep(WordsField field) {
        refreshers.add(field::refresh);
        return field;
    }

    void refresh() {
        List<String> now = form.parents();
        if (!now.equals(parents)) {
            parents = now;
            felt.removeAll();
            parents.forEach(parent -> felt.add(feltBy(parent)));
        }
        List.copyOf(refreshers).forEach(Runnable::run);
    }

    /** What it does to a parent; the place for it comes into being with the first word. */
    private Div feltBy(String parent) {
        Pointer all = at.to("felt");
        Pointer one = all.to(parent);
        String name = room.sayings().names().person(parent);
        Runnable make = () -> makeFelt(all, parent);
        WordsField feeling = keep(new WordsField(room.desk(), one.to("feeling"), form.t("studio-talk.feeling", name)))
                .example(form.t("studio-talk.feeling.example"))
                .before(make);
        WordsField thought = keep(new WordsField(
                        room.desk(), one.to("thought"), form.t("studio-talk.felt-thought", name)))
                .looks("st-thought")
                .example(form.t("studio-talk.thought.example"))
                .before(make);
        Div row = PartForm.row("st-parent", feeling, thought);
        return row;
    }

    /** How it moves the six scales of a parent whose chair can be taken. */
    private void chairs(Div inside) {
        for (String parent : parents) {
            if (form.talk().at(Pointer.of("characters", parent, "chair")).isPresent()) {
                Pointer all = at.to("felt");
                EffectsField chair =
                        new EffectsField(room.desk(), all.to(parent).to("scales"), EffectsField.Offer.scales(room)) {
                            @Override
                            void chosen(String what, String value) {
                                makeFelt(all, parent);
                                super.chosen(what, value);
                            }
                        };
                refreshers.add(chair::refresh);
                Span name = new Span(
                        form.t("studio-talk.chair.of", room.sayings().names().person(parent)));
                name.addClassName("st-label");
                inside.add(PartForm.row("st-block", name, chair));
            }
        }
    }

    private void makeFelt(Pointer all, String parent) {
        if (form.talk().at(all.to(parent)).isEmpty()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("who", Value.text(parent));
            List<String> steps =
                    form.talk().at(all).orElse(null) instanceof Value.Listing list ? Pointer.steps(list) : List.of();
            form.edit(new Edit.Insert(
                    all,
                    steps.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(steps.getLast()),
                    new Value.Mapping(fields)));
        }
    }

    /** What reading back says of it, and when it is offered: opened when it is asked for. */
    private Div more() {
        Element details = new Element("details");
        Element summary = new Element("summary");
        details.appendChild(summary);
        refreshers.add(() -> summary.setText(summary()));
        Div inside = new Div();
        inside.addClassName("st-more");
        details.appendChild(inside.getElement());
        details.addEventListener("toggle", event -> {
            if (inside.getElement().getChildCount() == 0) {
                fill(inside);
            }
        });
        Div more = new Div();
        more.addClassName("st-details");
        more.getElement().appendChild(details);
        return more;
    }

    /** What is still missing is said before it is opened. */
    private String summary() {
        List<String> parts = new ArrayList<>();
        boolean why = form.kind() == Spot.Kind.DILEMMA
                ? form.talk().words(at.to("protects")).isPresent()
                        && form.talk().words(at.to("costs")).isPresent()
                : form.talk().words(at.to("why")).isPresent();
        parts.add(form.t(why ? "studio-talk.more.why" : "studio-talk.more.no-why"));
        parts.add(form.t(
                "studio-talk.more.sources",
                MomentForm.keys(room, at.to("sources")).size()));
        int shifts = Names.parts(
                        form.talk().at(at).orElse(null) instanceof Value.Mapping here ? here : Value.Mapping.EMPTY,
                        "felt")
                .stream()
                .mapToInt(one -> one.elements("scales").size())
                .sum();
        parts.add(form.t("studio-talk.more.chair", shifts));
        List<Requirement> conditions = Requirement.of(form.talk().at(at.to("if")));
        if (!conditions.isEmpty()) {
            parts.add(form.t("studio-talk.more.if", room.sayings().requirements(conditions)));
        }
        return String.join(" · ", parts);
    }

    private void fill(Div inside) {
        if (form.kind() == Spot.Kind.DILEMMA) {
            inside.add(
                    keep(new WordsField(room.desk(), at.to("protects"), form.t("studio-talk.protects"))),
                    keep(new WordsField(room.desk(), at.to("costs"), form.t("studio-talk.costs"))));
        } else {
            inside.add(keep(new WordsField(room.desk(), at.to("why"), form.t("studio-talk.why")))
                    .rows(2)
                    .example(form.t("studio-talk.why.example")));
        }
        SourcesField sources = new SourcesField(room, at.to("sources"));
        refreshers.add(sources::refresh);
        inside.add(sources);
        chairs(inside);
        if (form.kind() != Spot.Kind.DILEMMA && !MomentForm.criteria(room).isEmpty()) {
            FactsField rubric = new FactsField(room.desk(), at.to("rubric"), this::scores);
            refreshers.add(rubric::refresh);
            inside.add(PartForm.row("st-block", label("studio-talk.rubric"), rubric));
        }
        ConditionsField conditions = new ConditionsField(
                () -> Requirement.of(form.talk().at(at.to("if"))),
                all -> form.edit(Writing.put(form.talk(), at.to("if"), Requirement.written(all))),
                room::sayings);
        refreshers.add(conditions::refresh);
        inside.add(PartForm.row("st-block", label("studio-talk.only-if"), conditions));
        FactsField facts = new FactsField(
                room.desk(),
                at,
                () -> List.of(
                        new FactsField.Fact.Tick("silence", form.t("studio-talk.silence")),
                        new FactsField.Fact.Pick("move", form.t("studio-talk.move"), moves())));
        refreshers.add(facts::refresh);
        SecondaryButton away = new SecondaryButton(
                        form.t("studio-talk.choice.remove"),
                        click -> Writing.remove(form.talk(), at).ifPresent(form::edit))
                .quiet();
        away.addClassName("st-small");
        inside.add(facts, away);
    }

    private Span label(String key) {
        Span label = new Span(form.t(key));
        label.addClassName("st-label");
        return label;
    }

    private List<FactsField.Fact> scores() {
        List<Html.Option> levels = new ArrayList<>(List.of(new Html.Option("", "–")));
        List<String> names = List.of("missed", "beginning", "good", "strong");
        IntStream.range(0, names.size())
                .forEach(points -> levels.add(new Html.Option(
                        String.valueOf(points), points + " · " + form.t("roleplay.level." + names.get(points)))));
        return MomentForm.criteria(room).stream()
                .<FactsField.Fact>map(one -> new FactsField.Fact.Pick(one.value(), one.words(), levels))
                .toList();
    }

    private List<Html.Option> moves() {
        List<Html.Option> moves = new ArrayList<>(List.of(new Html.Option("", form.t("studio-talk.move.none"))));
        MOVES.forEach(move -> moves.add(new Html.Option(move, form.t("studio-talk.move." + move))));
        return moves;
    }
}
