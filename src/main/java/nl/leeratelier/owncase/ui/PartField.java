package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.owncase.Screening;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** One part of a case to write: guiding questions, room for words, and in place what may point at a real person. */
class PartField extends Div implements Words {

    private static final int ROWS = 6;

    private final Part part;
    private final FreeText text;
    private final Div found = new Div();
    private final Set<String> kept = new HashSet<>();
    private transient Runnable changed = () -> {};

    /**
     * A field for a part.
     *
     * @param written what stands there already
     * @param known words that need not be asked about again
     */
    PartField(Part part, String written, Set<String> known) {
        this.part = part;
        addClassName("part-field");
        text = new FreeText(t("owncase.part." + part.key()), Story.LONGEST)
                .help(t("owncase.part." + part.key() + ".help"))
                .rows(ROWS);
        text.setValue(written);
        kept.addAll(known);
        found.addClassName("found");
        add(text, found);
    }

    /** Does this when other words stand here, or the writer said that these point at nobody. */
    PartField onChange(Runnable action) {
        changed = action;
        text.onPause(action);
        return this;
    }

    /** Which part. */
    Part part() {
        return part;
    }

    String value() {
        return text.value();
    }

    void setValue(String words) {
        text.setValue(words);
    }

    /** Words that look like real data and that the writer let stand. */
    Set<String> letStand() {
        return Screening.words(value()).stream().filter(kept::contains).collect(Collectors.toSet());
    }

    /** Looks at what stands here; whether it may be kept as it is. Shows what may point at somebody. */
    boolean isClean() {
        List<Screening.Place> places = Screening.places(value(), kept);
        found.removeAll();
        if (!places.isEmpty()) {
            Div list = new Div();
            new Markup("<ul>" + places.stream().map(this::item).collect(Collectors.joining()) + "</ul>").into(list);
            found.add(Notice.warning(
                    t("owncase.found"), list, new SecondaryButton(t("owncase.found.keep"), click -> keep())));
        }
        return places.isEmpty();
    }

    private void keep() {
        kept.addAll(Screening.words(value()));
        changed.run();
    }

    private String item(Screening.Place place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        return "<li><q>%s<mark>%s</mark>%s</q> %s</li>"
                .formatted(
                        Markup.escape(place.before()),
                        Markup.escape(place.words()),
                        Markup.escape(place.after()),
                        Markup.escape(t("owncase.found." + kind)));
    }
}
