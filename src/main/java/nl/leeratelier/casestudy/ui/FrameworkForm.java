package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.casestudy.CaseEvent.QuestionAnswered;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.ExpertAnswer;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** One question of the framework: yes or no, what in the own file it rests on, and a few words if one likes. */
final class FrameworkForm extends Div implements Words {

    private static final List<Judgement> POSITIONS = List.of(Judgement.YES, Judgement.NO);

    /** Step 4 weighs by questions 1 and 2; the others are for step 5. */
    private static final int LAST_OF_WEIGHING = 2;

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
        add(Heading.of(t("casestudy.framework.question", question, asked.label())));
        if (!asked.confirmed()) {
            add(new Pill(Tone.SAND, t("casestudy.framework.question-unconfirmed")));
        }
        add(answers(asked), because, StepText.of(desk, text), StepText.framework(desk));
        Reasoning own = new Reasoning(desk, t("casestudy.reasoning.label"), reasoning, this::reason);
        Div actions = new Div(new PrimaryButton(t("casestudy.go-on"), _ -> {
            if (own.mayGoOn()) {
                work.after(number);
            }
        }));
        actions.addClassName("actions");
        if (number > 0) {
            actions.add(new SecondaryButton(t("casestudy.previous"), _ -> work.open(number - 1)).quiet());
        }
        because.setVisible(answer != null);
        because.addClassName("because");
        because.add(chips(), own, actions);
    }

    private Fragment answers(Framework.Question asked) {
        Labels labels = desk.labels();
        List<Html.Option> options = POSITIONS.stream()
                .map(choice -> new Html.Option(
                        choice.name(),
                        labels.of(choice),
                        leadsTo(asked, choice == Judgement.YES ? asked.yes() : asked.no())))
                .toList();
        Fragment form = new Fragment(Html.radios(
                "answer", desk.content("span", "", asked.text()), options, answer == null ? "" : answer.name()));
        form.addClassNames("choice-form", "large");
        return form.picked(picked -> POSITIONS.stream()
                .filter(choice -> choice.name().equals(picked.value()))
                .forEach(this::answer));
    }

    private String leadsTo(Framework.Question asked, Framework.Lead lead) {
        String question = lead.question().isPresent()
                ? t(
                        later(asked, lead.question().getAsInt()) ? "casestudy.next.later" : "casestudy.next.question",
                        lead.question().getAsInt())
                : "";
        String act = lead.act()
                .map(one -> t("casestudy.next." + one.name().toLowerCase(Locale.ROOT)))
                .orElse("");
        return act.isEmpty() || question.isEmpty() ? act + question : t("casestudy.next.both", act, question);
    }

    private static boolean later(Framework.Question asked, int next) {
        return asked.number() <= LAST_OF_WEIGHING && next > LAST_OF_WEIGHING;
    }

    private Fragment chips() {
        CaseFile file = CaseFile.of(desk.study(), desk.state());
        String groups = group(t("casestudy.file.told"), file.all(CaseFile.Told.class))
                + group(t("casestudy.file.advice"), file.all(CaseFile.Advice.class))
                + group(t("casestudy.file.third"), file.all(CaseFile.Followed.class))
                + group(t("casestudy.file.facts"), signals(file, SignalCard.Nature.FACT))
                + group(t("casestudy.file.interpretations"), signals(file, SignalCard.Nature.INTERPRETATION));
        Fragment form =
                new Fragment(Html.el("fieldset", "", Html.said("legend", "", t("casestudy.arguments")), groups));
        form.addClassName("choice-form");
        return form.picked(picked -> argue(picked.value(), picked.checked()));
    }

    private static List<CaseFile.Signal> signals(CaseFile file, SignalCard.Nature nature) {
        return file.all(CaseFile.Signal.class).stream()
                .filter(signal -> signal.sorted().nature() == nature)
                .toList();
    }

    /** Entries of one sort; open when something in it was picked; what came from others is new, and open as well. */
    private String group(String title, List<? extends CaseFile.Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        boolean open = !(entries.getFirst() instanceof CaseFile.Signal)
                || entries.stream().anyMatch(entry -> arguments.contains(entry.id()));
        String summary = Html.text(title + " ") + Html.said("span", "count", String.valueOf(entries.size()));
        List<Html.Option> options = entries.stream().map(this::chip).toList();
        return Html.details("chips", open, summary, Html.checks("argument", options, arguments, desk.lang()));
    }

    private Html.Option chip(CaseFile.Entry entry) {
        String hint = switch (entry) {
            case CaseFile.Advice advice -> advice.adviser().name();
            case CaseFile.Told ignored -> "";
            case CaseFile.Followed ignored -> "";
            case CaseFile.Signal signal ->
                Boolean.FALSE.equals(signal.sorted().record()) ? t("casestudy.tag.not-recorded") : "";
        };
        return new Html.Option(entry.id(), entry.text(), hint);
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
