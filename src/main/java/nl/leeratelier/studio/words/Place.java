package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Names;

/**
 * A place in a file as its authors would tell it: "Moment “Opening”, keuze “Ik maak me zorgen”". Total: what is not there is
 * told by what the pointer says.
 */
public final class Place {

    private static final int LONGEST_NAME = 60;

    /** What an element is called by, the best first. */
    private static final List<String> NAMES = List.of(
            "title",
            "words",
            "prompt",
            "question",
            "line",
            "text",
            "label",
            "name",
            "fact",
            "left",
            "protects",
            "feeling");

    private final String kind;
    private final Value.Mapping root;
    private final Vocabulary words;

    public Place(String kind, Manuscript manuscript, Vocabulary words) {
        this.kind = kind;
        this.root = manuscript.root();
        this.words = words;
    }

    /** The whole place; empty for the root. */
    public String of(Pointer at) {
        List<String> crumbs = crumbs(at);
        for (int index = 1; index < crumbs.size(); index++) {
            crumbs.set(index, small(crumbs.get(index)));
        }
        return String.join(", ", crumbs);
    }

    /** The last part of the place only. */
    String last(Pointer at) {
        List<String> crumbs = crumbs(at);
        return crumbs.isEmpty() ? "" : crumbs.getLast();
    }

    /** What somebody in the file is called. */
    Optional<String> nameOf(String id) {
        return List.of("characters", "people").stream()
                .flatMap(list -> Pointer.of(list, id, "name").in(root).stream())
                .flatMap(name -> Value.words(name).stream())
                .findFirst();
    }

    /** What a list holds, such as "Keuze". */
    String part(String list) {
        for (String key : List.of("studio.part." + kind + "." + list, "studio.part." + list)) {
            if (words.knows(key)) {
                return words.text(key);
            }
        }
        return words.text("studio.part");
    }

    /** The label of the field that a pointer leads to. */
    String label(Pointer at) {
        return words.label(kind, fields(at));
    }

    private List<String> crumbs(Pointer at) {
        List<String> crumbs = new ArrayList<>();
        Value here = root;
        Pointer pointer = Pointer.ROOT;
        for (String step : at.steps()) {
            boolean isElement = here instanceof Value.Listing;
            String list = pointer.last();
            Optional<Value> next = Pointer.of(step).in(here);
            pointer = pointer.to(step);
            here = next.orElse(Value.Mapping.EMPTY);
            if (isElement) {
                crumbs.add(part(list) + " “" + name(list, step, here) + "”");
            } else if (!(here instanceof Value.Listing) || pointer.equals(at)) {
                crumbs.add(label(pointer));
            }
        }
        return crumbs;
    }

    /** Names of fields on the way: steps that lead from a list to an element are left out. */
    private List<String> fields(Pointer at) {
        List<String> fields = new ArrayList<>();
        Value here = root;
        for (String step : at.steps()) {
            if (!(here instanceof Value.Listing)) {
                fields.add(step);
            }
            here = Pointer.of(step).in(here).orElse(Value.Mapping.EMPTY);
        }
        return fields;
    }

    private static Optional<String> said(Value.Mapping moment) {
        return Optional.of(Names.wordsOf(moment)).filter(words -> !words.isBlank());
    }

    /** Everything is known by its words: the id of a moment says nothing to who wrote it. */
    private String name(String list, String step, Value element) {
        if (element instanceof Value.Mapping person
                && person.words("who").flatMap(this::nameOf).isPresent()) {
            return person.words("who").flatMap(this::nameOf).orElse(step);
        }
        String named = !(element instanceof Value.Mapping mapping)
                ? byKey(step)
                : list.equals("nodes")
                        ? said(mapping).orElseGet(() -> byKey(step))
                        : NAMES.stream()
                                .flatMap(field -> mapping.words(field).stream())
                                .filter(text -> !text.isBlank())
                                .findFirst()
                                .orElseGet(() -> byKey(step));
        String line = named.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private String byKey(String step) {
        if (step.matches("#[0-9]{1,6}")) {
            return words.text("studio.part.number", Integer.parseInt(step.substring(1)) + 1);
        }
        String spaced = step.replace('-', ' ');
        return spaced.isEmpty() ? step : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static String small(String crumb) {
        return crumb.isEmpty() ? crumb : crumb.substring(0, 1).toLowerCase(Locale.ROOT) + crumb.substring(1);
    }
}
