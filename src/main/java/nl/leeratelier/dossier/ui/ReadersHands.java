package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.Function;
import nl.leeratelier.dossier.CriterionWords;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.ui.Words;

/** What an assessor does with evidence: read it. Who added it they see as a role. */
final class ReadersHands implements CriterionCard.Hands {

    private final CriterionWords said;
    private final Function<Evidence, Component> document;

    /** @param document gives the link to the document of evidence that has one */
    ReadersHands(Words words, Locale language, Function<Evidence, Component> document) {
        this.said = new CriterionWords(words, language);
        this.document = document;
    }

    @Override
    public Component[] actions(Matrix.Line line, Evidence evidence) {
        return evidence.file().isPresent() ? new Component[] {document.apply(evidence)} : new Component[0];
    }

    @Override
    public Component[] past(Evidence evidence) {
        return new Component[0];
    }

    @Override
    public Component[] atCriterion(Matrix.Line line) {
        return new Component[0];
    }

    @Override
    public String by(Evidence evidence) {
        return said.by(evidence);
    }

    @Override
    public String ended(Evidence evidence) {
        return "";
    }

    @Override
    public boolean seesHistory() {
        return false;
    }
}
