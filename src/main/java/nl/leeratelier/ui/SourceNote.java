package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "Bron: …": where a claim comes from, in one line; opened it tells what each source says. */
public final class SourceNote extends Div implements Words {

    /**
     * One source.
     *
     * @param document title of the document
     * @param place where in it, such as "§ 3.5"; null when it is about the whole
     * @param says what it says, in one sentence
     * @param confirmed whether it was confirmed; if not, that is shown
     */
    public record Entry(String document, @Nullable String place, String says, boolean confirmed) {

        private String name() {
            return place == null ? document : document + ", " + place;
        }
    }

    /** A note on these sources; without any it is empty. */
    public SourceNote(List<Entry> sources) {
        addClassName("sources");
        if (!sources.isEmpty()) {
            getElement().appendChild(note(sources));
        }
    }

    private Element note(List<Entry> sources) {
        var names = sources.stream().map(Entry::name).distinct().collect(Collectors.joining(" · "));
        var summary = new Element("summary").setText(t("ui.source.line", sources.size(), names));
        var list = new Element("ul");
        sources.forEach(source -> list.appendChild(item(source)));
        return new Element("details").appendChild(summary, list);
    }

    private Element item(Entry source) {
        var item = new Element("li").appendChild(new Element("cite").setText(source.name()));
        item.appendChild(new Span(source.says()).getElement());
        if (!source.confirmed()) {
            item.appendChild(new Pill(Tone.WARN, t("ui.source.unconfirmed")).getElement());
        }
        return item;
    }
}
