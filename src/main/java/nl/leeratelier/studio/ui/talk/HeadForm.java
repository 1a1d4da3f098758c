package nl.leeratelier.studio.ui.talk;

import java.util.List;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.manuscript.Pointer;

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
        BroughtPart brought = new BroughtPart(this);
        add(brought);
        onRefresh(brought::refresh);
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
