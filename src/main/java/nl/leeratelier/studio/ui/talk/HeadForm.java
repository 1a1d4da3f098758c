package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/** What stands before the talk, open: title, summary, study time, content note, findings, and what the professional knows. */
final class HeadForm extends PartForm {

    private static final int LONGEST = 480;

    HeadForm(Workroom room) {
        super(room, Pointer.ROOT);
        head(t("studio-talk.head"));
        add(words(t("studio-talk.title"), Pointer.of("title")).looks("st-line"));
        add(words(t("studio-talk.summary"), Pointer.of("summary")));
        add(words(t("studio-talk.intro"), Pointer.of("intro")).rows(6));
        add(words(t("studio-talk.note"), Pointer.of("contentNote")).example(t("studio-talk.note.example")));
        add(facts(
                Pointer.ROOT,
                () -> List.of(
                        new FactsField.Fact.Count("minutes", t("studio-talk.minutes"), 1, LONGEST),
                        new FactsField.Fact.Pick("professional", t("studio-talk.professional"), people()),
                        new FactsField.Fact.Pick("start", t("studio-talk.start"), moments()),
                        new FactsField.Fact.Pick("rubric", t("studio-talk.rubric.which"), rubrics()))));
        add(sources(Pointer.of("findings")));
        brought();
    }

    /** What a case that leads here may bring along, and what that does to the beginning. */
    private void brought() {
        Pointer all = Pointer.of("fromFile");
        if (!(talk().at(all).orElse(null) instanceof Value.Listing list)) {
            return;
        }
        Div facts = row("st-block", label("studio-talk.from-file"), label("studio-talk.from-file.text"));
        for (String step : Pointer.steps(list)) {
            Pointer fact = all.to(step);
            Div one = row(
                    "st-choice",
                    words(t("studio-talk.from-file.says"), fact.to("text")),
                    effects(fact.to("effects"), EffectsField.Offer.variables(room())),
                    words(t("studio-talk.why"), fact.to("why")),
                    sources(fact.to("sources")));
            facts.add(one);
        }
        add(facts);
    }

    private Span label(String key) {
        Span label = new Span(t(key));
        label.addClassName("st-label");
        return label;
    }

    private List<Html.Option> people() {
        return room().sayings().names().people().keySet().stream()
                .map(id -> new Html.Option(id, room().sayings().names().person(id)))
                .toList();
    }

    private List<Html.Option> moments() {
        return room().map().spots().stream()
                .filter(spot -> spot.kind().isMoment() && !spot.id().isEmpty())
                .map(spot -> new Html.Option(spot.id(), room().sayings().spot(spot)))
                .toList();
    }

    private List<Html.Option> rubrics() {
        return room().desk().library().frameworks().stream()
                .filter(Rubric.class::isInstance)
                .map(Rubric.class::cast)
                .map(rubric -> new Html.Option(rubric.id(), rubric.title()))
                .toList();
    }
}
