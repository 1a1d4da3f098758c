package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.interchange.items.Ids;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * Writes a story as a talk: a professional and a parent, both without a name yet. The parent says what stood at a place, the
 * professional chooses; where nothing is chosen the talk holds still. Which of the ends comes is told by what was said last.
 */
final class TalkWriting {

    private static final String END = "end";
    private static final String PROFESSIONAL = "professional";
    private static final String PARENT = "ouder";

    private static final Pattern QUOTED =
            Pattern.compile("(?s)\"([^\"]+)\"|“([^“”]+)”|„([^„“”]+)[“”]|‘([^‘’]+)’|«([^«»]+)»");

    private final Story story;
    private final Map<String, String> nodeIds = new LinkedHashMap<>();
    private final Map<String, List<Note>> notes = new LinkedHashMap<>();
    private final Ids choiceIds = new Ids();
    private final Endings endings;

    private TalkWriting(Story story) {
        this.story = story;
        Ids ids = new Ids().not(END);
        endings = new Endings(story);
        story.moments().forEach(moment -> nodeIds.putIfAbsent(moment.key(), ids.of(moment.name(), "moment")));
    }

    static Imported write(Imported.Format format, Story story, List<Note> ofFile) {
        return new TalkWriting(story).imported(format, ofFile);
    }

    private Imported imported(Imported.Format format, List<Note> ofFile) {
        List<Value> nodes = story.moments().stream().<Value>map(this::node).toList();
        Map<String, Value> fields = new LinkedHashMap<>();
        put(fields, "id", new Ids().of(story.title(), "gesprek"));
        put(fields, "kind", "roleplay");
        put(fields, "title", story.title());
        put(fields, "intro", story.intro());
        put(fields, "professional", PROFESSIONAL);
        endings.variable().ifPresent(variable -> fields.put("variables", new Value.Listing(List.of(variable))));
        fields.put(
                "characters",
                new Value.Listing(List.of(somebody(PROFESSIONAL, PROFESSIONAL), somebody(PARENT, "parent"))));
        put(fields, "start", nodeIds.getOrDefault(story.start(), ""));
        fields.put("nodes", new Value.Listing(nodes));
        List<Value> ends = endings.values();
        if (!ends.isEmpty()) {
            fields.put("endings", new Value.Listing(ends));
        }
        Work work = new Work("roleplay", new Manuscript(Manuscript.Format.YAML, new Value.Mapping(fields)));
        return new Imported(format, List.of(work), report(ofFile));
    }

    private Report report(List<Note> ofFile) {
        List<Report.Part> parts = new ArrayList<>();
        List<Note> whole = new ArrayList<>(ofFile);
        whole.add(Note.toWrite("talk"));
        parts.add(Report.Part.ofFile(whole));
        for (Story.Moment moment : story.moments()) {
            parts.add(new Report.Part(
                    moment.name(),
                    moment.theirs(),
                    "interchange.talk." + (isPause(moment) ? "pause" : "moment"),
                    notes.getOrDefault(moment.key(), List.of()),
                    spot("nodes", nodeIds.getOrDefault(moment.key(), ""))));
        }
        List<String> ids = Pointer.steps(new Value.Listing(endings.values()));
        List<Story.End> ends = endings.ordered();
        for (int i = 0; i < ends.size(); i++) {
            Story.End end = ends.get(i);
            parts.add(new Report.Part(
                    end.title(),
                    end.theirs(),
                    "interchange.talk.ending",
                    endings.notes(end),
                    spot("endings", ids.get(i))));
        }
        return new Report(parts);
    }

    private static Optional<Report.Spot> spot(String list, String id) {
        return Optional.of(new Report.Spot(0, Pointer.of(list, id)));
    }

    /** Whether the talk holds still here and goes on by itself; what one ends by is chosen. */
    private boolean isPause(Story.Moment moment) {
        return moment.choices().isEmpty()
                && moment.next().filter(to -> !endings.needsChoice(to)).isPresent();
    }

    private Value node(Story.Moment moment) {
        List<Note> said = new ArrayList<>(moment.notes());
        notes.put(moment.key(), said);
        Map<String, Value> node = new LinkedHashMap<>();
        put(node, "id", nodeIds.getOrDefault(moment.key(), ""));
        if (!endings.isReached(moment.key())) {
            said.add(Note.changed("orphan"));
        }
        if (isPause(moment)) {
            said.add(Note.changed("pause"));
            Map<String, Value> pause = new LinkedHashMap<>();
            put(pause, "prompt", moment.text());
            to(moment.next(), pause, said);
            moment.next().ifPresent(to -> endings.leadsOfItself(to, moment.name()));
            node.put("pause", new Value.Mapping(pause));
            return new Value.Mapping(node);
        }
        put(node, "speaker", PARENT);
        if (!moment.text().isBlank() && !QUOTED.matcher(moment.text().strip()).matches()) {
            said.add(Note.toWrite("line"));
        }
        put(node, "line", unquoted(moment.text(), said));
        List<Value> choices = choices(moment, said).stream()
                .<Value>map(choice -> choice(choice, said))
                .toList();
        if (!choices.isEmpty()) {
            node.put("choices", new Value.Listing(choices));
        }
        return new Value.Mapping(node);
    }

    /** What one can choose; where a story went on by itself to one end of several, that is a choice now. */
    private List<Story.Choice> choices(Story.Moment moment, List<Note> said) {
        if (moment.choices().isEmpty() && moment.next().isPresent()) {
            String to = moment.next().orElseThrow();
            said.add(Note.changed("step-as-choice"));
            String words = story.ends().stream()
                    .filter(end -> end.key().equals(to))
                    .map(Story.End::title)
                    .findFirst()
                    .orElse(to);
            return List.of(new Story.Choice(words, moment.next(), ""));
        }
        return moment.choices();
    }

    /** Who speaks is seen, so what is said has no quotation marks of its own. */
    private static String unquoted(String text, List<Note> said) {
        Matcher quoted = QUOTED.matcher(text.strip());
        if (!quoted.matches()) {
            return text;
        }
        said.add(Note.changed("quotes"));
        return IntStream.rangeClosed(1, quoted.groupCount())
                .mapToObj(quoted::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(text)
                .strip();
    }

    private Value choice(Story.Choice choice, List<Note> said) {
        Map<String, Value> fields = new LinkedHashMap<>();
        String words = unquoted(choice.words(), said);
        String id = choiceIds.of(words, "keuze");
        put(fields, "id", id);
        put(fields, "words", words);
        choice.target()
                .flatMap(target -> endings.effect(target, id, words))
                .ifPresent(effect -> fields.put("effects", Value.Listing.of(List.of(effect))));
        put(fields, "why", choice.why());
        to(choice.target(), fields, said);
        return new Value.Mapping(fields);
    }

    private void to(Optional<String> target, Map<String, Value> fields, List<Note> said) {
        String id = target.filter(endings::isOne)
                .map(end -> END)
                .or(() -> target.map(key -> nodeIds.getOrDefault(key, "")))
                .orElse("");
        if (id.isEmpty()) {
            said.add(Note.leftOut("dangling", target.orElse("")));
        }
        put(fields, "to", id);
    }

    private static Value somebody(String id, String role) {
        Map<String, Value> fields = new LinkedHashMap<>();
        put(fields, "id", id);
        put(fields, "role", role);
        return new Value.Mapping(fields);
    }

    static void put(Map<String, Value> fields, String field, String words) {
        if (!words.isBlank()) {
            fields.put(field, Value.text(words));
        }
    }
}
