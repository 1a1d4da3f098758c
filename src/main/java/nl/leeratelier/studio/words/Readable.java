package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Target;

/** A file as it is read from top to bottom: a talk as its screenplay, everything else part by part. Pure and total. */
public final class Readable {

    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z0-9-]+");

    /** What only the program needs, or what stands in the heading. */
    private static final Set<String> UNSAID =
            Set.of("id", "kind", "portrait", "mood", "speaker", "chair", "min", "max", "visible", "stop", "who");

    private static final Set<String> PEOPLE = Set.of("of", "professional", "about");

    private static final Set<String> KEYS = Set.of("sources", "findings");

    private final String kind;
    private final Value.Mapping root;
    private final Vocabulary words;
    private final References references;
    private final Place place;
    private final Optional<TalkLines> talk;
    private final List<Block> blocks = new ArrayList<>();

    private Readable(
            String kind, Manuscript manuscript, Vocabulary words, Map<String, String> criteria, References references) {
        this.references = references;
        this.kind = kind;
        this.root = manuscript.root();
        this.words = words;
        place = new Place(kind, manuscript, words);
        talk = kind.equals("roleplay") ? Optional.of(new TalkLines(manuscript, words, criteria)) : Optional.empty();
    }

    /** Knows what other things are called. */
    public interface References {

        /** What a reference at a place names; empty when there is no such thing. */
        Optional<String> named(Target target, Pointer at, String id);
    }

    /** How a text is said. */
    public enum Tone {
        /** By somebody, aloud. */
        SAID,
        /** Can be seen. */
        SHOWN,
        /** Is only thought. */
        THOUGHT,
        /** Is told by the author. */
        TOLD,
        /** Keys of sources, with spaces between them. */
        SOURCES
    }

    /** A text under its label. */
    public record Line(Tone tone, String label, String text) {}

    /**
     * A part with its texts.
     *
     * @param depth from 0; parts of parts stand one deeper
     * @param heading empty for the head of the file
     */
    public record Block(Pointer at, int depth, String heading, List<Line> lines) {}

    /**
     * The parts in the order in which the form asks for them, those of a talk in the order of the file; those without any text and without a heading are left out.
     *
     * @param criteria what the criteria are called that its choices are scored by, by id
     */
    public static List<Block> of(
            String kind, Manuscript manuscript, Vocabulary words, Map<String, String> criteria, References references) {
        Readable readable = new Readable(kind, manuscript, words, criteria, references);
        Optional<Shape> form =
                readable.talk.isPresent() ? Optional.empty() : Form.of(kind).map(Form::root);
        readable.part(Pointer.ROOT, 0, "", readable.root, new Fields(form));
        return List.copyOf(readable.blocks);
    }

    private void part(Pointer at, int depth, String heading, Value.Mapping mapping, Fields form) {
        List<Line> lines = new ArrayList<>();
        List<Runnable> deeper = new ArrayList<>();
        for (Map.Entry<String, Value> field : form.inOrder(mapping)) {
            Optional<Shape> shape = form.shape(field.getKey(), mapping);
            Pointer here = at.to(field.getKey());
            Optional<String> asTalk = talk.flatMap(said -> said.of(field.getKey(), field.getValue()));
            if (asTalk.isPresent()) {
                asTalk.filter(text -> !text.isEmpty()).ifPresent(text -> lines.add(line(here, text)));
                continue;
            }
            switch (field.getValue()) {
                case Value ignored when UNSAID.contains(field.getKey()) -> {}
                case Value.Listing keys
                when KEYS.contains(field.getKey()) -> lines.add(new Line(Tone.SOURCES, place.label(here), keys(keys)));
                case Value.Text text
                when depth == 0 && !deeper.isEmpty() ->
                    deeper.add(() -> blocks.add(afterwards(here, named(shape, here, text.text()))));
                case Value.Text text -> lines.add(line(here, named(shape, here, text.text())));
                case Value.Literal literal -> lines.add(line(here, named(shape, here, literal.written())));
                case Value.Mapping inner when isPlain(inner) -> lines.add(line(here, plain(inner)));
                case Value.Mapping inner ->
                    deeper.add(() -> part(here, depth + 1, place.label(here), inner, new Fields(shape)));
                case Value.Listing list -> list(here, depth, list, shape, lines, deeper);
            }
        }
        if (!lines.isEmpty() || !heading.isEmpty()) {
            blocks.add(new Block(at, depth, heading, List.copyOf(lines)));
        }
        deeper.forEach(Runnable::run);
    }

    /** What is told when everything else is over stands where it is told. */
    private Block afterwards(Pointer at, String text) {
        return new Block(at, 1, place.label(at), List.of(new Line(Tone.TOLD, "", text)));
    }

    private String named(Optional<Shape> shape, Pointer at, String id) {
        return shape.flatMap(Shape::target)
                .flatMap(target -> references.named(target, at, id))
                .orElse(id);
    }

    private void list(
            Pointer at, int depth, Value.Listing list, Optional<Shape> shape, List<Line> lines, List<Runnable> deeper) {
        List<String> plain = list.elements().stream()
                .flatMap(element -> Value.words(element).stream())
                .map(words -> named(shape, at, words))
                .toList();
        if (!plain.isEmpty()) {
            lines.add(line(at, String.join(", ", plain)));
        }
        List<String> steps = Pointer.steps(list);
        for (int index = 0; index < steps.size(); index++) {
            if (list.elements().get(index) instanceof Value.Mapping element) {
                Pointer here = at.to(steps.get(index));
                deeper.add(() -> part(here, depth + 1, heading(here, element), element, new Fields(shape)));
            }
        }
    }

    private static String keys(Value.Listing keys) {
        return keys.elements().stream()
                .flatMap(element -> Value.words(element).stream())
                .collect(Collectors.joining(" "));
    }

    /** Short things by name, such as scores: they stand on one line. */
    private static boolean isPlain(Value.Mapping mapping) {
        return mapping.fields().values().stream().allMatch(Value.Literal.class::isInstance);
    }

    private static String plain(Value.Mapping mapping) {
        return mapping.fields().entrySet().stream()
                .map(field -> field.getKey().replace('-', ' ') + " "
                        + Value.words(field.getValue()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private Line line(Pointer at, String text) {
        Tone tone = switch (at.last()) {
            case "line", "words" -> Tone.SAID;
            case "body" -> kind.equals("roleplay") ? Tone.SHOWN : Tone.TOLD;
            case "thought" -> Tone.THOUGHT;
            default -> Tone.TOLD;
        };
        return new Line(tone, place.label(at), spoken(at.last(), text));
    }

    /** Names for ids of people, and words for what only the program calls so. */
    private String spoken(String field, String text) {
        String key = "studio-desk.word." + field + "." + text;
        if (text.matches("[a-z-]{1,30}") && words.knows(key)) {
            return words.text(key);
        }
        if (text.equals("true") || text.equals("false")) {
            return words.text(text.equals("true") ? "studio.yes" : "studio.no");
        }
        return PEOPLE.contains(field) ? nameOf(text).orElse(text) : text;
    }

    private String heading(Pointer at, Value.Mapping element) {
        String heading = talk.flatMap(said -> said.moment(at)).orElseGet(() -> place.last(at));
        return element.words("speaker")
                .flatMap(this::nameOf)
                .map(name -> heading + " · " + name)
                .orElse(heading);
    }

    private Optional<String> nameOf(String id) {
        return place.nameOf(id);
    }

    /** All its texts in a row, for searching; not ids, which no author sees. */
    public static String allTexts(Manuscript manuscript) {
        return texts(manuscript.root())
                .filter(text -> !ID.matcher(text).matches())
                .collect(Collectors.joining("\n"));
    }

    private static java.util.stream.Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text text -> java.util.stream.Stream.of(text.text());
            case Value.Literal ignored -> java.util.stream.Stream.of();
            case Value.Mapping mapping -> mapping.fields().values().stream().flatMap(Readable::texts);
            case Value.Listing list -> list.elements().stream().flatMap(Readable::texts);
        };
    }

    /** The fields of what is read now, as far as there is a form of it. */
    private record Fields(Optional<Shape> of) {

        private List<Map.Entry<String, Value>> inOrder(Value.Mapping mapping) {
            List<String> names = of.flatMap(Shape::inner)
                    .map(group ->
                            group.fields(mapping).stream().map(Field::name).toList())
                    .orElse(List.of());
            return mapping.fields().entrySet().stream()
                    .sorted(Comparator.comparingInt(
                            field -> names.contains(field.getKey()) ? names.indexOf(field.getKey()) : names.size()))
                    .toList();
        }

        private Optional<Shape> shape(String name, Value.Mapping mapping) {
            return of.flatMap(Shape::inner)
                    .flatMap(group -> group.field(name, mapping))
                    .map(Field::shape);
        }
    }
}
