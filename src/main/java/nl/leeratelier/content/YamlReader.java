package nl.leeratelier.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML to nodes with places. Works through the parser's events with a stack of its own, so that neither depth nor aliases
 * nor size can exhaust memory or time.
 */
final class YamlReader {

    static final int DEEPEST = 40;

    private final String file;
    private final List<String> lines;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable YamlNode root;

    private YamlReader(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Reads one document.
     *
     * @param text the document; lines that stand before it in the file must stand before it here, be it as empty ones
     * @param lines the lines of the whole file
     * @return empty when the text is no mapping or cannot be read: a problem says why
     */
    static Optional<YamlNode.Mapping> read(String file, String text, List<String> lines, Problems problems) {
        YamlReader reader = new YamlReader(file, lines, problems);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(2 * ContentFiles.LARGEST)
                .setUseMarks(true)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                if (!reader.take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(reader::place).orElse(Place.startOf(file));
            problems.add(
                    place,
                    "this is not valid YAML: " + e.getProblem(),
                    "correct the indentation, quotes or colons here");
            return Optional.empty();
        } catch (ReaderException e) {
            problems.add(
                    TextFile.placeOf(file, text, e.getPosition()),
                    "a character that cannot be seen stands here (" + String.format("U+%04X", e.getCodePoint()) + ")",
                    "remove it, or save the file again as plain text");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(
                    Place.startOf(file), "this is not valid YAML: " + firstLine(e.getMessage()), "correct the file");
            return Optional.empty();
        }
        if (reader.root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                Place.startOf(file),
                "the file holds no fields",
                "write `field: value` lines as content/README.md shows");
        return Optional.empty();
    }

    /** False when the rest is not worth reading. */
    private boolean take(Event event) {
        Place place = event.getStartMark().map(this::place).orElse(Place.startOf(file));
        if (event instanceof NodeEvent node
                && (event instanceof AliasEvent || node.getAnchor().isPresent())) {
            problems.add(place, "anchors and aliases are not used here", "write the value out in full");
            return false;
        }
        if (isTagged(event)) {
            problems.add(
                    place, "tags are not used here", "remove the word that begins with !, or put the text in quotes");
            return false;
        }
        if (event instanceof DocumentStartEvent && root != null) {
            problems.add(place, "a second document begins here", "keep one document per file");
            return false;
        }
        if (event instanceof CollectionStartEvent && open.size() >= DEEPEST) {
            problems.add(place, "values are nested more than " + DEEPEST + " levels deep", "flatten this part");
            return false;
        }
        switch (event) {
            case ScalarEvent scalar -> add(scalar(scalar, place), place);
            case MappingStartEvent ignored -> open.push(new Open(new LinkedHashMap<>(), null, place));
            case SequenceStartEvent ignored -> open.push(new Open(null, new ArrayList<>(), place));
            case MappingEndEvent ignored -> close();
            case SequenceEndEvent ignored -> close();
            default -> {}
        }
        return true;
    }

    private static boolean isTagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent collection -> collection.getTag().isPresent();
            default -> false;
        };
    }

    private YamlNode.Scalar scalar(ScalarEvent event, Place place) {
        int end = event.getEndMark()
                .map(mark -> mark.getLine() + (mark.getColumn() > 0 ? 1 : 0))
                .orElse(place.line());
        return new YamlNode.Scalar(
                event.getValue(),
                place,
                event.isPlain() ? 0 : 1,
                event.isPlain(),
                new Written(lines, place.line() - 1, end));
    }

    private void close() {
        Open closed = open.pop();
        add(closed.node(), closed.place);
    }

    private void add(YamlNode node, Place place) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (parent.items != null) {
            parent.items.add(node);
        } else if (parent.pendingKey == null) {
            parent.pendingKey = keyOf(node);
            parent.pendingPlace = place;
        } else {
            String key = parent.pendingKey;
            YamlNode.Entry entry = new YamlNode.Entry(parent.pendingPlace, node);
            if (parent.entries != null && parent.entries.putIfAbsent(key, entry) != null) {
                problems.add(parent.pendingPlace, "field '" + key + "' stands here twice", "keep one of the two");
            }
            parent.pendingKey = null;
        }
    }

    private String keyOf(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.value();
        }
        problems.add(node.place(), "the name of a field must be plain text", "put a simple name before the colon");
        return "?";
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.lines().findFirst().orElse("unknown reason");
    }

    /** A collection that is being filled: either entries or items. */
    private static final class Open {
        final @Nullable Map<String, YamlNode.Entry> entries;
        final @Nullable List<YamlNode> items;
        final Place place;

        @Nullable
        String pendingKey;

        Place pendingPlace;

        Open(@Nullable Map<String, YamlNode.Entry> entries, @Nullable List<YamlNode> items, Place place) {
            this.entries = entries;
            this.items = items;
            this.place = place;
            this.pendingPlace = place;
        }

        YamlNode node() {
            if (entries != null) {
                return new YamlNode.Mapping(entries, place);
            }
            return new YamlNode.Sequence(items == null ? List.of() : items, place);
        }
    }
}
