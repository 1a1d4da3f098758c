package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.ListFormat;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.Decided;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.FrameworkPath;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** The two decisions, in their order: is reporting needed; then, is help possible (too). */
final class DecisionForm extends Div implements Words {

    private static final List<Judgement> POSITIONS = List.of(Judgement.YES, Judgement.NO);

    private final Desk desk;
    private final Div help = new Div();
    private final Div because = new Div();
    private @Nullable Judgement report;
    private @Nullable Judgement helping;
    private String reasoning;

    DecisionForm(Desk desk, WeighingWork work) {
        this.desk = desk;
        CaseState.Decision before = desk.state().decision();
        report = before.report();
        helping = before.help();
        reasoning = before.reasoning();
        addClassName("case-screen");
        help.add(form("help", t("casestudy.decision.help"), helping));
        because.addClassName("because");
        Reasoning own = new Reasoning(desk, t("casestudy.reasoning.label"), reasoning, this::reason);
        because.add(own, new PrimaryButton(t("casestudy.go-on"), _ -> {
            if (own.mayGoOn()) {
                work.afterDecision();
            }
        }));
        add(
                Heading.of(t("casestudy.decision.title")),
                new Paragraph(t("casestudy.decision.text")),
                leads(),
                form("report", t("casestudy.decision.report"), report),
                help,
                because);
        reveal();
    }

    /** Where the own answers lead by the framework; what one decides is up to oneself. */
    private Paragraph leads() {
        FrameworkPath path = FrameworkPath.of(desk.framework(), desk.state());
        Paragraph leads = new Paragraph();
        leads.addClassName("leads");
        leads.setVisible(path.complete() && !path.acts().isEmpty());
        leads.setText(t("casestudy.decision.leads", inWords(path)));
        return leads;
    }

    private String inWords(FrameworkPath path) {
        List<String> acts = path.acts().stream().map(desk.labels()::of).toList();
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(acts);
    }

    private Fragment form(String name, String legend, @Nullable Judgement picked) {
        Labels labels = desk.labels();
        List<Html.Option> options = POSITIONS.stream()
                .map(choice -> new Html.Option(choice.name(), labels.of(choice)))
                .toList();
        Fragment form =
                new Fragment(Html.radios(name, Html.text(legend), options, picked == null ? "" : picked.name()));
        form.addClassNames("choice-form", "large");
        return form.picked(event -> POSITIONS.stream()
                .filter(choice -> choice.name().equals(event.value()))
                .forEach(choice -> decide(name, choice)));
    }

    private void decide(String name, Judgement judgement) {
        if (name.equals("report")) {
            report = judgement;
        } else {
            helping = judgement;
        }
        save();
        reveal();
    }

    private void reason(String words) {
        reasoning = words;
        save();
    }

    private void save() {
        if (report != null) {
            desk.save(new Decided(report, helping, reasoning));
        }
    }

    private void reveal() {
        help.setVisible(report != null);
        because.setVisible(report != null && helping != null);
    }
}
