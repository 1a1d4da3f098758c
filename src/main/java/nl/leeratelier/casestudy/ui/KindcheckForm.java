package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.KindcheckAnswered;
import nl.leeratelier.casestudy.Kindcheck;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** The kindcheck as a form; every answer is saved when given. */
final class KindcheckForm extends Section implements Words {

    private final Desk desk;
    private final MappingWork work;
    private final Div message = new Div();

    KindcheckForm(Desk desk, MappingWork work) {
        this.desk = desk;
        this.work = work;
        addClassName("case-screen");
        add(Heading.of(t("casestudy.kindcheck.title")));
        desk.study().mapping().kindcheck().ifPresent(kindcheck -> {
            Paragraph text = desk.inCaseLanguage(new Paragraph(kindcheck.text()));
            text.addClassName("step-text");
            add(text, form(kindcheck));
        });
        add(message, new PrimaryButton(t("casestudy.go-on"), _ -> goOn()));
    }

    private ChoiceForm form(Kindcheck kindcheck) {
        Labels labels = desk.labels();
        List<ChoiceForm.Option> answers = Arrays.stream(Kindcheck.Answer.values())
                .map(answer -> new ChoiceForm.Option(answer.name(), labels.of(answer)))
                .toList();
        ChoiceForm form = new ChoiceForm(
                desk.lang(),
                picked -> picked.as(Kindcheck.Answer.class)
                        .ifPresent(answer -> desk.save(new KindcheckAnswered(picked.name(), answer))));
        for (Kindcheck.Question question : kindcheck.questions()) {
            Kindcheck.Answer answer = desk.state().kindcheck().get(question.id());
            form.oneOfCase(question.id(), question.text(), answers, answer == null ? "" : answer.name());
        }
        return form;
    }

    private void goOn() {
        int open = desk.study().mapping().kindcheckQuestions().size()
                - desk.state().kindcheck().size();
        message.removeAll();
        if (open > 0) {
            message.add(Notice.warning(t("casestudy.kindcheck.open", open)));
        } else {
            work.next();
        }
    }
}
