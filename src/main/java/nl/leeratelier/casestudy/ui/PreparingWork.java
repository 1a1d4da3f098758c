package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.DecisionTaken;
import nl.leeratelier.casestudy.Preparing;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Step 3: what to settle before the talk, one decision per screen. */
final class PreparingWork extends Div implements Words {

    private final Desk desk;

    PreparingWork(Desk desk) {
        this.desk = desk;
        boolean begins = desk.state().preparations().isEmpty();
        add(begins ? new StepIntro(desk, 3, desk.study().preparing().text(), () -> show(following())) : following());
    }

    private List<Preparing.Decision> decisions() {
        return desk.study().preparing().decisions();
    }

    private Component following() {
        for (int i = 0; i < decisions().size(); i++) {
            if (!desk.state().preparations().containsKey(decisions().get(i).id())) {
                return decision(i);
            }
        }
        return review();
    }

    private void show(Component component) {
        removeAll();
        add(component);
        Heading.focus(this);
    }

    private Div decision(int number) {
        Preparing.Decision decision = decisions().get(number);
        List<Html.Option> options = decision.options().stream()
                .map(option -> new Html.Option(option.id(), option.text()))
                .toList();
        Fragment choices = new Fragment(Heading.html(t("casestudy.preparing.title"))
                + Html.said(
                        "p",
                        "counter",
                        t("casestudy.preparing.number", number + 1, decisions().size()))
                + desk.content("h3", "", decision.question())
                + Html.choices(options, desk.state().preparations().getOrDefault(decision.id(), ""), desk.lang()));
        choices.addClassName("preparing");
        choices.pressed(option -> take(decision, option));
        Div screen = new Div(choices);
        screen.addClassName("case-screen");
        if (number > 0) {
            screen.add(new SecondaryButton(t("casestudy.previous"), _ -> show(decision(number - 1))).quiet());
        }
        screen.add(StepText.of(desk, desk.study().preparing().text()));
        return screen;
    }

    private void take(Preparing.Decision decision, String option) {
        boolean offered = decision.options().stream().anyMatch(o -> o.id().equals(option));
        if (offered && desk.save(new DecisionTaken(decision.id(), option))) {
            show(following());
        }
    }

    private Component review() {
        Review review = new Review(desk, 3);
        for (int i = 0; i < decisions().size(); i++) {
            int number = i;
            Preparing.Decision decision = decisions().get(i);
            String chosen = desk.state().preparations().get(decision.id());
            String words = decision.options().stream()
                    .filter(option -> option.id().equals(chosen))
                    .map(Preparing.Option::text)
                    .findFirst()
                    .orElse("");
            review.answer(decision.question(), words, () -> show(decision(number)));
        }
        review.ready().add(AtHand.PLANNER.invitation(this, getLocale()));
        return review;
    }
}
