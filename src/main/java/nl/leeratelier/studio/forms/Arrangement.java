package nl.leeratelier.studio.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Outlined.Page;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Parts;

/** How the form of a kind is laid out: what stands together on a page, and in which order the pages come. */
public final class Arrangement {

    /** The section of what every activity tells of itself. */
    public static final String GENERAL = "general";

    /** Fields that stand in a section of their own; what is named nowhere is general. */
    private static final Map<String, Map<String, List<String>>> SECTIONS = Map.of(
            "reading", Map.of("writing", List.of("body")),
            "quiz",
                    Map.of(
                            "rules",
                            List.of(
                                    "passMark",
                                    "attempts",
                                    "feedback",
                                    "shuffle",
                                    "confidence",
                                    "timeLimit",
                                    "grace",
                                    "hoursBetween",
                                    "closes",
                                    "order")),
            "casestudy", Map.of("afterwards", List.of("followed")),
            "dilemma", Map.of("situation", List.of("intro", "question"), "taking-along", List.of("closing")),
            "measure", Map.of("statements", List.of("framework", "moment", "statements")),
            "module", Map.of("order", List.of("activities")),
            "programme", Map.of("order", List.of("modules", "order")));

    /** Sections that come before what is general. */
    private static final List<String> FIRST = List.of("writing");

    /** Sections that come after all lists. */
    private static final List<String> LAST = List.of("afterwards", "taking-along");

    /** Lists that come first, in this order; the others follow as the schema has them. */
    private static final Map<String, List<String>> LISTS_FIRST = Map.of("quiz", List.of("items", "scenarios", "bank"));

    private final Form form;
    private final Value.Mapping root;
    private final List<Outlined> entries = new ArrayList<>();

    private Arrangement(Form form, Manuscript manuscript) {
        this.form = form;
        this.root = manuscript.root();
    }

    /** The outline of a manuscript as it stands now. The first entry is the one to open first. */
    public static List<Outlined> of(Form form, Manuscript manuscript) {
        return new Arrangement(form, manuscript).arrange();
    }

    /** The entry that shows what stands at a place: the narrowest that holds it. */
    public static Outlined holding(List<Outlined> entries, Pointer place) {
        return entries.stream()
                .filter(entry -> entry.holds(place))
                .max(Comparator.comparingInt(entry -> entry.at().steps().size()))
                .orElse(entries.getFirst());
    }

    /** The fields of a part in the order in which one thinks of them: what names it, what is of its sort, what else it needs, the rest. */
    public static List<Field> ofPart(Group group, Value.Mapping part) {
        List<Field> all = group.fields(part).stream().filter(Field::isShown).toList();
        Optional<Field> naming = Way.naming(all);
        List<Field> own = group.sorts()
                .flatMap(sorts -> sorts.of(part))
                .map(Shape.Sort::fields)
                .orElse(List.of());
        return all.stream()
                .sorted(Comparator.comparingInt(field -> {
                    if (naming.filter(field::equals).isPresent()) {
                        return 0;
                    }
                    return own.contains(field) ? 1 : field.required() ? 2 : 3;
                }))
                .toList();
    }

    private List<Outlined> arrange() {
        Map<String, List<Field>> sections = sections();
        sections.keySet().stream().filter(FIRST::contains).forEach(name -> section(name, sections));
        section(GENERAL, sections);
        sections.keySet().stream()
                .filter(name -> !name.equals(GENERAL) && !FIRST.contains(name) && !LAST.contains(name))
                .forEach(name -> section(name, sections));
        List<String> first = LISTS_FIRST.getOrDefault(form.kind(), List.of());
        form.root().fields(root).stream()
                .sorted(Comparator.comparingInt(
                        field -> first.contains(field.name()) ? first.indexOf(field.name()) : first.size()))
                .forEach(field -> add(field, Pointer.ROOT.to(field.name()), 0));
        sections.keySet().stream().filter(LAST::contains).forEach(name -> section(name, sections));
        return List.copyOf(entries);
    }

    private Map<String, List<Field>> sections() {
        Map<String, List<Field>> sections = new LinkedHashMap<>();
        Map<String, List<String>> named = SECTIONS.getOrDefault(form.kind(), Map.of());
        for (Field field : form.root().fields(root)) {
            if (field.isShown() && !hasPages(field.shape())) {
                String section = named.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(field.name()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(GENERAL);
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(field);
            }
        }
        return sections;
    }

    private void section(String name, Map<String, List<Field>> sections) {
        List<Field> fields = sections.getOrDefault(name, List.of());
        if (!fields.isEmpty()) {
            entries.add(new Outlined(
                    "~" + name,
                    0,
                    Pointer.ROOT,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    new Page.Section(name, fields)));
        }
    }

    private static boolean hasPages(Shape shape) {
        return shape instanceof Parts || shape instanceof Group;
    }

    /** A group of fields or a list, with what lies in it; the lists within a part are shown on the page of the part. */
    private void add(Field field, Pointer at, int level) {
        if (field.shape() instanceof Group group) {
            entries.add(entry(field, level, at, new Page.Fields(group)));
            Value.Mapping inner = at.in(root).orElse(null) instanceof Value.Mapping there ? there : Value.Mapping.EMPTY;
            group.fields(inner).forEach(below -> add(below, at.to(below.name()), level + 1));
        } else if (field.shape() instanceof Parts parts) {
            entries.add(entry(field, level, at, new Page.Listed(parts)));
            if (at.in(root).orElse(null) instanceof Value.Listing list) {
                List<String> steps = Pointer.steps(list);
                for (int index = 0; index < steps.size(); index++) {
                    part(
                            field,
                            at.to(steps.get(index)),
                            level + 1,
                            list.elements().get(index),
                            index + 1,
                            parts);
                }
            }
        }
    }

    private static Outlined entry(Field field, int level, Pointer at, Page page) {
        return new Outlined(at.toString(), level, at, Optional.of(field), Optional.empty(), 0, page);
    }

    private void part(Field list, Pointer at, int level, Value element, int number, Parts parts) {
        Optional<String> title = element instanceof Value.Mapping part ? Way.title(part) : Optional.empty();
        entries.add(new Outlined(
                at.toString(),
                level,
                at,
                Optional.of(list),
                title,
                numbered(element).orElse(number),
                new Page.Part(parts.each(), parts)));
    }

    /** The number that a part has of its own: that of a question in a framework. */
    static Optional<Integer> numbered(Value element) {
        return element instanceof Value.Mapping part
                ? part.words("question")
                        .filter(words -> words.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf)
                : Optional.empty();
    }
}
