package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** A case to read, part by part. What was written is shown as it is. */
class Tale extends Card implements Words {

    /** @param heading the beginning of the keys of the headings */
    Tale(Story story, String heading) {
        addClassName("tale");
        StringBuilder parts = new StringBuilder();
        for (Part part : Part.values()) {
            String said = story.part(part);
            parts.append("<h2>").append(Markup.escape(t(heading + part.key()))).append("</h2>");
            parts.append(said.isBlank() ? "<p class=\"unwritten\">" : "<p>");
            parts.append(Markup.escape(said.isBlank() ? t("owncase.unwritten") : said))
                    .append("</p>");
        }
        Div words = new Div();
        new Markup(parts.toString()).into(words);
        add(words);
    }
}
