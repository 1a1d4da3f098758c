package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.YamlNode;

/** Which part of a manuscript stands where in its file, so that a problem of the checker can be shown at its field. */
public final class Outline {

    private final List<Start> starts;

    private Outline(List<Start> starts) {
        this.starts = starts;
    }

    private record Start(Place place, int depth, Pointer pointer) {}

    static Outline of(Manuscript manuscript) {
        String file = "x" + manuscript.format().ending();
        List<Start> starts = new ArrayList<>();
        YamlNode.read(file, manuscript.write(), new Problems())
                .ifPresent(root -> collect(root, manuscript.root(), Pointer.ROOT, starts));
        starts.sort(Comparator.comparing(Start::place).thenComparing(Start::depth));
        return new Outline(List.copyOf(starts));
    }

    private static void collect(YamlNode node, Value value, Pointer here, List<Start> starts) {
        starts.add(new Start(node.place(), here.steps().size(), here));
        if (node instanceof YamlNode.Mapping fields && value instanceof Value.Mapping mapping) {
            fields.entries().forEach((name, entry) -> {
                Pointer field = here.to(name);
                starts.add(new Start(entry.key(), field.steps().size(), field));
                mapping.find(name).ifPresent(inner -> collect(entry.value(), inner, field, starts));
            });
        } else if (node instanceof YamlNode.Sequence sequence && value instanceof Value.Listing list) {
            List<String> steps = Pointer.steps(list);
            for (int index = 0; index < Math.min(steps.size(), sequence.items().size()); index++) {
                collect(sequence.items().get(index), list.elements().get(index), here.to(steps.get(index)), starts);
            }
        }
    }

    /** Where a part begins in the file; empty when there is no such part. */
    public Optional<Place> place(Pointer pointer) {
        return starts.stream()
                .filter(start -> start.pointer().equals(pointer))
                .map(Start::place)
                .findFirst();
    }

    /** What stands at a line and column, both from 1: the widest part that begins just there, or the smallest around it. */
    public Pointer find(int line, int column) {
        Optional<Start> found = Optional.empty();
        for (Start start : starts) {
            Place place = start.place();
            if (place.line() > line || (place.line() == line && place.column() > column)) {
                break;
            }
            boolean wider = found.isPresent() && found.get().place().equals(place);
            boolean justThere = place.line() == line && place.column() == column;
            if (!(wider && justThere)) {
                found = Optional.of(start);
            }
        }
        return found.map(Start::pointer).orElse(Pointer.ROOT);
    }
}
