package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Marks;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Way;

/**
 * The gaps of a question: each stands in its text, and what belongs in it in a list. They are made and taken away in the text, so
 * that there is no gap that stands nowhere.
 *
 * @param question where the question is
 */
record Gaps(Bench bench, Pointer question) {

    private static final String CHOOSE = "choose";

    /** Whether the parts of a list are made in a text. */
    static boolean isFor(Field list) {
        return list.path().equals("quiz.items.gaps") || list.path().equals("quiz.bank.gaps");
    }

    private Pointer list() {
        return question.to("gaps");
    }

    private Pointer text() {
        return question.to("text");
    }

    private Optional<Value.Mapping> gap(String id) {
        return bench.now(list().to(id)).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    private List<String> ids() {
        return bench.now(list()).orElse(null) instanceof Value.Listing there ? Pointer.steps(there) : List.of();
    }

    /** In the order in which they stand in the text; what does not stand there comes last. */
    List<String> inOrder(List<String> steps) {
        List<String> marked = bench.manuscript().words(text()).map(Marks::of).orElse(List.of()).stream()
                .map(Marks.Mark::id)
                .toList();
        return Stream.concat(
                        marked.stream().filter(steps::contains), steps.stream().filter(step -> !marked.contains(step)))
                .distinct()
                .toList();
    }

    /** What belongs in a gap: the first that is accepted, the option that is right, or the number. */
    String words(String id) {
        return gap(id).flatMap(gap -> Way.title(gap).or(() -> gap.words("number")))
                .orElse(id);
    }

    /** What the text says now is kept: gaps that are new in it, that have other words, and that are gone. */
    void follow(Marks.Filed filed) {
        filed.changed().forEach(this::rename);
        List<String> standing =
                Marks.of(filed.text()).stream().map(Marks.Mark::id).toList();
        ids().stream().filter(id -> !standing.contains(id)).forEach(this::remove);
    }

    /** A gap to type in, with these words. */
    void add(String id, String words) {
        Value.Mapping gap =
                Value.Mapping.EMPTY.with("id", Value.text(id)).with("accepted", Value.Listing.of(List.of(words)));
        Optional<String> last = ids().isEmpty() ? Optional.empty() : Optional.of(ids().getLast());
        bench.desk().edit(new Edit.Insert(list(), last, gap));
    }

    private void remove(String id) {
        bench.now(list().to(id)).ifPresent(gap -> bench.desk().edit(new Edit.Remove(list().to(id), gap)));
    }

    private void rename(String id, String words) {
        gap(id).ifPresent(gap -> put(
                id,
                gap,
                gap.find("options").isPresent()
                        ? gap.with("options", renamed(gap.elements("options"), words))
                        : gap.with("accepted", first(words, gap.elements("accepted")))));
    }

    /** What is accepted, with other words for the first of it. */
    private static Value.Listing first(String words, List<Value> accepted) {
        return new Value.Listing(
                Stream.concat(Stream.of(Value.text(words)), accepted.stream().skip(1))
                        .toList());
    }

    private static Value.Listing renamed(List<Value> options, String words) {
        return new Value.Listing(options.stream()
                .map(option -> option instanceof Value.Mapping one && Way.isRight(one)
                        ? one.with("text", Value.text(words))
                        : option)
                .toList());
    }

    /** Makes it a gap to choose in, or to type in; what is right in it stays right. */
    void turn(String id, String sort) {
        gap(id).ifPresent(gap -> {
            String words = words(id);
            Value.Mapping turned = Value.Mapping.EMPTY.with("id", Value.text(id));
            put(
                    id,
                    gap,
                    sort.equals(CHOOSE)
                            ? turned.with("options", new Value.Listing(List.of(right(words))))
                            : turned.with("accepted", Value.Listing.of(List.of(words))));
        });
    }

    private Value right(String words) {
        return Value.Mapping.EMPTY
                .with("id", Value.text(NewPart.id(words, bench.manuscript())))
                .with("text", Value.text(words))
                .with("correct", Value.flag(true));
    }

    private void put(String id, Value.Mapping before, Value.Mapping after) {
        bench.put(list().to(id), Optional.of(before), Optional.of(after));
    }

    /** Takes a gap away: its words stand in the text again. */
    void take(String id) {
        String words = words(id);
        bench.now(text())
                .flatMap(Value::words)
                .ifPresent(text -> bench.put(
                        text(),
                        Optional.of(Value.text(text)),
                        Optional.of(Value.text(Marks.without(text, id, words)))));
        remove(id);
    }
}
