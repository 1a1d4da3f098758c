package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import nl.leeratelier.casestudy.CaseState.Sorted;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** One signal to sort: four questions after each other, each a few large buttons; every tap is saved. */
final class SortCard extends Div implements Words {

    private final Desk desk;
    private final SignalCard card;
    private final MappingWork work;
    private final CardHead head;
    private final Fragment ask = new Fragment("");
    private Aspect asked = Aspect.ORIGIN;

    SortCard(Desk desk, int number, MappingWork work) {
        this.desk = desk;
        this.card = desk.study().mapping().cards().get(number);
        this.work = work;
        this.head = new CardHead(desk, number);
        addClassNames("case-screen", "sort-card");
        head.pressed(act -> Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.name().equals(act))
                .forEach(this::askAgain));
        ask.pressed(this::say);
        add(head, ask);
        if (number > 0) {
            add(new SecondaryButton(t("casestudy.card.previous"), _ -> work.open(number - 1)).quiet());
        }
        add(StepText.of(desk, desk.study().mapping().text()));
        Aspect.firstOpen(sorted()).ifPresent(this::ask);
    }

    /** Goes on reading from the signal. */
    void read() {
        Heading.focusPart(this, ".signal");
    }

    private Sorted sorted() {
        return desk.state().sorted(card.id());
    }

    private void ask(Aspect aspect) {
        asked = aspect;
        head.showSaid(sorted());
        ask.show("<h3 tabindex=\"-1\">" + Html.text(aspect.question(desk.labels())) + "</h3>"
                + Html.choices(
                        aspect.choices(desk.labels()),
                        aspect.value(sorted()),
                        getLocale().getLanguage()));
    }

    private void askAgain(Aspect aspect) {
        ask(aspect);
        Heading.focusPart(ask, "h3");
    }

    private void say(String value) {
        var event = asked.event(card.id(), value);
        if (event.isEmpty() || !desk.save(event.get())) {
            return;
        }
        Aspect.firstOpen(sorted()).ifPresentOrElse(this::askAgain, work::next);
    }
}
