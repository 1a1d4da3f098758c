package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.roleplay.Variable;

/** Something that the talk moves, open: what it is called, whose it is, and from where to where it goes. */
final class VariableForm extends PartForm {

    private static final int FARTHEST = 100_000;

    VariableForm(Workroom room, Pointer part) {
        super(room, part);
        head(t("studio-talk.variable"), removeButton(t("studio-talk.variable.remove")));
        add(words(t("studio-talk.variable.label"), part.to("label")).looks("st-line"));
        add(facts(part, this::facts));
    }

    private List<FactsField.Fact> facts() {
        List<Html.Option> owners = new ArrayList<>();
        room().sayings()
                .names()
                .people()
                .keySet()
                .forEach(id ->
                        owners.add(new Html.Option(id, room().sayings().names().person(id))));
        owners.add(new Html.Option(Variable.FAMILY, t("studio-talk.variable.family")));
        return List.of(
                new FactsField.Fact.Pick("of", t("studio-talk.variable.of"), owners),
                new FactsField.Fact.Count("start", t("studio-talk.variable.start"), -FARTHEST, FARTHEST),
                new FactsField.Fact.Count("min", t("studio-talk.variable.min"), -FARTHEST, FARTHEST),
                new FactsField.Fact.Count("max", t("studio-talk.variable.max"), -FARTHEST, FARTHEST),
                new FactsField.Fact.Pick(
                        "visible",
                        t("studio-talk.variable.visible"),
                        List.of(
                                new Html.Option("", t("studio-talk.variable.visible.reading-back")),
                                new Html.Option("always", t("studio-talk.variable.visible.always")),
                                new Html.Option("never", t("studio-talk.variable.visible.never")))));
    }
}
