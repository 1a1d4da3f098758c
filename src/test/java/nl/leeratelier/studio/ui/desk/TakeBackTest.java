package nl.leeratelier.studio.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;

class TakeBackTest {

    private static final Pointer TEXT = Pointer.of("text");
    private static final Pointer LIST = Pointer.of("items");

    private static Manuscript draft(String text, String... items) {
        List<Value> all = List.of(items).stream().<Value>map(TakeBackTest::item).toList();
        return new Manuscript(
                Manuscript.Format.YAML,
                Value.Mapping.EMPTY.with("text", Value.text(text)).with("items", new Value.Listing(all)));
    }

    private static Value.Mapping item(String id) {
        return Value.Mapping.EMPTY.with("id", Value.text(id));
    }

    private static Edit put(String before, String after) {
        return new Edit.Put(TEXT, Optional.of(Value.text(before)), Optional.of(Value.text(after)));
    }

    private static TakeBack of(Edit edit, Manuscript now, Manuscript earlier) {
        return TakeBack.of(edit, now, () -> Optional.of(earlier));
    }

    @Test
    void aTextIsTakenBackAlsoWhereOtherLinesChangedSince() {
        Manuscript now = draft("Een.\nTwee.\nDrie, en meer.");
        assertThat(of(put("Een.\nTwee.\nDrie.", "Een.\nTwee!\nDrie."), draft("Een.\nTwee!\nDrie, en meer."), now)
                        .edit())
                .contains(put("Een.\nTwee!\nDrie, en meer.", "Een.\nTwee.\nDrie, en meer."));
    }

    @Test
    void saysWhyNothingIsTakenBack() {
        Manuscript now = draft("Vier.");
        assertThat(of(put("Een.", "Twee."), now, now).why()).endsWith("not.written-on");
        assertThat(of(put("Vier.", "Vijf."), now, now).why()).endsWith("not.as-before");
        assertThat(of(new Edit.Insert(LIST, Optional.empty(), item("weg")), now, now)
                        .why())
                .endsWith("not.gone");
        assertThat(of(new Edit.Insert(LIST, Optional.empty(), Value.text("los")), now, now)
                        .why())
                .endsWith("not.by-hand");
    }

    @Test
    void whatWasRemovedComesBackWhereItStood() {
        Edit removed = new Edit.Remove(LIST.to("b"), item("b"));
        assertThat(of(removed, draft("", "a", "c"), draft("", "a", "b", "c")).edit())
                .contains(new Edit.Insert(LIST, Optional.of("a"), item("b")));
        assertThat(of(removed, draft("", "c"), draft("", "a", "b", "c")).edit())
                .as("the one before it is gone too")
                .contains(new Edit.Insert(LIST, Optional.empty(), item("b")));
    }

    @Test
    void whatMovedGoesBackToItsPlace() {
        Edit moved = new Edit.Move(LIST.to("c"), Optional.empty());
        assertThat(of(moved, draft("", "c", "a", "b"), draft("", "a", "b", "c")).edit())
                .contains(new Edit.Move(LIST.to("c"), Optional.of("b")));
        assertThat(of(moved, draft("", "a", "b", "c"), draft("", "a", "b", "c")).why())
                .endsWith("not.as-before");
    }
}
