package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.SecondaryButton;

/** Chooses a source from the list: by its key, by the document, or by what it says. */
public final class SourcePicker extends Modal {

    private static final int MOST = 40;
    private static final int PAUSE_MILLISECONDS = 250;

    private final transient Sources sources;
    private final Div found = new Div();

    /**
     * A dialog over these sources.
     *
     * @param picked gets the one that is chosen; nothing when the author closes it
     */
    public SourcePicker(Sources sources, Consumer<Source> picked) {
        super(I18NProvider.translate("studio-desk.sources.title"));
        this.sources = sources;
        addClassName("desk-picker");
        Element search = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("id", "source-search")
                .setAttribute("autocomplete", "off");
        search.addPropertyChangeListener("value", "input", change -> show(String.valueOf(change.getValue())))
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        Element label =
                new Element("label").setText(t("studio-desk.sources.search")).setAttribute("for", "source-search");
        found.addClassName("desk-found");
        found.getElement()
                .addEventListener(
                        "click",
                        event -> sources.find(new SourceKey(event.getEventData()
                                        .path("event.target.closest('button')?.dataset.key ?? ''")
                                        .asString("")))
                                .ifPresent(source -> {
                                    close();
                                    picked.accept(source);
                                }))
                .addEventData("event.target.closest('button')?.dataset.key ?? ''");
        getElement().appendChild(label, search);
        add(found);
        actions(new SecondaryButton(t("studio-desk.close"), click -> close()));
        show("");
    }

    private void show(String words) {
        List<Source> matching = matching(words);
        String list = matching.stream().limit(MOST).map(SourcePicker::item).collect(Collectors.joining());
        String more = matching.size() > MOST ? t("studio-desk.sources.more", matching.size() - MOST) : "";
        String none = matching.isEmpty() ? t("studio-desk.sources.none") : "";
        new Markup("<ul>" + list + "</ul><p role=\"status\">" + Markup.escape(more + none) + "</p>").into(found);
    }

    /** Those in which every one of the words stands. */
    private List<Source> matching(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return sources.byKey().values().stream()
                .filter(source -> {
                    String all = (source.key() + " " + source.document().title() + " " + source.place() + " "
                                    + source.says())
                            .toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(all::contains);
                })
                .sorted(Comparator.comparing(source -> source.key().value()))
                .toList();
    }

    private static String item(Source source) {
        return "<li><button type=\"button\" data-key=\"%s\"><strong>%s</strong> <span>%s</span><small>%s</small></button></li>"
                .formatted(
                        Markup.escape(source.key().value()),
                        Markup.escape(source.key().value()),
                        Markup.escape(source.says()),
                        Markup.escape((source.document().title() + " " + source.place()).strip()));
    }
}
