package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Names;

/** An ending that lies open: when it is the one, how it ends, what follows, and what each child noticed. */
final class EndingForm extends PartForm {

    EndingForm(Workroom room, Pointer part) {
        super(room, part);
        head(t("studio-talk.ending"), removeButton(t("studio-talk.ending.remove")));
        add(words(t("studio-talk.ending.title"), part.to("title")).looks("st-line"));
        add(facts(part, () -> List.of(new FactsField.Fact.Tick("good", t("studio-talk.ending.good")))));
        Span when = new Span(t("studio-talk.ending.if"));
        when.addClassName("st-label");
        add(row("st-block", when, conditions(part.to("if"))));
        add(words(t("studio-talk.ending.text"), part.to("text")).rows(3));
        add(words(t("studio-talk.ending.followed"), part.to("followed")).rows(3));
        for (Value.Mapping one : Names.parts(talk().root(), "characters")) {
            one.words("id")
                    .filter(id -> one.words("role").filter("child"::equals).isPresent())
                    .ifPresent(this::noticed);
        }
        add(sources(part.to("sources")));
    }

    private void noticed(String child) {
        Pointer all = part().to("noticed");
        add(words(
                        t("studio-talk.noticed", room().sayings().names().person(child)),
                        all.to(child).to("text"))
                .before(() -> {
                    if (talk().at(all.to(child)).isEmpty()) {
                        Map<String, Value> fields = new LinkedHashMap<>();
                        fields.put("who", Value.text(child));
                        edit(new Edit.Insert(all, Optional.empty(), new Value.Mapping(fields)));
                    }
                }));
    }
}
