package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import nl.leeratelier.casestudy.CaseState.Sorted;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A sorted signal once more, all four answers at once, to change what one said. */
final class CardForm extends Div implements Words {

    CardForm(Desk desk, int number, MappingWork work) {
        addClassNames("case-screen", "card-form");
        SignalCard card = desk.study().mapping().cards().get(number);
        Sorted sorted = desk.state().sorted(card.id());
        Labels labels = desk.labels();
        Fragment form = new Fragment(Arrays.stream(Aspect.values())
                .map(aspect -> Html.radios(
                        aspect.name(),
                        Html.text(aspect.question(labels)),
                        aspect.choices(labels),
                        aspect.value(sorted)))
                .collect(Html.together()));
        form.addClassName("choice-form");
        form.picked(picked -> Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.name().equals(picked.name()))
                .findFirst()
                .flatMap(aspect -> aspect.event(card.id(), picked.value()))
                .ifPresent(desk::save));
        Div actions = new Div(new PrimaryButton(t("casestudy.go-on"), _ -> work.next()));
        actions.addClassName("actions");
        if (number > 0) {
            actions.add(new SecondaryButton(t("casestudy.card.previous"), _ -> work.open(number - 1)).quiet());
        }
        add(new CardHead(desk, number), form, actions);
    }
}
