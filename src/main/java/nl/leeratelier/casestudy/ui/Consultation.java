package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.QuestionPut;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.content.Mood;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.ChoiceList;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Words;

/** A talk with one adviser: what was asked and answered, and what can be asked. */
final class Consultation extends Section implements Words {

    private final Desk desk;
    private final Consulting.Adviser adviser;
    private final Div said = new Div();
    private final Div ask = new Div();
    private final PortraitPicture face;

    Consultation(Desk desk, Consulting.Adviser adviser, ConsultingWork work) {
        this.desk = desk;
        this.adviser = adviser;
        addClassNames("case-screen", "consultation");
        face = new PortraitPicture(adviser.portrait(), Mood.CALM, adviser.name(), Chair.PRO).decorative();
        Paragraph role = new Paragraph(desk.labels().of(adviser.role()));
        role.addClassName("role");
        Header head = new Header(face, new Div(Heading.of(adviser.name()), role));
        said.addClassName("said-so");
        said.getElement().setAttribute("aria-live", "polite");
        add(head, said, ask, new SecondaryButton(t("casestudy.consulting.others"), _ -> work.back()).quiet());
        draw();
    }

    private void draw() {
        said.removeAll();
        adviser.questions().stream()
                .filter(question -> desk.state().asked().contains(question.id()))
                .forEach(question -> said.add(
                        desk.inCaseLanguage(SpeechBubble.before(t("casestudy.you"), question.text())),
                        desk.inCaseLanguage(SpeechBubble.said(question.answer()))));
        ask.removeAll();
        List<Consulting.Question> rest = adviser.questions().stream()
                .filter(question -> !desk.state().asked().contains(question.id()))
                .toList();
        int left = ConsultingWork.left(desk);
        if (left == 0) {
            ask.add(new Paragraph(t("casestudy.consulting.none-left")));
        } else if (!rest.isEmpty()) {
            ask.add(new H3(t("casestudy.consulting.ask", adviser.name())), counter(left), choices(rest));
        }
    }

    private Paragraph counter(int left) {
        Paragraph counter = new Paragraph(t("casestudy.consulting.left", left));
        counter.addClassName("counter");
        return counter;
    }

    private ChoiceList choices(List<Consulting.Question> questions) {
        ChoiceList choices = new ChoiceList();
        questions.forEach(question -> desk.inCaseLanguage(choices.choice(question.text(), () -> put(question))));
        return choices;
    }

    private void put(Consulting.Question question) {
        if (desk.save(new QuestionPut(adviser.id(), question.id()))) {
            face.setMood(Mood.THINKING);
            draw();
            said.getElement()
                    .executeJs("this.lastElementChild.previousElementSibling.scrollIntoView({ block: 'nearest' })");
        }
    }
}
