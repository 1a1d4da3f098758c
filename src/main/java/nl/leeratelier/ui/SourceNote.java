package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.content.Source;

/** "Bron: …": where a claim comes from, in one line; opened it tells what each source says. */
public final class SourceNote extends Div implements Words {

    /** A note on these sources; without any it takes no room. */
    public SourceNote(List<Source> sources) {
        addClassName("sources");
        setVisible(!sources.isEmpty());
        if (!sources.isEmpty()) {
            getElement().appendChild(note(sources));
        }
    }

    private Element note(List<Source> sources) {
        var names = sources.stream().map(SourceNote::name).distinct().collect(Collectors.joining(" · "));
        var summary = new Element("summary").setText(t("ui.source.line", sources.size(), names));
        var list = new Element("ul");
        sources.forEach(source -> list.appendChild(item(source)));
        return new Element("details").appendChild(summary, list);
    }

    private Element item(Source source) {
        var document = source.document();
        var name = document.url()
                .map(url -> new Element("a").setAttribute("href", url).setAttribute("rel", "noreferrer"))
                .orElseGet(() -> new Element("cite"))
                .setText(name(source));
        var item = new Element("li").appendChild(name, new Element("span").setText(source.says()));
        if (!source.confirmed()) {
            item.appendChild(new Pill(Tone.WARN, t("ui.source.unconfirmed")).getElement());
        }
        return item;
    }

    private static String name(Source source) {
        return source.place().isBlank()
                ? source.document().title()
                : source.document().title() + ", " + source.place();
    }
}
