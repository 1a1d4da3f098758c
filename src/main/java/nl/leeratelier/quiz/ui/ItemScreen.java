package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    private final HtmlContainer part;
    /** Asked when the trainee goes on: whether something typed would be lost, of which they have then been told. */
    private BooleanSupplier holdsBack = () -> false;

    private boolean warned;

    ItemScreen(QuizPage page, Item item, int index) {
        this.page = page;
        this.item = item;
        this.index = index;
        addClassNames("screen", "quiz-item");
        add(progress());
        part = beside();
        boolean atOnce = page.quiz().feedback() == Quiz.Feedback.AT_ONCE;
        boolean answered = !page.state().answer(item).isEmpty();
        actions.addClassName("actions");
        if (item instanceof Item.Open open) {
            OpenPart own = new OpenPart(page, open);
            part.add(new Heading(item.prompt()), own);
            holdsBack = own::holdsWords;
        } else if (atOnce && answered) {
            part.add(new Heading(item.prompt()), feedback());
        } else {
            AnswerField field = AnswerField.of(page.quiz(), item, page.state());
            part.add(question(field));
            if (page.quiz().confidence()) {
                part.add(new SureField(page.state().confidence(item), how -> page.sure(item, how)));
            }
            if (atOnce) {
                confirmed(field);
            } else {
                kept(field);
            }
        }
        onward();
        part.add(actions);
    }

    /** Where the item stands: beside the text that it is about, or alone. */
    private HtmlContainer beside() {
        if (item.head().scenario().isEmpty()) {
            return this;
        }
        Div question = new Div();
        question.addClassName("quiz-question");
        ScenarioPart text = new ScenarioPart(item.head().scenario().get(), page.sitting());
        Div columns = new Div(text, question);
        columns.addClassName("quiz-beside");
        add(columns);
        return question;
    }

    private Div progress() {
        int count = page.items().size();
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
        field.getElement().setAttribute("lang", page.sitting().language());
        group.add(legend, how, field);
        return group;
    }

    /** Every change is an answer, kept as it is given. */
    private void kept(AnswerField field) {
        saved.addClassName("quiz-saved");
        saved.getElement().setAttribute("role", "status");
        part.add(saved);
        boolean answered = !page.state().answer(item).isEmpty();
        if (answered) {
            sayKept();
        }
        SecondaryButton asItStands = new SecondaryButton(t("quiz.order.keep"), click -> keep(field));
        asItStands.setVisible(item instanceof Item.Ordering && !answered);
        field.onChange(answer -> {
            warned = false;
            keep(field);
            asItStands.setVisible(false);
        });
        asItStands.addClickListener(click -> asItStands.setVisible(false));
        actions.add(asItStands);
    }

    /** What was typed may have to be asked about first; then it is kept when the trainee says that it points at nobody. */
    private void keep(AnswerField field) {
        boolean mayBe = field.mayBeKept();
        holdsBack = () -> !mayBe;
        if (mayBe && page.answer(item, field.answer())) {
            sayKept();
        } else {
            saved.removeAll();
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
        PrimaryButton give = new PrimaryButton(t("quiz.give"), click -> give(field));
        // A line that is being typed in has not said yet what stands in it.
        give.setEnabled(field.isTyped() || Answers.isComplete(item, field.answer()));
        field.onChange(answer -> {
            give.setEnabled(field.isTyped() || Answers.isComplete(item, answer));
            warned = false;
            holdsBack = () -> !answer.isEmpty() && isStillToBeGiven(field);
        });
        actions.add(give);
    }

    private boolean isStillToBeGiven(AnswerField field) {
        field.hint(t("quiz.give.still"));
        return true;
    }

    private void give(AnswerField field) {
        if (!Answers.isComplete(item, field.answer())) {
            field.hint(t("quiz.give.first"));
        } else if (field.mayBeKept() && page.answer(item, field.answer())) {
            page.goTo(index);
        }
    }

    private Div feedback() {
        List<String> answer = page.state().answer(item);
        Verdict verdict = Verdict.of(item, answer);
        Pill pill = new Pill(verdict.tone(), t(verdict.key()));
        pill.getElement().setAttribute("role", "status");
        Sent body = new Sent(page.review().of(item, page.order(item), answer, true));
        body.addClassNames("prose");
        body.getElement().setAttribute("lang", page.sitting().language());
        Div feedback = new Div(pill, body);
        feedback.addClassName("review");
        return feedback;
    }

    private void onward() {
        boolean last = index + 1 == page.items().size();
        Div ways = new Div();
        ways.addClassName("quiz-ways");
        if (index > 0) {
            ways.add(new SecondaryButton(t("quiz.previous"), click -> go(() -> page.goTo(index - 1))));
        }
        Runnable way = last ? page::goToOverview : () -> page.goTo(index + 1);
        String words = t(last ? "quiz.to-overview" : "quiz.next");
        // What is still to be done on this screen stands out, not the way past it.
        boolean toGive = page.quiz().feedback() == Quiz.Feedback.AT_ONCE || item instanceof Item.Open;
        boolean open = toGive && page.state().answer(item).isEmpty();
        ways.add(open ? new SecondaryButton(words, click -> go(way)) : new PrimaryButton(words, click -> go(way)));
        if (!last) {
            ways.add(new SecondaryButton(t("quiz.overview"), click -> go(page::goToOverview)).quiet());
        }
        actions.add(ways);
    }

    /** The first time somebody would lose an answer they stay and are told; the next time they go. */
    private void go(Runnable way) {
        if (!holdsBack.getAsBoolean() || warned) {
            way.run();
            return;
        }
        // What was told in this round trip has not been read yet.
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, context -> warned = true));
    }
}
