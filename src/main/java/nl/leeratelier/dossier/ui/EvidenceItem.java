package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.dossier.CriterionWords;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** One piece of evidence: its words, by whom and when, and what can be done with it. */
final class EvidenceItem extends Div implements Words {

    /** @param by who added it and when, as far as the reader may know */
    EvidenceItem(Evidence evidence, String by, Component... actions) {
        addClassName("evidence");
        if (!evidence.words().isEmpty()) {
            Paragraph words = new Paragraph(evidence.words());
            words.addClassName("evidence-words");
            add(words);
        }
        Div foot = new Div();
        foot.addClassName("evidence-foot");
        Paragraph author = new Paragraph();
        evidence.file()
                .ifPresentOrElse(
                        file -> Markup.text(file.name() + " · " + new CriterionWords(this, getLocale()).size(file)
                                        + " · " + by)
                                .into(author),
                        () -> author.setText(by));
        foot.add(author);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            foot.add(row);
        }
        add(foot);
    }
}
