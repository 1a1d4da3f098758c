package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseState.Sorted;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.ChoiceList;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** One signal to sort: four questions after each other, each a few large buttons; every tap is saved. */
final class SortCard extends Section implements Words {

    private final Desk desk;
    private final SignalCard card;
    private final MappingWork work;
    private final CardHead head;
    private final Div said = new Div();
    private final Div ask = new Div();

    SortCard(Desk desk, int number, MappingWork work) {
        this.desk = desk;
        this.card = desk.study().mapping().cards().get(number);
        this.work = work;
        this.head = new CardHead(desk, number);
        addClassNames("case-screen", "sort-card");
        said.addClassName("said");
        head.add(said);
        add(head, ask);
        if (number > 0) {
            add(new SecondaryButton(t("casestudy.card.previous"), _ -> work.open(number - 1)).quiet());
        }
        add(StepText.of(desk, desk.study().mapping().text()));
        Aspect.firstOpen(sorted()).ifPresent(this::ask);
    }

    /** Goes on reading from the signal. */
    void read() {
        head.read();
    }

    private Sorted sorted() {
        return desk.state().sorted(card.id());
    }

    private H3 ask(Aspect aspect) {
        Labels labels = desk.labels();
        said.removeAll();
        for (Aspect before : Aspect.values()) {
            String tag = before.tag(labels, sorted());
            if (!tag.isEmpty()) {
                said.add(change(before, tag));
            }
        }
        H3 question = Heading.part(aspect.question(labels));
        ChoiceList choices = new ChoiceList();
        for (Aspect.Choice choice : aspect.choices(labels)) {
            var button = choices.choice(choice.words(), () -> say(aspect, choice.value()));
            if (choice.value().equals(aspect.value(sorted()))) {
                button.chosen();
            }
        }
        ask.removeAll();
        ask.add(question, choices);
        return question;
    }

    private NativeButton change(Aspect aspect, String tag) {
        NativeButton button = new NativeButton(tag, _ -> Heading.focus(ask(aspect)));
        button.addClassName("tag");
        button.getElement().setAttribute("aria-label", t("casestudy.review.change-this", tag));
        return button;
    }

    private void say(Aspect aspect, String value) {
        Optional<CaseEvent.CardSorted> event = aspect.event(card.id(), value);
        if (event.isEmpty() || !desk.save(event.get())) {
            return;
        }
        Aspect.firstOpen(sorted()).map(this::ask).ifPresentOrElse(Heading::focus, work::next);
    }
}
