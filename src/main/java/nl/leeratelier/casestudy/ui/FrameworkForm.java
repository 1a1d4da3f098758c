package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseEvent.QuestionAnswered;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.ExpertAnswer;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** One question of the framework: yes or no, what in the own file it rests on, and a few words if one likes. */
final class FrameworkForm extends Section implements Words {

    private final Desk desk;
    private final int question;
    private final Div because = new Div();
    private final Set<String> arguments = new LinkedHashSet<>();
    private @Nullable Judgement answer;
    private String reasoning = "";

    FrameworkForm(Desk desk, WeighingWork work, List<ExpertAnswer> questions, int number, MarkdownText text) {
        this.desk = desk;
        this.question = questions.get(number).question();
        addClassName("case-screen");
        CaseState.Answered before = desk.state().answers().get(question);
        if (before != null) {
            answer = before.answer();
            arguments.addAll(before.arguments());
            reasoning = before.reasoning();
        }
        Framework.Question asked = desk.framework()
                .question(question)
                .orElseThrow(() -> new IllegalStateException("The checker lets no unknown question pass"));
        add(
                Heading.of(t("casestudy.framework.question", question, asked.label())),
                answers(asked),
                because,
                StepText.of(desk, text),
                StepText.framework(desk));
        Div actions = new Div(new PrimaryButton(t("casestudy.go-on"), _ -> work.after(number)));
        actions.addClassName("actions");
        if (number > 0) {
            actions.add(new SecondaryButton(t("casestudy.previous"), _ -> work.open(number - 1)).quiet());
        }
        because.setVisible(answer != null);
        because.addClassName("because");
        because.add(chips(), new Reasoning(t("casestudy.reasoning.label"), reasoning, this::reason), actions);
    }

    private ChoiceForm answers(Framework.Question asked) {
        Labels labels = desk.labels();
        ChoiceForm form =
                new ChoiceForm(desk.lang(), picked -> picked.as(Judgement.class).ifPresent(this::answer));
        form.addClassName("large");
        return form.oneOfCase(
                "answer",
                asked.text(),
                Stream.of(Judgement.YES, Judgement.NO)
                        .map(choice -> new ChoiceForm.Option(
                                choice.name(),
                                labels.of(choice),
                                leadsTo(choice == Judgement.YES ? asked.yes() : asked.no())))
                        .toList(),
                answer == null ? "" : answer.name());
    }

    private String leadsTo(String next) {
        return next.matches("\\d") ? t("casestudy.next.question", next) : t("casestudy.next." + next);
    }

    private ChoiceForm chips() {
        ChoiceForm form = new ChoiceForm(desk.lang(), picked -> argue(picked.value(), picked.checked()));
        return form.anyOf(
                "argument",
                t("casestudy.arguments"),
                CaseFile.of(desk.study(), desk.state()).entries().stream()
                        .map(this::chip)
                        .toList(),
                arguments);
    }

    private ChoiceForm.Option chip(CaseFile.Entry entry) {
        String from = switch (entry) {
            case CaseFile.Advice advice ->
                t("casestudy.file.advice-of", advice.adviser().name());
            case CaseFile.Told ignored -> t("casestudy.file.told");
            case CaseFile.Signal signal ->
                Boolean.FALSE.equals(signal.sorted().record()) ? t("casestudy.tag.not-recorded") : "";
        };
        return new ChoiceForm.Option(entry.id(), entry.text(), from);
    }

    private void answer(Judgement picked) {
        answer = picked;
        save();
        because.setVisible(true);
    }

    private void argue(String id, boolean picked) {
        if (picked) {
            arguments.add(id);
        } else {
            arguments.remove(id);
        }
        save();
    }

    private void reason(String words) {
        reasoning = words;
        save();
    }

    private void save() {
        if (answer != null) {
            desk.save(new QuestionAnswered(question, answer, new ArrayList<>(arguments), reasoning));
        }
    }
}
