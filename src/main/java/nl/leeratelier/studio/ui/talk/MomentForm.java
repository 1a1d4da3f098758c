package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.content.Mood;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.SecondaryButton;

/** A moment that lies open: who says what, what can be seen, what is thought beside it, and what one may do with it. */
final class MomentForm extends PartForm {

    private static final List<Spot.Kind> KINDS =
            List.of(Spot.Kind.CHOICES, Spot.Kind.DILEMMA, Spot.Kind.OPEN, Spot.Kind.PAUSE);

    private final Spot.Kind kind;
    private final Div ways = new Div();
    private final Map<String, ChoiceForm> choices = new LinkedHashMap<>();

    MomentForm(Workroom room, Pointer part, Spot.Kind kind) {
        super(room, part);
        this.kind = kind;
        addClassName("st-moment");
        head(t("studio-talk.moment"), trial(), up(true), up(false), removeButton(t("studio-talk.moment.remove")));
        if (kind != Spot.Kind.PAUSE) {
            spoken();
        }
        add(sorts());
        switch (kind) {
            case OPEN -> open();
            case PAUSE -> asking("pause");
            case DILEMMA -> {
                add(words(t("studio-talk.dilemma"), part.to("dilemma")));
                choosing();
            }
            default -> choosing();
        }
    }

    Spot.Kind kind() {
        return kind;
    }

    /** The way to playing the talk from here. */
    private Anchor trial() {
        String id = talk().words(part().to("id")).orElse("");
        Anchor trial = new Anchor(
                "studio/proberen/" + room().desk().draft().id() + "?moment=" + id, t("studio-talk.try-from-here"));
        trial.addClassName("st-try");
        return trial;
    }

    private SecondaryButton up(boolean up) {
        String name = up ? "studio-talk.up" : "studio-talk.down";
        SecondaryButton button = new SecondaryButton(
                up ? "↑" : "↓", click -> Writing.move(talk(), part(), up).ifPresent(this::edit));
        button.setAriaLabel(t(name));
        button.setTitle(t(name));
        return button.quiet();
    }

    private void spoken() {
        add(facts(
                part(),
                () -> List.of(
                        new FactsField.Fact.Pick("speaker", t("studio-talk.speaker"), speakers()),
                        new FactsField.Fact.Pick("mood", t("studio-talk.mood"), moods()))));
        WordsField line =
                words(t("studio-talk.line"), part().to("line")).looks("st-line").example(t("studio-talk.line.example"));
        WordsField body =
                words(t("studio-talk.body"), part().to("body")).looks("st-body").example(t("studio-talk.body.example"));
        WordsField thought = words(t("studio-talk.thought"), part().to("thought"))
                .looks("st-thought")
                .example(t("studio-talk.thought.example"));
        add(row("st-said", row("st-out", line, body), thought));
    }

    private List<Html.Option> speakers() {
        String professional = talk().root().words("professional").orElse("");
        return people().stream()
                .filter(one -> !one.value().equals(professional))
                .toList();
    }

    private List<Html.Option> people() {
        return room().sayings().names().people().keySet().stream()
                .map(id -> new Html.Option(id, room().sayings().names().person(id)))
                .toList();
    }

    private List<Html.Option> moods() {
        List<Html.Option> moods = new ArrayList<>(List.of(new Html.Option("", t("studio-talk.mood.calm"))));
        Arrays.stream(Mood.values())
                .map(mood -> mood.name().toLowerCase(Locale.ROOT))
                .forEach(mood -> {
                    if (!mood.equals("calm")
                            || talk().words(part().to("mood"))
                                    .filter("calm"::equals)
                                    .isPresent()) {
                        moods.add(new Html.Option(mood, t("studio-talk.mood." + mood)));
                    }
                });
        return moods;
    }

    /** What sort of moment it is, and whether the talk holds still here in the parent's chair. */
    private Div sorts() {
        Sorts sorts = new Sorts();
        onRefresh(sorts::refresh);
        return kind == Spot.Kind.PAUSE
                ? sorts
                : row(
                        "st-sorts",
                        sorts,
                        facts(part(), () -> List.of(new FactsField.Fact.Tick("stop", t("studio-talk.stop")))));
    }

    private final class Sorts extends Menus {
        @Override
        void chosen(String name, String value) {
            KINDS.stream()
                    .filter(one -> one.name().equals(value) && one != kind)
                    .findFirst()
                    .ifPresent(one -> {
                        String prompt = t("studio-talk.prompt." + one.name().toLowerCase(Locale.ROOT));
                        Writing.turn(talk(), part(), one, prompt).ifPresent(MomentForm.this::edit);
                    });
        }

        void refresh() {
            Html html = new Html();
            html.open("label", "st-fact").element("span", "", t("studio-talk.sort"));
            html.select(
                    "kind",
                    t("studio-talk.sort"),
                    kind.name(),
                    KINDS.stream()
                            .map(one -> new Html.Option(
                                    one.name(),
                                    t("studio-talk.sort." + one.name().toLowerCase(Locale.ROOT))))
                            .toList());
            show(html.close("label").markup());
        }
    }

    private void asking(String field) {
        Pointer asked = part().to(field);
        add(words(t("studio-talk.prompt"), asked.to("prompt")));
        add(row("st-leads", new Span(t("studio-talk.to")), aims(asked.to("to"))));
    }

    /** One writes oneself, then sees what others might say and scores one's own words. */
    private void open() {
        asking("open");
        Pointer open = part().to("open");
        add(new CriteriaField(room(), open.to("criteria"), t("studio-talk.open.criteria")));
        ModelsField models = new ModelsField(room(), this, open.to("models"));
        onRefresh(models::refresh);
        add(models);
    }

    private void choosing() {
        OrderedList list = new OrderedList();
        list.addClassName("st-choices");
        ways.add(list);
        SecondaryButton more = new SecondaryButton(t("studio-talk.choice.add"), click -> {
            Writing.Added added = Writing.choice(talk(), part());
            if (edit(added.edit())) {
                ChoiceForm form = choices.get(added.id());
                if (form != null) {
                    form.focusWords();
                }
            }
        });
        more.addClassName("st-small");
        ways.add(more);
        add(ways);
        onRefresh(() -> showChoices(list, more));
    }

    private void showChoices(OrderedList list, SecondaryButton more) {
        List<String> steps = talk().at(part().to("choices")).orElse(null) instanceof Value.Listing there
                ? Pointer.steps(there)
                : List.of();
        if (!steps.equals(List.copyOf(choices.keySet()))) {
            choices.keySet().removeIf(step -> !steps.contains(step));
            Map<String, ChoiceForm> known = new LinkedHashMap<>(choices);
            choices.clear();
            steps.forEach(step -> choices.put(
                    step,
                    known.containsKey(step)
                            ? known.get(step)
                            : new ChoiceForm(this, part().to("choices").to(step))));
            list.removeAll();
            choices.values().forEach(form -> list.add(form.item()));
        }
        choices.values().forEach(ChoiceForm::refresh);
        more.setVisible(steps.size() < 6);
    }

    /** Criteria on which words are scored, by id with their title. */
    static List<Html.Option> criteria(Workroom room) {
        String rubric = room.desk().manuscript().root().words("rubric").orElse("");
        return room.desk().library().framework(rubric, Rubric.class).map(Rubric::criteria).orElse(List.of()).stream()
                .map(one -> new Html.Option(one.id(), one.title()))
                .toList();
    }

    /** Parents in the talk, whoever speaks here first. */
    List<String> parents() {
        List<String> parents = new ArrayList<>();
        String speaker = talk().words(part().to("speaker")).orElse("");
        for (Value.Mapping one : Names.parts(talk().root(), "characters")) {
            boolean parent = one.words("role").filter("parent"::equals).isPresent();
            one.words("id")
                    .filter(id -> parent)
                    .ifPresent(id -> parents.add(id.equals(speaker) ? 0 : parents.size(), id));
        }
        return parents;
    }

    /** Keys that are listed in a field. */
    static List<String> keys(Workroom room, Pointer at) {
        return Aim.words(room.desk().manuscript().at(at));
    }
}
