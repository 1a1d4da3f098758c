package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** A made-up case as an example, folded away until somebody asks for it. */
final class Example extends Div implements Words {

    private Example() {
        addClassName("case-example");
        StringBuilder parts = new StringBuilder();
        for (Part part : Part.values()) {
            parts.append("<dt>")
                    .append(Markup.escape(t("owncase.part." + part.key())))
                    .append("</dt><dd>");
            parts.append(Markup.escape(t("owncase.example." + part.key()))).append("</dd>");
        }
        new Markup("<details><summary>" + Markup.escape(t("owncase.example")) + "</summary><dl>" + parts
                        + "</dl></details>")
                .into(this);
    }

    static Example ofACase() {
        return new Example();
    }
}
