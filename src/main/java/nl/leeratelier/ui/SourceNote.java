package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.content.Source;

/** "Bron: …" or "Bronnen (7)": where a claim comes from, in one short line; opened it tells what each source says. */
public final class SourceNote extends Div implements Words {

    /** A note on these sources; without any it takes no room. */
    public SourceNote(List<Source> sources) {
        addClassName("sources");
        setVisible(!sources.isEmpty());
        if (!sources.isEmpty()) {
            new Markup(note(sources, this)).into(this);
        }
    }

    /** The same note as markup, for within other markup; without any sources it is empty. */
    public static Markup markup(List<Source> sources, Words words) {
        return new Markup(sources.isEmpty() ? "" : "<div class=\"sources\">" + note(sources, words) + "</div>");
    }

    private static String note(List<Source> sources, Words words) {
        var line = sources.size() == 1
                ? words.t("ui.source.one", name(sources.getFirst()))
                : words.t("ui.source.many", sources.size());
        return "<details><summary>" + Markup.escape(line) + "</summary><ul>"
                + sources.stream().map(source -> item(source, words)).collect(Collectors.joining()) + "</ul></details>";
    }

    private static String item(Source source, Words words) {
        var name = Markup.escape(name(source));
        var shown = source.document()
                .url()
                .filter(url -> url.startsWith("https://"))
                .map(url ->
                        "<a target=\"_blank\" rel=\"noopener\" href=\"" + Markup.escape(url) + "\">" + name + "</a>")
                .orElse("<cite>" + name + "</cite>");
        var doubt = source.confirmed()
                ? ""
                : Markup.pill(Tone.WARN, words.t("ui.source.unconfirmed")).html();
        return "<li>" + shown + "<span>" + Markup.escape(source.says()) + "</span>" + doubt + "</li>";
    }

    private static String name(Source source) {
        return source.place().isBlank()
                ? source.document().title()
                : source.document().title() + ", " + source.place();
    }
}
