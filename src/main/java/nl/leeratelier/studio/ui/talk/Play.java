package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/**
 * The talk as a play, from top to bottom: who takes part, what goes before, moment by moment, and the endings. Each part is a bit
 * of markup of its own, sent again only when it changed; the one that lies open has fields in its place.
 */
final class Play extends Div implements Words {

    private static final String KEY = "event.target.closest('[data-open]')?.dataset.open ?? "
            + "(event.target.closest('a, button, input, select, textarea, summary') || String(getSelection()) "
            + "? '' : event.target.closest('[data-part]')?.dataset.part ?? '')";

    private final transient Workroom room;
    private final transient Consumer<String> opened;
    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Element before = new Element("div");
    private final Element people = new Element("ul");
    private final Element variables = new Element("ul");
    private final Element moments = new Element("ol");
    private final Element endings = new Element("ol");
    private transient Optional<PartForm> open = Optional.empty();
    private String openKey = "";

    /** @param opened is told the key of a part that somebody wants to write in */
    Play(Workroom room, Consumer<String> opened) {
        this.room = room;
        this.opened = opened;
        addClassName("play");
        before.getClassList().add("play-before");
        people.getClassList().add("cast");
        variables.getClassList().add("cast");
        moments.getClassList().add("scenes");
        endings.getClassList().add("scenes");
        add(
                part("studio-talk.before", before),
                part("studio-talk.people", people, adding("person")),
                variables(),
                part("studio-talk.moments", moments, adding("moment")),
                part("studio-talk.endings", endings, adding("ending")));
        getElement()
                .addEventListener(
                        "click",
                        event -> opened.accept(event.getEventData().path(KEY).asString("")))
                .setFilter("(" + KEY + ") !== ''")
                .addEventData(KEY);
    }

    private Section part(String title, Element list, SecondaryButton... adding) {
        Section section = new Section(new H2(t(title)));
        section.getElement().appendChild(list);
        section.add(adding);
        return section;
    }

    /** What it is, is said here: it has no name that everybody knows. */
    private Section variables() {
        Section section = part("studio-talk.variables", variables, adding("variable"));
        Paragraph help = new Paragraph(t("studio-talk.variables.help"));
        help.addClassName("desk-help");
        section.addComponentAtIndex(1, help);
        return section;
    }

    private SecondaryButton adding(String what) {
        SecondaryButton button = new SecondaryButton(t("studio-talk.add." + what), click -> make(what));
        button.addClassName("st-small");
        return button;
    }

    private void make(String what) {
        Manuscript talk = room.desk().manuscript();
        Writing.Added added = switch (what) {
            case "person" -> Writing.character(talk, t("studio-talk.new.person"), "parent");
            case "variable" -> Writing.variable(talk, t("studio-talk.new.variable"), "family");
            case "ending" -> Writing.ending(talk, t("studio-talk.new.ending"));
            default -> Writing.moment(talk, Pointer.ROOT, "");
        };
        if (room.desk().edit(added.edit())) {
            room.open(added.at());
        }
    }

    /** Shows all of the talk as it is now. */
    void show(Map<String, Integer> problems) {
        show(problems, key -> true);
    }

    /** Shows again these moments of the talk, in which and around which something was written. */
    void show(Map<String, Integer> problems, Set<String> touched) {
        show(problems, touched::contains);
    }

    private void show(Map<String, Integer> problems, Predicate<String> touched) {
        Manuscript talk = room.desk().manuscript();
        SceneHtml html = new SceneHtml(room.sayings(), room.reach(), problems);
        Map<String, Spot> spots = new HashMap<>();
        room.map().spots().forEach(spot -> spots.put(spot.key(), spot));
        all(before, Map.of("head", () -> html.before(talk.root())), touched);
        all(people, parts(talk, "characters", (key, part, number) -> html.person(part, key)), touched);
        all(variables, parts(talk, "variables", (key, part, number) -> html.variable(part, key)), touched);
        all(moments, parts(talk, "nodes", (key, part, number) -> html.moment(part, spot(spots, key), number)), touched);
        all(endings, parts(talk, "endings", (key, part, number) -> html.ending(part, spot(spots, key))), touched);
        open.ifPresent(PartForm::refresh);
    }

    private static Spot spot(Map<String, Spot> spots, String key) {
        return Optional.ofNullable(spots.get(key)).orElseGet(() -> new Spot(key, "", Spot.Kind.CHOICES, "", "", false));
    }

    private interface Draw {
        Markup of(String key, Value.Mapping part, int number);
    }

    private static Map<String, Supplier<Markup>> parts(Manuscript talk, String field, Draw draw) {
        Map<String, Supplier<Markup>> parts = new LinkedHashMap<>();
        if (talk.root().find(field).orElse(null) instanceof Value.Listing list) {
            List<String> steps = Pointer.steps(list);
            for (int index = 0; index < steps.size(); index++) {
                if (list.elements().get(index) instanceof Value.Mapping part) {
                    String key = Pointer.of(field, steps.get(index)).toString();
                    int number = index + 1;
                    parts.put(key, () -> draw.of(key, part, number));
                }
            }
        }
        return parts;
    }

    /** Brings a list in step, and touches only what differs. */
    private void all(Element list, Map<String, Supplier<Markup>> wanted, Predicate<String> touched) {
        List<String> keys = List.copyOf(wanted.keySet());
        for (int index = list.getChildCount() - 1; index >= 0; index--) {
            String key = list.getChild(index).getAttribute("data-part");
            if (key == null || !wanted.containsKey(key)) {
                Element gone = list.removeChild(index);
                parts.remove(String.valueOf(key), gone);
                shown.remove(String.valueOf(key));
            }
        }
        for (int index = 0; index < keys.size(); index++) {
            String key = keys.get(index);
            Element part = parts.computeIfAbsent(key, this::closed);
            if (index >= list.getChildCount() || !list.getChild(index).equals(part)) {
                part.removeFromParent();
                list.insertChild(index, part);
            }
            Supplier<Markup> draw = wanted.get(key);
            if (draw != null && !key.equals(openKey) && (touched.test(key) || !shown.containsKey(key))) {
                String html = draw.get().html();
                if (!html.equals(shown.put(key, html))) {
                    part.setProperty("innerHTML", html);
                }
            }
        }
    }

    private Element closed(String key) {
        Element part = new Element(key.equals("head") ? "div" : "li");
        part.setAttribute("data-part", key);
        part.getClassList().add("part");
        return part;
    }

    /** Lays a part open in its place; only one is open at a time. */
    void open(String key, PartForm form) {
        close();
        Element closed = parts.get(key);
        if (closed == null) {
            return;
        }
        Element place = closed(key);
        place.getClassList().add("open");
        place.appendChild(form.getElement());
        replace(closed, place);
        parts.put(key, place);
        openKey = key;
        open = Optional.of(form);
    }

    /** Closes what lies open; it is markup again with the next {@link #show}. */
    void close() {
        Element place = parts.get(openKey);
        if (place != null) {
            Element closed = closed(openKey);
            replace(place, closed);
            parts.put(openKey, closed);
            shown.remove(openKey);
        }
        openKey = "";
        open = Optional.empty();
    }

    private static void replace(Element old, Element with) {
        Element list = old.getParent();
        if (list != null) {
            int index = list.indexOfChild(old);
            list.removeChild(index);
            list.insertChild(index, with);
        }
    }

    /** The author chose which words are to stand at a place that another changed meanwhile. */
    void settle(Pointer at) {
        open.ifPresent(form -> settle(form, at));
    }

    private static void settle(Component in, Pointer at) {
        if (in instanceof WordsField field && field.at().equals(at)) {
            field.settle();
        }
        in.getChildren().forEach(child -> settle(child, at));
    }

    String openKey() {
        return openKey;
    }

    Optional<PartForm> openForm() {
        return open;
    }

    /** The markup of a part that lies closed. */
    String closedHtml(String key) {
        return shown.getOrDefault(key, "");
    }

    /** Puts the focus on the button that opens a part. */
    void focus(String key) {
        Element part = parts.get(key);
        if (part != null) {
            part.executeJs(
                    "requestAnimationFrame(() => this.querySelector('.scene-edit')?.focus({ preventScroll: true }))");
        }
    }

    /** Brings a part into view. */
    void scrollTo(String key) {
        Element part = parts.get(key);
        if (part != null) {
            part.executeJs("requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest' }))");
        }
    }
}
