package nl.leeratelier.studio.translation;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;

/**
 * One text of the original and what a translation says of it.
 *
 * @param original what it says now
 * @param said what stands in the translation; empty when nothing does
 * @param before the step to the text in the translation that comes before it in the activity; empty when none does
 */
public record Row(Wording original, Optional<Value.Mapping> said, Optional<String> before) {

    private static final Pointer TEXTS = Pointer.of(Sheet.TEXTS);

    /** How it stands. */
    public enum State {
        /** The translation is of what the original says now; or it is a name, which needs none. */
        DONE,
        MISSING,
        /** The original was changed after it was translated. */
        OUTDATED
    }

    public State state() {
        if (said.isEmpty()) {
            return original.isNeeded() ? State.MISSING : State.DONE;
        }
        return was().strip().equals(original.text()) ? State.DONE : State.OUTDATED;
    }

    /** What the original said when it was translated; empty when it was not. */
    public String was() {
        return said.flatMap(one -> one.words(Sheet.WAS)).orElse("");
    }

    /** What it says in the other language; empty when nothing. */
    public String text() {
        return said.flatMap(one -> one.words(Sheet.TEXT)).orElse("");
    }

    /** The sources that the original cites and the translation, where there is one, does not yet. */
    public List<SourceKey> lacking() {
        if (text().isEmpty() || original.sort() != Wording.Sort.MARKDOWN) {
            return List.of();
        }
        List<SourceKey> cited = MarkdownText.of(text()).cited();
        return MarkdownText.of(original.text()).cited().stream()
                .filter(key -> !cited.contains(key))
                .toList();
    }

    /** Whether the checker has something to say of it. */
    public boolean isInTrouble(List<Marked> found) {
        return found.stream().anyMatch(marked -> marked.at().isIn(place()));
    }

    /** Where it stands in the translation, or would. */
    public Pointer place() {
        return TEXTS.to(original.at());
    }

    /** Says it in these words; none: it becomes missing. Words for an outdated text leave it outdated. */
    public Optional<Edit> write(String words) {
        String text = words.strip();
        if (text.equals(text())) {
            return Optional.empty();
        }
        if (said.isEmpty()) {
            Value.Mapping element = Value.Mapping.EMPTY
                    .with(Sheet.AT, Value.text(original.at()))
                    .with(Sheet.WAS, Value.text(original.text()))
                    .with(Sheet.TEXT, Value.text(text));
            return Optional.of(new Edit.Insert(TEXTS, before, element));
        }
        return Optional.of(
                text.isEmpty()
                        ? new Edit.Remove(place(), said.get())
                        : new Edit.Put(
                                place().to(Sheet.TEXT), said.get().find(Sheet.TEXT), Optional.of(Value.text(text))));
    }

    /** Says that the translation is right for what the original says now. */
    public Optional<Edit> confirm() {
        return said.filter(ignored -> state() == State.OUTDATED)
                .map(one -> new Edit.Put(
                        place().to(Sheet.WAS), one.find(Sheet.WAS), Optional.of(Value.text(original.text()))));
    }
}
