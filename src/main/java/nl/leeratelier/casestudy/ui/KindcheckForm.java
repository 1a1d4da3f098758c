package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.KindcheckAnswered;
import nl.leeratelier.casestudy.Kindcheck;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** The kindcheck as a form; every answer is saved when given. */
final class KindcheckForm extends Div implements Words {

    private final Desk desk;
    private final MappingWork work;
    private final Div message = new Div();

    KindcheckForm(Desk desk, MappingWork work) {
        this.desk = desk;
        this.work = work;
        addClassName("case-screen");
        Fragment form =
                new Fragment(desk.study().mapping().kindcheck().map(this::html).orElse(""));
        form.addClassNames("choice-form", "kindcheck");
        form.picked(picked -> Aspect.find(Kindcheck.Answer.values(), picked.value())
                .ifPresent(answer -> desk.save(new KindcheckAnswered(picked.name(), answer))));
        add(
                Heading.of(t("casestudy.kindcheck.title")),
                form,
                message,
                new PrimaryButton(t("casestudy.go-on"), _ -> goOn()));
    }

    private String html(Kindcheck kindcheck) {
        List<Html.Option> answers = Arrays.stream(Kindcheck.Answer.values())
                .map(answer -> new Html.Option(answer.name(), desk.labels().of(answer)))
                .toList();
        return desk.content("p", "step-text", kindcheck.text())
                + kindcheck.questions().stream()
                        .map(question -> Html.radios(question.id(), legend(question), answers, answered(question)))
                        .collect(Html.together());
    }

    private String legend(Kindcheck.Question question) {
        String topic = question.topic()
                .map(one -> Html.said("span", "topic", desk.labels().of(one)))
                .orElse("");
        return topic + desk.content("span", "", question.text());
    }

    private String answered(Kindcheck.Question question) {
        Kindcheck.Answer answer = desk.state().kindcheck().get(question.id());
        return answer == null ? "" : answer.name();
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
