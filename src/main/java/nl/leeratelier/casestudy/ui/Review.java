package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What one answered in a step, with a way back to each answer, before the step is closed. */
final class Review extends Div implements Words {

    /** With more answers than these the list is one tap away, and the way on at once in sight. */
    private static final int FEW = 6;

    private final Desk desk;
    private final int step;
    private final List<Answer> answers = new ArrayList<>();

    private record Answer(String text, String answer, Runnable change) {}

    Review(Desk desk, int step) {
        this.desk = desk;
        this.step = step;
        addClassNames("case-screen", "review");
    }

    /** Adds an answer, with the words of the screen below the words of the case. */
    Review answer(String text, String answer, Runnable change) {
        answers.add(new Answer(text, answer, change));
        return this;
    }

    /** Adds what was recorded at a moment, if there is one. */
    Review recording(Optional<Recording> recording, Runnable change) {
        recording.stream()
                .flatMap(moment -> moment.items().stream())
                .forEach(item -> answer(item.text(), RecordingForm.picked(desk, item, this), change));
        return this;
    }

    /** Lays out what was added. */
    Review ready() {
        PrimaryButton finish =
                new PrimaryButton(t("casestudy.finish-step", step), _ -> desk.move(new CaseEvent.StepFinished(step)));
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            items.append(item(i));
        }
        String list = Html.el("ol", "review-list", items.toString());
        add(Heading.of(t("casestudy.review.title." + step)), new Paragraph(t("casestudy.review.text")));
        if (answers.size() > FEW) {
            add(finish, fragment(Html.details("step-text", false, Html.text(t("casestudy.review.answers")), list)));
        } else {
            add(fragment(list), finish);
        }
        return this;
    }

    private String item(int number) {
        Answer answer = answers.get(number);
        return Html.el(
                "li",
                "",
                Html.el(
                        "div",
                        "",
                        desk.content("span", "review-text", answer.text()),
                        Html.said("span", "review-answer", answer.answer())),
                Html.button(
                        "button quiet",
                        String.valueOf(number),
                        t("casestudy.review.change-this", answer.text()),
                        Html.text(t("casestudy.review.change"))));
    }

    private Fragment fragment(String html) {
        return new Fragment(html).pressed(this::change);
    }

    private void change(String act) {
        for (int i = 0; i < answers.size(); i++) {
            if (String.valueOf(i).equals(act)) {
                answers.get(i).change().run();
                return;
            }
        }
    }
}
