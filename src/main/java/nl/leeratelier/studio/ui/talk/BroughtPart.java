package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.Bringing;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What a case that leads to a talk may bring along, and what that does to the beginning; with a way to add and to remove. */
final class BroughtPart extends Div implements Words {

    private static final Pointer ALL = Pointer.of("fromFile");
    private static final int MOST = 12;

    private final transient PartForm form;
    private final Div facts = new Div();
    private int shown = -1;

    BroughtPart(PartForm form) {
        this.form = form;
        addClassName("st-block");
        facts.addClassName("st-block");
        add(label("studio-talk.from-file"), label("studio-talk.from-file.text"), facts);
        refresh();
    }

    /** Elements are told by their place: when there are more or fewer, all are shown anew. */
    void refresh() {
        List<String> steps = steps();
        if (steps.size() != shown) {
            shown = steps.size();
            facts.removeAll();
            steps.forEach(step -> facts.add(fact(ALL.to(step))));
            facts.add(adding());
        }
    }

    private List<String> steps() {
        return form.talk().at(ALL).orElse(null) instanceof Value.Listing list ? Pointer.steps(list) : List.of();
    }

    private Div fact(Pointer at) {
        String says = form.talk().words(at.to("text")).orElse("");
        SecondaryButton remove = new SecondaryButton(
                        t("studio-talk.remove"),
                        click -> Writing.remove(form.talk(), at).ifPresent(edit -> {
                            if (form.edit(edit)) {
                                refresh();
                            }
                        }))
                .quiet();
        remove.setAriaLabel(t("studio-talk.remove-what", says));
        return PartForm.row(
                "st-choice",
                form.words(t("studio-talk.from-file.says"), at.to("text")),
                form.effects(at.to("effects"), EffectsField.Offer.variables(form.room())),
                form.words(t("studio-talk.why"), at.to("why")),
                form.sources(at.to("sources")),
                remove);
    }

    /** What the cases of the programme may bring here and is not here yet. */
    private com.vaadin.flow.component.Component adding() {
        Set<String> there = steps().stream()
                .flatMap(step -> form.talk().words(ALL.to(step).to("fact")).stream())
                .collect(Collectors.toSet());
        String talk = form.talk().root().words("id").orElse("");
        List<Bringing.Fact> all = form.room().desk().programme().activities().stream()
                .filter(CaseStudy.class::isInstance)
                .map(CaseStudy.class::cast)
                .flatMap(study -> Bringing.of(study, talk).stream())
                .toList();
        List<Bringing.Fact> left = all.stream()
                .filter(fact -> !there.contains(fact.name()))
                .distinct()
                .toList();
        if (all.isEmpty() || left.isEmpty() || there.size() >= MOST) {
            return label(
                    all.isEmpty()
                            ? "studio-talk.from-file.no-case"
                            : left.isEmpty() ? "studio-talk.from-file.none-left" : "studio-talk.from-file.full");
        }
        Select<Bringing.Fact> choose = new Select<>();
        choose.setLabel(t("studio-talk.from-file.add"));
        choose.setPlaceholder(t("studio-talk.from-file.choose"));
        choose.setItems(left);
        choose.setItemLabelGenerator(Bringing.Fact::words);
        choose.setWidthFull();
        choose.addValueChangeListener(change -> bring(change.getValue()));
        return choose;
    }

    private void bring(Bringing.Fact fact) {
        List<String> steps = steps();
        Value.Mapping element =
                Value.Mapping.EMPTY.with("fact", Value.text(fact.name())).with("text", Value.text(fact.words()));
        Optional<String> last = steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
        if (form.edit(new Edit.Insert(ALL, last, element))) {
            refresh();
        }
    }

    private Span label(String key) {
        Span label = new Span(t(key));
        label.addClassName("st-label");
        return label;
    }
}
