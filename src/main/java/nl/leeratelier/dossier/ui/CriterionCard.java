package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import nl.leeratelier.dossier.CriterionWords;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Words;

/** One criterion beside what shows it. */
final class CriterionCard extends Section implements Words {

    private final transient Dossier dossier;
    private final transient Matrix.Line line;
    private final transient Hands hands;
    private final transient CriterionWords said;

    /** What whoever looks may do, and what they may know. */
    interface Hands {

        /** What can be done with evidence that counts. */
        com.vaadin.flow.component.Component[] actions(Matrix.Line line, Evidence evidence);

        /** What can be done with evidence that no longer counts. */
        com.vaadin.flow.component.Component[] past(Evidence evidence);

        /** What can be done with the criterion. */
        com.vaadin.flow.component.Component[] atCriterion(Matrix.Line line);

        /** Who added it, and when. */
        String by(Evidence evidence);

        /** Who ended it, and when; for who sees the history. */
        String ended(Evidence evidence);

        /** Whether what counts no longer is shown. */
        boolean seesHistory();
    }

    CriterionCard(Dossier dossier, Matrix.Line line, Hands hands) {
        this.dossier = dossier;
        this.line = line;
        this.hands = hands;
        this.said = new CriterionWords(this, getLocale());
        addClassNames(
                "criterion",
                "is-" + line.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        setId("eis-" + line.criterion().id());
        add(head(), proof());
        line.evidence().forEach(this::evidence);
        var own = hands.atCriterion(line);
        if (own.length > 0) {
            Div actions = new Div(own);
            actions.addClassName("actions");
            add(actions);
        }
        if (hands.seesHistory() && !line.history().isEmpty()) {
            add(history());
        }
    }

    private Div head() {
        H3 title = new H3(line.criterion().title());
        title.getElement().setAttribute("tabindex", "-1");
        Div mark = new Div();
        StateMark.of(line.state(), this).into(mark);
        Div row = new Div(title, mark);
        row.addClassName("criterion-head");
        Paragraph weight = new Paragraph(said.weight(line));
        weight.addClassName("criterion-weight");
        Div text = new Div();
        new Markup("<p>" + Markup.escape(line.criterion().text()) + "</p>"
                        + SourceNote.markup(
                                        dossier.kader()
                                                .sources()
                                                .of(line.criterion().sources()),
                                        this)
                                .html())
                .into(text);
        return new Div(row, weight, text);
    }

    private Div proof() {
        Div proof = new Div();
        proof.addClassName("criterion-proof");
        new Markup("<p><strong>"
                        + Markup.escape(t("dossier.criterion." + (said.isSeen(line) ? "seen" : "asked"))) + "</strong> "
                        + said.proof(line).stream().map(Markup::escape).collect(Collectors.joining("<br>")) + "</p>")
                .into(proof);
        return proof;
    }

    private void evidence(Evidence evidence) {
        EvidenceItem item = new EvidenceItem(evidence, hands.by(evidence), hands.actions(line, evidence));
        if (line.isForAnotherVersion(evidence)) {
            Paragraph note = new Paragraph(t("dossier.evidence.other-version", evidence.criterionVersion()));
            note.addClassName("evidence-note");
            item.addComponentAsFirst(note);
        }
        add(item);
    }

    private NativeDetails history() {
        Div list = new Div();
        line.history().forEach(evidence -> {
            EvidenceItem item = new EvidenceItem(evidence, hands.by(evidence), hands.past(evidence));
            item.addClassName("is-past");
            Paragraph ended = new Paragraph(hands.ended(evidence));
            ended.addClassName("evidence-note");
            item.addComponentAsFirst(ended);
            list.add(item);
        });
        list.addClassName("evidence-history");
        return new NativeDetails(t("dossier.evidence.history", line.history().size()), list);
    }
}
