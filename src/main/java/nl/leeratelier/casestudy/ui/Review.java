package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What one answered in a step, with a way back to each answer, before the step is closed. */
final class Review extends Section implements Words {

    private final OrderedList answers = new OrderedList();
    private final Desk desk;

    /** @param folded whether the answers are one tap away rather than on the screen, for where they are many */
    Review(Desk desk, int step, boolean folded) {
        this.desk = desk;
        addClassNames("case-screen", "review");
        answers.addClassName("review-list");
        add(Heading.of(t("casestudy.review.title." + step)), new Paragraph(t("casestudy.review.text")));
        PrimaryButton finish =
                new PrimaryButton(t("casestudy.finish-step", step), _ -> desk.move(new CaseEvent.StepFinished(step)));
        if (folded) {
            add(finish);
            Element details = new Element("details")
                    .appendChild(new Element("summary").setText(t("casestudy.review.answers")), answers.getElement());
            Div around = new Div();
            around.addClassName("step-text");
            around.getElement().appendChild(details);
            add(around);
        } else {
            add(answers, finish);
        }
    }

    /** Adds an answer, with the words of the screen below the words of the case. */
    Review answer(String text, String answer, Runnable change) {
        Span words = desk.inCaseLanguage(new Span(text));
        words.addClassName("review-text");
        Span own = new Span(answer);
        own.addClassName("review-answer");
        NativeButton button = new NativeButton(t("casestudy.review.change"), _ -> change.run());
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("aria-label", t("casestudy.review.change-this", text));
        Div texts = new Div(words, own);
        answers.add(new ListItem(texts, button));
        return this;
    }
}
