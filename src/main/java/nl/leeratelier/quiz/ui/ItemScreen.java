package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** One item: its prompt, where to answer, and the way to the others. */
final class ItemScreen extends Section implements Words {

    private final transient QuizPage page;
    private final transient Item item;
    private final int index;
    private final Div saved = new Div();
    private final Div actions = new Div();

    ItemScreen(QuizPage page, Item item, int index) {
        this.page = page;
        this.item = item;
        this.index = index;
        addClassNames("screen", "quiz-item");
        add(progress());
        boolean atOnce = page.quiz().feedback() == Quiz.Feedback.AT_ONCE;
        boolean answered = !page.state().answer(item).isEmpty();
        actions.addClassName("actions");
        if (atOnce && answered) {
            add(new Heading(item.prompt()), feedback());
        } else {
            AnswerField field = AnswerField.of(page.quiz(), item, page.state());
            add(question(field));
            if (atOnce) {
                confirmed(field);
            } else {
                kept(field);
            }
        }
        onward();
        add(actions);
    }

    private Div progress() {
        int count = page.quiz().items().size();
        Div head = new Div(new ProgressLine((double) (index + 1) / count, t("quiz.progress", index + 1, count)));
        item.head().step().ifPresent(step -> head.add(new Pill(Tone.SAND, t("quiz.step", step))));
        head.addClassName("quiz-progress");
        return head;
    }

    private HtmlContainer question(AnswerField field) {
        Paragraph how = new Paragraph(t("quiz.how." + ReviewHtml.type(item)));
        how.addClassName("quiz-how");
        HtmlContainer legend = new HtmlContainer("legend");
        legend.add(new Heading(item.prompt()));
        HtmlContainer group = new HtmlContainer("fieldset");
        field.getElement().setAttribute("lang", page.sitting().programme().language());
        group.add(legend, how, field);
        return group;
    }

    /** Every change is an answer, kept as it is given. */
    private void kept(AnswerField field) {
        saved.addClassName("quiz-saved");
        saved.getElement().setAttribute("role", "status");
        add(saved);
        boolean answered = !page.state().answer(item).isEmpty();
        if (answered) {
            sayKept();
        }
        SecondaryButton asItStands = new SecondaryButton(t("quiz.order.keep"), click -> keep(field.answer()));
        asItStands.setVisible(item instanceof Item.Ordering && !answered);
        field.onChange(answer -> {
            keep(answer);
            asItStands.setVisible(false);
        });
        asItStands.addClickListener(click -> asItStands.setVisible(false));
        actions.add(asItStands);
    }

    private void keep(List<String> answer) {
        if (page.answer(item, answer)) {
            sayKept();
        }
    }

    private void sayKept() {
        saved.removeAll();
        if (page.state().answer(item).isEmpty()) {
            saved.add(new Span(t("quiz.saved.none")));
            return;
        }
        boolean complete = page.state().isComplete(item);
        saved.add(Icon.CHECK.picture(), new Span(t(complete ? "quiz.saved" : "quiz.saved.part")));
    }

    /** The answer is final once given, so it is given by a button. */
    private void confirmed(AnswerField field) {
        PrimaryButton give = new PrimaryButton(t("quiz.give"), click -> {
            if (page.answer(item, field.answer())) {
                page.goTo(index);
            }
        });
        give.setEnabled(Answers.isComplete(item, field.answer()));
        field.onChange(answer -> give.setEnabled(Answers.isComplete(item, answer)));
        actions.add(give);
    }

    private Div feedback() {
        List<String> answer = page.state().answer(item);
        Verdict verdict = Verdict.of(item, answer);
        Pill pill = new Pill(verdict.tone(), t(verdict.key()));
        pill.getElement().setAttribute("role", "status");
        Sent body = new Sent(
                new ReviewHtml(this::t, page.sitting().library().sources()).of(item, page.order(item), answer, true));
        body.addClassNames("prose");
        body.getElement().setAttribute("lang", page.sitting().programme().language());
        Div feedback = new Div(pill, body);
        feedback.addClassName("review");
        return feedback;
    }

    private void onward() {
        boolean last = index + 1 == page.quiz().items().size();
        Div ways = new Div();
        ways.addClassName("quiz-ways");
        if (index > 0) {
            ways.add(new SecondaryButton(t("quiz.previous"), click -> page.goTo(index - 1)));
        }
        ways.add(
                last
                        ? new PrimaryButton(t("quiz.to-overview"), click -> page.goToOverview())
                        : new PrimaryButton(t("quiz.next"), click -> page.goTo(index + 1)));
        if (!last) {
            ways.add(new SecondaryButton(t("quiz.overview"), click -> page.goToOverview()).quiet());
        }
        actions.add(ways);
    }
}
