package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.studio.translation.Sheet;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Translations of texts that the activity has no more, to be taken out. */
final class LeftPart extends Section implements Words {

    LeftPart(TranslationPage page, List<Sheet.Leftover> leftovers) {
        addClassName("translation-part");
        add(new H2(t("translation.left")), new Paragraph(t("translation.left.text")));
        for (Sheet.Leftover leftover : leftovers) {
            Paragraph was = new Paragraph(leftover.was());
            was.getElement().setAttribute("lang", page.original().language());
            Paragraph text = new Paragraph(leftover.text());
            text.getElement().setAttribute("lang", page.translated());
            Div row = new Div(
                    was,
                    text,
                    new SecondaryButton(
                            t("translation.left.remove"), click -> page.desk().edit(leftover.remove())));
            row.addClassName("translation-leftover");
            add(row);
        }
    }
}
