package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.DecisionTaken;
import nl.leeratelier.casestudy.Preparing;
import nl.leeratelier.ui.ChoiceList;
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
        getElement().executeJs("window.scrollTo(0, 0); this.querySelector('h2')?.focus({ preventScroll: true })");
    }

    private Section decision(int number) {
        Preparing.Decision decision = decisions().get(number);
        String chosen = desk.state().preparations().getOrDefault(decision.id(), "");
        ChoiceList choices = new ChoiceList();
        for (Preparing.Option option : decision.options()) {
            var button = desk.inCaseLanguage(
                    choices.choice(option.text(), () -> take(new DecisionTaken(decision.id(), option.id()))));
            if (option.id().equals(chosen)) {
                button.chosen();
            }
        }
        Paragraph count = new Paragraph(
                t("casestudy.preparing.number", number + 1, decisions().size()));
        count.addClassName("counter");
        Section section = new Section(
                Heading.of(t("casestudy.preparing.title")),
                count,
                desk.inCaseLanguage(new H3(decision.question())),
                choices);
        section.addClassName("case-screen");
        if (number > 0) {
            section.add(new SecondaryButton(t("casestudy.previous"), _ -> show(decision(number - 1))).quiet());
        }
        section.add(StepText.of(desk, desk.study().preparing().text()));
        return section;
    }

    private void take(DecisionTaken taken) {
        if (desk.save(taken)) {
            show(following());
        }
    }

    private Component review() {
        Review review = new Review(desk, 3, false);
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
        return review;
    }
}
